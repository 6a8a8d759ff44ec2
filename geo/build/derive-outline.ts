import type { Position } from 'geojson';
import type { Crossing } from './derive-crossings.ts';

/**
 * The rings of an outline cut where edges between cells meet it: each line runs from one crossing to the
 * next in the ring's own direction, and a ring that no edge meets stays whole.
 */
export function cutOutline(rings: readonly Position[][], crossings: readonly Crossing[]): Position[][] {
  return rings.flatMap((points, ring) => {
    const cuts = crossings
      .filter((crossing) => crossing.ring === ring)
      .sort((one, other) => one.segment - other.segment || one.along - other.along);
    if (cuts.length === 0) return [[...points]];
    return cuts.map((cut, i) => lineBetween(points, cut, cuts[(i + 1) % cuts.length]!));
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
