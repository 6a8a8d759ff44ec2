import type { Feature, MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Holder } from '../model/control.ts';
import type { ControlCells } from './control-cells.ts';

const holders: readonly Holder[] = ['gna', 'lna', 'local', 'contested'];

/**
 * One area for each holder that holds anything: its cells without the edges between them. `smooth` are the
 * lines that replace edges; every other edge keeps its own.
 */
export function controlAreas(
  cells: ControlCells,
  holderOf: readonly (Holder | undefined)[],
  smooth: ReadonlyMap<number, readonly Position[]>,
): Feature<MultiPolygon, { readonly holder: Holder }>[] {
  const arcs = cells.edges.map(({ line }, edge) => smooth.get(edge) ?? line) as Position[][];
  const topology: Topology = { type: 'Topology', objects: {}, arcs };
  return holders.flatMap((holder) => {
    const held = cells.polygons.filter((_, cell) => holderOf[cell] === holder);
    if (held.length === 0) return [];
    const area = feature(topology, mergeArcs(topology, held)).geometry as MultiPolygon;
    return { type: 'Feature' as const, properties: { holder }, geometry: area };
  });
}
