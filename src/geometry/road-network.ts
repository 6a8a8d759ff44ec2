import type { Position } from 'geojson';
import type { RoadClass, RoadCourse } from '../model/line.ts';
import { measureGeodesic } from './geodesic.ts';

/**
 * How much longer a road is than the schematic line that stands for it: the bends that the line leaves
 * out. The middle value of published over drawn length for the pairs of places in geo/README.md.
 */
export const sinuosity = 1.07;

/** A road with its length measured. */
export interface RoadEdge {
  readonly id: string;
  readonly class: RoadClass;
  readonly from: string;
  readonly to: string;
  readonly line: readonly Position[];
  /** Kilometres on the ground from the start to each vertex of the line; the last is the road's length. */
  readonly milestones: readonly number[];
}

/** The roads as a graph. */
export interface RoadNetwork {
  readonly edges: readonly RoadEdge[];
  /** The roads that meet at each node. */
  readonly meetings: ReadonlyMap<string, readonly RoadEdge[]>;
}

/** Joins roads at the nodes that they share, and measures each on the ellipsoid, bends included. */
export function joinRoads(roads: readonly RoadCourse[]): RoadNetwork {
  const edges = roads.map((road) => ({
    id: road.id,
    class: road.class,
    from: road.from,
    to: road.to,
    line: road.line,
    milestones: setMilestones(road.line),
  }));
  const meetings = new Map<string, RoadEdge[]>();
  for (const edge of edges) {
    for (const node of [edge.from, edge.to]) {
      const there = meetings.get(node);
      if (there) there.push(edge);
      else meetings.set(node, [edge]);
    }
  }
  return { edges, meetings };
}

/** The length of a road in kilometres on the ground. */
export function lengthOfRoad(edge: RoadEdge): number {
  return edge.milestones.at(-1) ?? 0;
}

function setMilestones(line: readonly Position[]): number[] {
  let km = 0;
  return line.map((vertex, index) => {
    if (index > 0) km += measureGeodesic(line[index - 1]!, vertex).lengthKm * sinuosity;
    return km;
  });
}
