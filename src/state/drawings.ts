import type { Position } from 'geojson';
import { destinationPoint } from '../geometry/geodesic.ts';
import type { NearestOnLines } from '../geometry/nearest-on-lines.ts';
import { arcBetween, ringAround } from '../geometry/ring.ts';
import type { AtlasPlace } from '../model/atlas.ts';
import type { ArcKind } from '../model/scene.ts';
import type { Leg } from './leg.ts';
import { type Ray, ringRadiiKm } from './rays.ts';

/** A line to draw with its length, and where this is written; the language is not decided yet. */
export interface Drawing {
  readonly kind: ArcKind;
  readonly line: readonly Position[];
  readonly km: number;
  /** The schematic roads are not known to the kilometre. */
  readonly about: boolean;
  readonly at: Position;
}

/** Each leg as an arc and, where there is one, the way by road; both with their lengths. */
export function drawLegs(legs: readonly Leg[]): Drawing[] {
  return legs.flatMap(({ arc, straightKm, road }): Drawing[] => [
    ...(road
      ? [{ kind: 'road' as const, line: road.line, km: road.km, about: true, at: middleOf(road.line, 0.4) }]
      : []),
    { kind: 'straight', line: arc, km: straightKm, about: false, at: middleOf(arc, 0.55) },
  ]);
}

/** Rings round a place, arcs to others, and the shortest line to the front. */
export function drawRays(centre: AtlasPlace, rays: readonly Ray[], front: NearestOnLines | null): Drawing[] {
  const { position } = centre;
  const rings = ringRadiiKm.flatMap((km): Drawing[] => [
    // Written north and south of the centre: along the coast the names of places stand east and west.
    { kind: 'ring', line: ringAround(position, km), km, about: false, at: destinationPoint(position, 0, km) },
    { kind: 'ring', line: [], km, about: false, at: destinationPoint(position, 180, km) },
  ]);
  const arcs = rays
    .filter(({ drawn }) => drawn)
    .map(({ place, km }): Drawing => {
      const line = arcBetween(position, place.position);
      // Towards the far end, where arcs have parted from each other.
      return { kind: 'ray', line, km, about: false, at: middleOf(line, 0.72) };
    });
  if (!front) return [...rings, ...arcs];
  const line = [position, front.point];
  // Written at the front: beside the place stands its name.
  return [...rings, ...arcs, { kind: 'front', line, km: front.km, about: true, at: front.point }];
}

/** The point of a line at a share of its length, as the line is drawn. */
export function middleOf(line: readonly Position[], share: number): Position {
  const lengths = line
    .slice(1)
    .map(([lon = 0, lat = 0], index) => Math.hypot(lon - line[index]![0]!, lat - line[index]![1]!));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [line[index]!, line[index + 1]!];
      return [ax + ((bx - ax) * left) / length, ay + ((by - ay) * left) / length];
    }
    left -= length;
  }
  return line.at(-1) ?? [0, 0];
}
