import type { Position } from 'geojson';

/** A line between two cells, or of one along the outline; -1 stands for no cell. */
export interface SidedArc {
  readonly line: readonly Position[];
  readonly left: number;
  readonly right: number;
}

/**
 * The rings of each cell as signed numbers of arcs: forward where the cell lies to the left, the
 * complement where to the right. Throws where the arcs of a cell do not close.
 */
export function ringsOfCells(cells: number, arcs: readonly SidedArc[]): number[][][] {
  const starts = Array.from({ length: cells }, () => new Map<string, number[]>());
  const start = (cell: number, at: Position, arc: number) => {
    const known = starts[cell]!.get(String(at));
    if (known) known.push(arc);
    else starts[cell]!.set(String(at), [arc]);
  };
  arcs.forEach(({ line, left, right }, arc) => {
    if (left >= 0) start(left, line[0]!, arc);
    if (right >= 0) start(right, line[line.length - 1]!, ~arc);
  });
  return starts.map((ofCell) => closedRings(ofCell, arcs));
}

// Two arcs may start in one point, where a spit of land is thinner than the grid.
function closedRings(starts: ReadonlyMap<string, number[]>, arcs: readonly SidedArc[]): number[][] {
  const rings: number[][] = [];
  for (const [first, left] of starts) {
    while (left.length > 0) {
      const ring: number[] = [];
      let at = first;
      do {
        const arc = starts.get(at)?.pop();
        if (arc === undefined) throw new Error(`Found no arc that goes on from ${at}.`);
        ring.push(arc);
        const { line } = arcs[arc < 0 ? ~arc : arc]!;
        at = String(arc < 0 ? line[0] : line[line.length - 1]);
      } while (at !== first);
      rings.push(ring);
    }
  }
  return rings;
}
