import type { Position } from 'geojson';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { roundDegrees } from './smooth-line.ts';

/**
 * The cells as the build writes them: one MultiPolygon for each place, its id the place's, arcs shared.
 * Outer rings run counter-clockwise, so the cell that names an arc forward lies to its left.
 */
export type CellsTopology = Topology<{
  readonly cells: GeometryCollection<{ readonly position: readonly [number, number] }>;
}> & {
  /** Corners that may be rounded only in part: two arcs, the lower number first, and the share, 0 to 1. */
  readonly corners: readonly (readonly [one: number, other: number, share: number])[];
};

/** An arc of the cells: an edge between two of them, or a stretch of coast or border of one. */
export interface CellEdge {
  /** Numbers of the cells on its sides; -1 where Libya's land ends. */
  readonly left: number;
  readonly right: number;
  /** Numbers of the nodes at its ends. */
  readonly from: number;
  readonly to: number;
  readonly line: readonly Position[];
}

/** The cells opened for colouring; made once, read at every date. */
export interface ControlCells {
  /** Ids of the places; the number of a cell is its index here. */
  readonly places: readonly string[];
  /** Where each cell's place lies, `[lon, lat]`; moved ashore where the recorded position is in the sea. */
  readonly positions: readonly Position[];
  readonly polygons: readonly MultiPolygon[];
  readonly edges: readonly CellEdge[];
  /** Numbers of the edges that meet at each node inland; none for a node of the outline, which stays. */
  readonly nodes: readonly (readonly number[])[];
  /** How far a corner may be rounded, by `cornerKey`; 1 where nothing is said. */
  readonly shares: ReadonlyMap<string, number>;
}

/** The key of the corner between two edges, whichever comes first. */
export function cornerKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Opens the topology of the cells: decodes its arcs, and finds what lies on either side of each. */
export function openCells(topology: CellsTopology): ControlCells {
  const geometries = topology.objects.cells.geometries as (MultiPolygon & {
    readonly id: string;
    readonly properties: { readonly position: readonly [number, number] };
  })[];
  const lines = topology.arcs.map((_, arc) => lineOf(topology, arc));
  const left = new Int32Array(lines.length).fill(-1);
  const right = new Int32Array(lines.length).fill(-1);
  geometries.forEach(({ arcs }, cell) => {
    for (const arc of arcs.flat(2)) {
      if (arc < 0) right[~arc] = cell;
      else left[arc] = cell;
    }
  });
  const nodeAt = new Map<string, number>();
  const nodes: number[][] = [];
  const nodeOf = (point: Position) => {
    const key = `${point[0]} ${point[1]}`;
    const known = nodeAt.get(key) ?? nodes.push([]) - 1;
    nodeAt.set(key, known);
    return known;
  };
  const edges = lines.map((line, arc): CellEdge => {
    const [from, to] = [nodeOf(line[0]!), nodeOf(line[line.length - 1]!)];
    nodes[from]!.push(arc);
    nodes[to]!.push(arc);
    return { left: left[arc]!, right: right[arc]!, from, to, line };
  });
  const inland = nodes.map((meeting) => meeting.every((arc) => edges[arc]!.right !== -1));
  return {
    places: geometries.map(({ id }) => id),
    positions: geometries.map(({ properties }) => [...properties.position]),
    polygons: geometries,
    edges,
    nodes: nodes.map((meeting, node) => (inland[node] ? meeting : [])),
    shares: new Map(topology.corners.map(([one, other, share]) => [cornerKey(one, other), share])),
  };
}

// An arc's points: steps of the grid, each counted from the one before.
function lineOf({ arcs, transform }: CellsTopology, arc: number): Position[] {
  if (!transform) return arcs[arc]!;
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arcs[arc]!.map(([dx, dy]) => {
    x += dx!;
    y += dy!;
    return roundDegrees([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  });
}
