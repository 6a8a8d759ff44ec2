import type { Position } from 'geojson';
import type { Crossing } from './derive-crossings.ts';

/** A line along the outline of the land, and the cell that it bounds; null for a ring that no edge meets. */
export interface OutlinePiece {
  readonly line: readonly Position[];
  readonly cell: number | null;
}

/**
 * The rings of an outline cut where edges between cells meet it: each line runs from one crossing to the
 * next in the ring's own direction, and a ring that no edge meets stays whole.
 */
export function cutOutline(rings: readonly Position[][], crossings: readonly Crossing[]): OutlinePiece[] {
  return rings.flatMap((points, ring): OutlinePiece[] => {
    const cuts = crossings
      .filter((crossing) => crossing.ring === ring)
      .sort((one, other) => one.segment - other.segment || one.along - other.along);
    if (cuts.length === 0) return [{ line: points, cell: null }];
    return cuts.map((cut, i) => ({
      line: lineBetween(points, cut, cuts[(i + 1) % cuts.length]!),
      cell: cut.after,
    }));
  });
}

// A closed ring repeats its first point as its last; the line passes it once.
function lineBetween(ring: readonly Position[], from: Crossing, to: Crossing): Position[] {
  const wraps = to.segment < from.segment || (to.segment === from.segment && to.along <= from.along);
  const inner = wraps
    ? [...ring.slice(from.segment + 1), ...ring.slice(1, to.segment + 1)]
    : ring.slice(from.segment + 1, to.segment + 1);
  return [from.point, ...inner, to.point];
}
