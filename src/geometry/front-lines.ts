import type { Feature, LineString, Position } from 'geojson';
import type { Confidence, FrontProperties, Holder } from '../model/control.ts';
import type { ControlCells } from './control-cells.ts';
import { chainFronts } from './front-chains.ts';
import { frontStyle, lowerConfidence } from './front-style.ts';
import { measureGeodesic } from './geodesic.ts';

const sides: readonly Holder[] = ['gna', 'contested', 'local', 'lna'];

/** Who holds a cell's place, and how sure that is. */
export interface CellState {
  readonly holder: Holder;
  readonly confidence: Confidence;
}

/**
 * A stretch of line for each edge: it lies between the same two places for its whole length, the one to
 * its left and the one to its right, and says who holds them, how far apart they lie and how sure it is.
 * The edge of a contested place is dotted: the line runs somewhere within. The GNA's side is to the left;
 * of a contested place and the LNA's, the contested one. In order along the lines, as `chainFronts` says.
 */
export function frontLines(
  cells: ControlCells,
  stateOf: readonly (CellState | undefined)[],
  smooth: ReadonlyMap<number, readonly Position[]>,
  edges: readonly number[],
): Feature<LineString, FrontProperties>[] {
  const met = new Map<string, number>();
  const stretches = edges.flatMap((number) => {
    const edge = cells.edges[number]!;
    const along = smooth.get(number);
    if (!along || !stateOf[edge.left] || !stateOf[edge.right]) return [];
    const turned = rank(stateOf[edge.left]!) > rank(stateOf[edge.right]!);
    const [toLeft, toRight] = turned ? [edge.right, edge.left] : [edge.left, edge.right];
    const [one, other] = [stateOf[toLeft]!, stateOf[toRight]!];
    const line = turned ? [...along].reverse() : [...along];
    const [left, right] = [cells.places[toLeft]!, cells.places[toRight]!];
    const gapKm = gapBetween(cells, toLeft, toRight);
    const contested = one.holder === 'contested' || other.holder === 'contested';
    const confidence = lowerConfidence(one.confidence, other.confidence);
    // A bay can cut the edge between two cells in pieces.
    const piece = (met.get(`${left} ${right}`) ?? 0) + 1;
    met.set(`${left} ${right}`, piece);
    const id = piece === 1 ? `${left}|${right}` : `${left}|${right}#${piece}`;
    const properties: FrontProperties = {
      id,
      chain: 0,
      left,
      right,
      leftHolder: one.holder,
      rightHolder: other.holder,
      gapKm,
      confidence,
      style: contested ? 'dotted' : frontStyle(gapKm, confidence),
    };
    const geometry: LineString = { type: 'LineString', coordinates: line };
    return { type: 'Feature' as const, id, properties, geometry };
  });
  return chainFronts(stretches);
}

// Who comes to the left of a line.
function rank({ holder }: CellState): number {
  return sides.indexOf(holder);
}

// The geodesic between two places in km, to 0.1.
function gapBetween({ positions }: ControlCells, left: number, right: number): number {
  return Math.round(measureGeodesic(positions[left]!, positions[right]!).lengthKm * 10) / 10;
}
