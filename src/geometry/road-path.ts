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

/** Dijkstra's search between two points of the network. */
function easiestStretches(network: RoadNetwork, start: RoadSnap, end: RoadSnap): Stretch[] | null {
  const reached = new Map<string, { cost: number; stretches: readonly Stretch[] }>();
  const settled = new Set<string>();
  const reach = (node: string, cost: number, stretches: readonly Stretch[]) => {
    if (cost < (reached.get(node)?.cost ?? Number.POSITIVE_INFINITY)) reached.set(node, { cost, stretches });
  };
  const direct: Stretch = { edge: start.edge, fromKm: start.km, toKm: end.km };
  let best = start.edge === end.edge ? { cost: costOf(direct), stretches: [direct] } : null;
  for (const toKm of [0, lengthOfRoad(start.edge)]) {
    const first = { edge: start.edge, fromKm: start.km, toKm };
    reach(toKm === 0 ? start.edge.from : start.edge.to, costOf(first), [first]);
  }
  for (;;) {
    let node: string | null = null;
    let cost = best?.cost ?? Number.POSITIVE_INFINITY;
    for (const [candidate, state] of reached) {
      if (!settled.has(candidate) && state.cost < cost) [node, cost] = [candidate, state.cost];
    }
    if (node === null) return best?.stretches ?? null;
    settled.add(node);
    const { stretches } = reached.get(node)!;
    for (const edge of network.meetings.get(node) ?? []) {
      const forward = edge.from === node;
      const fromKm = forward ? 0 : lengthOfRoad(edge);
      if (edge === end.edge) {
        const last = { edge, fromKm, toKm: end.km };
        if (!best || cost + costOf(last) < best.cost) {
          best = { cost: cost + costOf(last), stretches: [...stretches, last] };
        }
      }
      const whole = { edge, fromKm, toKm: forward ? lengthOfRoad(edge) : 0 };
      reach(forward ? edge.to : edge.from, cost + costOf(whole), [...stretches, whole]);
    }
  }
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
