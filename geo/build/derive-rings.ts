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
  const byStart = Array.from({ length: cells }, () => new Map<string, number>());
  arcs.forEach(({ line, left, right }, arc) => {
    if (left >= 0) byStart[left]!.set(String(line[0]), arc);
    if (right >= 0) byStart[right]!.set(String(line[line.length - 1]), ~arc);
  });
  return byStart.map((starts) => closedRings(starts, arcs));
}

function closedRings(starts: Map<string, number>, arcs: readonly SidedArc[]): number[][] {
  const rings: number[][] = [];
  for (const first of starts.keys()) {
    const ring: number[] = [];
    let at = first;
    do {
      const arc = starts.get(at);
      if (arc === undefined) throw new Error(`Found no arc that goes on from ${at}.`);
      starts.delete(at);
      ring.push(arc);
      const { line } = arcs[arc < 0 ? ~arc : arc]!;
      at = String(arc < 0 ? line[0] : line[line.length - 1]);
    } while (at !== first);
    rings.push(ring);
  }
  return rings;
}
