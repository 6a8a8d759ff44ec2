import type { Position } from 'geojson';
import { type ControlCells, cornerKey } from './control-cells.ts';
import { pointAlong } from './point-along.ts';
import { halfCurve, partOf, roundDegrees } from './smooth-line.ts';

/** A corner in a line of edges: where it lies, and the leg points on either side where its rounding starts. */
interface Corner {
  readonly point: Position;
  readonly leg: Position;
  readonly otherLeg: Position;
  /** The share of its edge that the rounding takes. */
  readonly share: number;
}

/**
 * New lines for the edges that part one holder from another, by the edges' numbers: rounded where exactly
 * two of them meet, so that a chain of edges becomes one smooth curve. Ends at the coast, at a border and
 * where three holders meet stay. The two edges at a corner end in one and the same point.
 *
 * No two curves cross: cells are convex, a corner is cut inside one cell only, within the triangle of the
 * corner and the middles of its two edges, and those triangles are disjoint. How far a corner may be cut
 * so that its cell's place and the sea stay on their side is said by `cells.shares`.
 */
export function smoothEdges(cells: ControlCells, parted: ReadonlySet<number>): Map<number, Position[]> {
  const smooth = new Map<number, Position[]>();
  for (const edge of parted) {
    const { line, from, to } = cells.edges[edge]!;
    const start = cornerAt(cells, edge, from, parted);
    const end = cornerAt(cells, edge, to, parted);
    const middle = partOf(line, start?.share ?? 0, 1 - (end?.share ?? 0));
    const head = start ? halfCurve(start.leg, start.point, start.otherLeg).reverse() : [];
    const tail = end ? halfCurve(end.leg, end.point, end.otherLeg) : [];
    smooth.set(edge, [...head.slice(0, -1), ...middle, ...tail.slice(1)].map(roundDegrees));
  }
  return smooth;
}

/** A corner between two edges at a node as it is drawn, rounded by a share, and as it was before. */
export function roundCorner(cells: ControlCells, node: number, one: number, other: number, share: number) {
  const [leg, otherLeg] = [legLine(cells, one, node, share), legLine(cells, other, node, share)];
  const [tip, otherTip] = [leg[leg.length - 1]!, otherLeg[otherLeg.length - 1]!];
  const corner = nodePoint(cells, one, node);
  const back = halfCurve(otherTip, corner, tip).reverse();
  return {
    round: [...halfCurve(tip, corner, otherTip), ...back.slice(1)],
    sharp: [...leg.reverse(), ...otherLeg.slice(1)],
  };
}

// The part of an edge that the rounding at a node takes, from the node on.
function legLine(cells: ControlCells, edge: number, node: number, share: number): Position[] {
  const { line, from } = cells.edges[edge]!;
  return from === node ? partOf(line, 0, share / 2) : partOf(line, 1 - share / 2, 1).reverse();
}

function cornerAt(
  cells: ControlCells,
  edge: number,
  node: number,
  parted: ReadonlySet<number>,
): Corner | undefined {
  const meeting = cells.nodes[node]!.filter((one) => parted.has(one));
  if (meeting.length !== 2) return undefined;
  const other = meeting[0] === edge ? meeting[1]! : meeting[0]!;
  if (other === edge) return undefined;
  const share = cells.shares.get(cornerKey(edge, other)) ?? 1;
  return {
    point: nodePoint(cells, edge, node),
    leg: legPoint(cells, edge, node, share),
    otherLeg: legPoint(cells, other, node, share),
    share: share / 2,
  };
}

function legPoint(cells: ControlCells, edge: number, node: number, share: number): Position {
  const { line, from } = cells.edges[edge]!;
  return pointAlong(line, from === node ? share / 2 : 1 - share / 2).point;
}

function nodePoint(cells: ControlCells, edge: number, node: number): Position {
  const { line, from } = cells.edges[edge]!;
  return from === node ? line[0]! : line[line.length - 1]!;
}
