import type { Feature, MultiPolygon, Position } from 'geojson';
import type { Holder } from '../model/control.ts';
import type { ControlCells } from './control-cells.ts';
import { liesIn } from './lies-in.ts';

const holders: readonly Holder[] = ['gna', 'lna', 'local', 'contested'];

/** A closed line, and twice its signed area in the plane of degrees: above 0 where counter-clockwise. */
interface Ring {
  readonly line: Position[];
  readonly area: number;
}

/**
 * One area for each holder that holds anything: its cells without the edges between them. `smooth` are the
 * lines that replace edges; every other edge keeps its own. Only edges that bound an area are touched, so
 * the cost goes with the length of the boundaries and not with the number of cells.
 */
export function controlAreas(
  cells: ControlCells,
  holderOf: readonly (Holder | undefined)[],
  smooth: ReadonlyMap<number, readonly Position[]>,
): Feature<MultiPolygon, { readonly holder: Holder }>[] {
  // Signed edges by the node that they start from, for each holder: forward where it holds the left side.
  const starts = new Map<Holder, Map<number, number[]>>(holders.map((holder) => [holder, new Map()]));
  const start = (holder: Holder | undefined, node: number, edge: number) => {
    const known = holder && starts.get(holder)!.get(node);
    if (known) known.push(edge);
    else if (holder) starts.get(holder)!.set(node, [edge]);
  };
  cells.edges.forEach(({ left, right, from, to }, edge) => {
    if (holderOf[left] === holderOf[right]) return;
    start(holderOf[left], from, edge);
    start(holderOf[right], to, ~edge);
  });
  return holders.flatMap((holder) => {
    const coordinates = polygonsOf(traceRings(cells, starts.get(holder)!, smooth));
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates };
    return coordinates.length === 0 ? [] : [{ type: 'Feature', properties: { holder }, geometry }];
  });
}

// Follows the edges from node to node until each ring closes.
function traceRings(
  { edges }: ControlCells,
  starts: ReadonlyMap<number, number[]>,
  smooth: ReadonlyMap<number, readonly Position[]>,
): Ring[] {
  const rings: Ring[] = [];
  for (const [first, left] of starts) {
    while (left.length > 0) {
      const line: Position[] = [];
      let node = first;
      do {
        const signed = starts.get(node)!.pop()!;
        const edge = signed < 0 ? ~signed : signed;
        const points = smooth.get(edge) ?? edges[edge]!.line;
        line.push(...(signed < 0 ? [...points].reverse() : points).slice(line.length === 0 ? 0 : 1));
        node = signed < 0 ? edges[edge]!.from : edges[edge]!.to;
      } while (node !== first);
      rings.push({ line, area: signedArea(line) });
    }
  }
  return rings;
}

// Each hole goes to the smallest outer ring around it.
function polygonsOf(rings: readonly Ring[]): Position[][][] {
  const outer = rings.filter(({ area }) => area > 0).sort((one, other) => one.area - other.area);
  const polygons = outer.map(({ line }) => [line]);
  for (const { line } of rings.filter(({ area }) => area < 0)) {
    const [a, b] = [line[0]!, line[1]!];
    const within = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
    polygons.find(([ring]) => liesIn(within, { type: 'Polygon', coordinates: [ring!] }))?.push(line);
  }
  return polygons;
}

function signedArea(line: readonly Position[]): number {
  let area = 0;
  for (let i = 1; i < line.length; i++) {
    area += line[i - 1]![0]! * line[i]![1]! - line[i]![0]! * line[i - 1]![1]!;
  }
  return area;
}
