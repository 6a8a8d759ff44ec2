import type { Position } from 'geojson';
import type { RoadClass } from '../model/line.ts';
import { measureGeodesic } from './geodesic.ts';
import { lengthOfRoad, type RoadEdge, type RoadNetwork } from './road-network.ts';
import { type RoadSnap, snapToRoad } from './road-snap.ts';

/**
 * What a kilometre counts when ways are compared. Drivers, and the figures that are published, keep to
 * the inhabited roads unless the desert saves a good part of the way.
 */
const effort: Readonly<Record<RoadClass, number>> = { coast: 1, main: 1, desert: 1.3 };

/** A way by road between two points. */
export interface RoadPath {
  /** Length on the ground, the ways to and from the network included. */
  readonly roadKm: number;
  /** The part of it that runs straight from the points to the nearest road, at both ends together. */
  readonly accessKm: number;
  /** From the first point to the second, `[lon, lat]`. */
  readonly line: readonly Position[];
}

/** A stretch of one road, from one milestone to another, in either direction. */
interface Stretch {
  readonly edge: RoadEdge;
  readonly fromKm: number;
  readonly toKm: number;
}

/**
 * The easiest way by road between two `[lon, lat]`; null where a point is out of reach of the network, where
 * no road joins the two, or where they lie nearer to each other than to the roads, which then say nothing.
 */
export function findRoadPath(network: RoadNetwork, from: Position, to: Position): RoadPath | null {
  const start = snapToRoad(network, from);
  const end = snapToRoad(network, to);
  if (!start || !end) return null;
  const accessKm = start.accessKm + end.accessKm;
  if (accessKm > measureGeodesic(from, to).lengthKm) return null;
  const stretches = easiestStretches(network, start, end);
  if (!stretches) return null;
  const roadKm = stretches.reduce((sum, { fromKm, toKm }) => sum + Math.abs(toKm - fromKm), accessKm);
  return {
    roadKm,
    accessKm,
    line: withoutRepeats([from, start.point, ...stretches.flatMap(vertices), end.point, to]),
  };
}

/** How a node was reached: at what cost, over which stretch, from what before it. */
interface Reached {
  readonly cost: number;
  readonly last: Stretch;
  readonly before: Reached | null;
}

/** Dijkstra's search between two points of the network. */
function easiestStretches(network: RoadNetwork, start: RoadSnap, end: RoadSnap): Stretch[] | null {
  const open = new Map<string, Reached>();
  const settled = new Set<string>();
  let best: Reached | null = null;
  const go = (before: Reached | null, last: Stretch): Reached => ({
    cost: (before?.cost ?? 0) + costOf(last),
    last,
    before,
  });
  const reach = (node: string, way: Reached) => {
    if (settled.has(node) || way.cost >= (open.get(node)?.cost ?? Number.POSITIVE_INFINITY)) return;
    open.set(node, way);
  };
  const arrive = (way: Reached) => {
    if (!best || way.cost < best.cost) best = way;
  };
  if (start.edge === end.edge) arrive(go(null, { edge: start.edge, fromKm: start.km, toKm: end.km }));
  reach(start.edge.from, go(null, { edge: start.edge, fromKm: start.km, toKm: 0 }));
  reach(start.edge.to, go(null, { edge: start.edge, fromKm: start.km, toKm: lengthOfRoad(start.edge) }));
  for (;;) {
    const next = easiest(open);
    if (!next || (best && next.way.cost >= (best as Reached).cost)) return best && stretchesOf(best);
    const { node, way } = next;
    open.delete(node);
    settled.add(node);
    for (const edge of network.meetings.get(node) ?? []) {
      const length = lengthOfRoad(edge);
      const [fromKm, toKm, other] = edge.from === node ? [0, length, edge.to] : [length, 0, edge.from];
      if (edge === end.edge) arrive(go(way, { edge, fromKm, toKm: end.km }));
      reach(other, go(way, { edge, fromKm, toKm }));
    }
  }
}

/** The open node that is reached at the least cost. */
function easiest(open: ReadonlyMap<string, Reached>): { node: string; way: Reached } | null {
  let least: { node: string; way: Reached } | null = null;
  for (const [node, way] of open) if (!least || way.cost < least.way.cost) least = { node, way };
  return least;
}

/** The stretches that led to where one is, first to last. */
function stretchesOf(way: Reached): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at: Reached | null = way; at; at = at.before) stretches.unshift(at.last);
  return stretches;
}

function costOf({ edge, fromKm, toKm }: Stretch): number {
  return Math.abs(toKm - fromKm) * effort[edge.class];
}

/** The vertices of a road that lie strictly within a stretch or at its ends, in the direction of travel. */
function vertices({ edge, fromKm, toKm }: Stretch): Position[] {
  const [low, high] = [Math.min(fromKm, toKm), Math.max(fromKm, toKm)];
  const within = edge.line.filter(
    (_, index) => edge.milestones[index]! >= low && edge.milestones[index]! <= high,
  );
  return fromKm <= toKm ? within : within.reverse();
}

function withoutRepeats(line: readonly Position[]): Position[] {
  return line.filter((vertex, index) => {
    const before = line[index - 1];
    return !before || before[0] !== vertex[0] || before[1] !== vertex[1];
  });
}
