import type { Position } from 'geojson';
import { destinationPoint } from '../geometry/geodesic.ts';
import type { NearestOnLines } from '../geometry/nearest-on-lines.ts';
import { pointAlong } from '../geometry/point-along.ts';
import { arcBetween, ringAround } from '../geometry/ring.ts';
import type { AtlasPlace } from '../model/atlas.ts';
import type { ComparedDistance } from '../model/distance.ts';
import type { ArcKind } from '../model/scene.ts';
import { type Leg, type LegEnd, measureLeg } from './leg.ts';
import { type Ray, ringRadiiKm } from './rays.ts';

/** A line to draw with its length, and where this is written; the language is not decided yet. */
export interface Drawing {
  readonly kind: ArcKind;
  readonly line: readonly Position[];
  readonly km: number;
  /** The schematic roads are not known to the kilometre. */
  readonly about: boolean;
  /** What a text says of this length, where it is drawn for that. */
  readonly stated?: StatedLength;
  readonly at: Position;
}

/** A length as a text states it: kilometres, the upper end of a range. */
export interface StatedLength {
  readonly km: number;
  readonly kmMax: number | null;
  readonly about: boolean;
}

/** Shares of an arc at which its length may be written. */
const writtenAt = [0.5, 0.4, 0.6, 0.3, 0.7];

/** Lengths that a text states, each as the arc between its places, written where it lies furthest from `others`. */
export function drawStated(
  statements: readonly ComparedDistance[],
  endOf: (place: string) => LegEnd | null,
  others: readonly Position[] = [],
): Drawing[] {
  const room = ([lon = 0, lat = 0]: Position) =>
    Math.min(...others.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat)));
  return statements.flatMap(({ from, to, statedKm, statedKmMax = null, approximate }): Drawing[] => {
    const [one, other] = [from, to].map((id) => (id === null ? null : endOf(id)));
    if (!one || !other || statedKm === null) return [];
    const { arc, straightKm } = measureLeg(one, other, null);
    const stated = { km: statedKm, kmMax: statedKmMax, about: approximate };
    const places = writtenAt.map((share) => pointAlong(arc, share).point);
    const at = places.reduce((best, next) => (room(next) > room(best) ? next : best));
    return [{ kind: 'straight', line: arc, km: straightKm, about: false, stated, at }];
  });
}

/** Each leg as an arc and, where there is one, the way by road; both with their lengths. */
export function drawLegs(legs: readonly Leg[]): Drawing[] {
  return legs.flatMap(({ arc, straightKm, road }): Drawing[] => [
    ...(road
      ? [
          {
            kind: 'road' as const,
            line: road.line,
            km: road.km,
            about: true,
            at: pointAlong(road.line, 0.4).point,
          },
        ]
      : []),
    { kind: 'straight', line: arc, km: straightKm, about: false, at: pointAlong(arc, 0.55).point },
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
      return { kind: 'ray', line, km, about: false, at: pointAlong(line, 0.72).point };
    });
  if (!front) return [...rings, ...arcs];
  const line = [position, front.point];
  // Written at the front: beside the place stands its name.
  return [...rings, ...arcs, { kind: 'front', line, km: front.km, about: true, at: front.point }];
}
