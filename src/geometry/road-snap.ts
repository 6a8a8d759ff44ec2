import type { Position } from 'geojson';
import { measureGeodesic } from './geodesic.ts';
import { pointBetween } from './point-along.ts';
import type { RoadEdge, RoadNetwork } from './road-network.ts';

/**
 * How far from a drawn road a point may lie and still be reached by it, km. The network has no local
 * roads and its lines are schematic to some 5 km; beyond 15 km an access road would be a guess.
 */
export const reachKm = 15;

/** Where a point meets the road network. */
export interface RoadSnap {
  readonly edge: RoadEdge;
  /** Kilometres from the start of the road. */
  readonly km: number;
  readonly point: Position;
  /** The straight way from the point to the road. */
  readonly accessKm: number;
}

/** The nearest point of the network, or null where no road is drawn within {@link reachKm}. */
export function snapToRoad({ edges }: RoadNetwork, [lon = 0, lat = 0]: Position): RoadSnap | null {
  // Within the reach a plane in which a degree of longitude is shortened by its latitude is exact enough.
  const shortening = Math.cos((lat * Math.PI) / 180);
  let best = Number.POSITIVE_INFINITY;
  let found: { edge: RoadEdge; vertex: number; share: number } | null = null;
  for (const edge of edges) {
    for (let vertex = 1; vertex < edge.line.length; vertex++) {
      const [a, b] = [edge.line[vertex - 1]!, edge.line[vertex]!];
      const [startX, startY] = [(a[0]! - lon) * shortening, a[1]! - lat];
      const [spanX, spanY] = [(b[0]! - a[0]!) * shortening, b[1]! - a[1]!];
      const span = spanX ** 2 + spanY ** 2;
      const share = span === 0 ? 0 : Math.min(1, Math.max(0, -(startX * spanX + startY * spanY) / span));
      const distance = (startX + share * spanX) ** 2 + (startY + share * spanY) ** 2;
      if (distance < best) {
        best = distance;
        found = { edge, vertex, share };
      }
    }
  }
  if (!found) return null;
  const { edge, vertex, share } = found;
  const point = pointBetween(edge.line[vertex - 1]!, edge.line[vertex]!, share);
  const accessKm = measureGeodesic([lon, lat], point).lengthKm;
  if (accessKm > reachKm) return null;
  const [start, end] = [edge.milestones[vertex - 1]!, edge.milestones[vertex]!];
  return { edge, km: start + (end - start) * share, point, accessKm };
}
