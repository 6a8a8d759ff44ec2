import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import type { Bisector } from './derive-bisectors.ts';
import { boxOf, type FindSegments } from './index-outline.ts';

/** A point where an edge between two cells meets the coast or a border. */
export interface Crossing {
  readonly point: Position;
  /** Number of the ring of the outline, of its segment, and how far along that, 0 to 1. */
  readonly ring: number;
  readonly segment: number;
  readonly along: number;
  /** The cell that the outline borders on after this point, going with the land to the left. */
  readonly after: number;
}

/** Where a piece of an edge ends: at a Voronoi vertex, or where it meets the outline of the land. */
export type PieceEnd = { readonly vertex: number } | Crossing;

/** The part of an edge between two cells that lies on land. */
export interface LandPiece {
  /** Indexes of the sites to its left and to its right. */
  readonly sites: readonly [number, number];
  readonly line: readonly Position[];
  readonly ends: readonly [PieceEnd, PieceEnd];
}

/**
 * What is left of an edge when the sea and other countries are taken away: none, one or several
 * pieces. Outer rings of the land run counter-clockwise; `findSegments` finds the segments of its rings.
 */
export function cutToLand(bisector: Bisector, land: MultiPolygon, findSegments: FindSegments): LandPiece[] {
  const rings = land.coordinates.flat();
  const { sites, vertices, line } = bisector;
  const pieces: LandPiece[] = [];
  let inside = booleanPointInPolygon(line[0]!, land);
  let start: PieceEnd = { vertex: vertices[0] };
  let part: Position[] = [line[0]!];
  for (let i = 1; i < line.length; i++) {
    for (const met of crossingsOf(line[i - 1]!, line[i]!, rings, findSegments)) {
      // Going out of the land, the outline turns off to the left.
      const crossing = { ...met, after: inside ? sites[0] : sites[1] };
      part.push(crossing.point);
      if (inside) pieces.push({ sites, line: part, ends: [start, crossing] });
      inside = !inside;
      start = crossing;
      part = [crossing.point];
    }
    part.push(line[i]!);
  }
  if (inside) pieces.push({ sites, line: part, ends: [start, { vertex: vertices[1] }] });
  return pieces;
}

// In order from `a` to `b`. A touch at a vertex of the ring counts for one of its two segments only.
function crossingsOf(
  a: Position,
  b: Position,
  rings: readonly Position[][],
  findSegments: FindSegments,
): Omit<Crossing, 'after'>[] {
  const [ax, ay, bx, by] = [a[0]!, a[1]!, b[0]!, b[1]!];
  const found: (Omit<Crossing, 'after'> & { readonly t: number })[] = [];
  for (const [ring, segment] of findSegments(...boxOf([a, b]))) {
    const [cx, cy] = rings[ring]![segment]! as [number, number];
    const [dx, dy] = rings[ring]![segment + 1]! as [number, number];
    const side = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
    if (side === 0) continue;
    const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / side;
    const along = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / side;
    if (t < 0 || t >= 1 || along < 0 || along >= 1) continue;
    found.push({ t, ring, segment, along, point: [ax + t * (bx - ax), ay + t * (by - ay)] });
  }
  return found.sort((one, other) => one.t - other.t);
}
