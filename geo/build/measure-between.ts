import { measureGeodesic } from '../../src/geometry/geodesic.ts';
import type { RoadNetwork } from '../../src/geometry/road-network.ts';
import { findRoadPath } from '../../src/geometry/road-path.ts';
import type { MeasuredDistance } from '../../src/model/distance.ts';
import type { Place } from '../../src/model/place.ts';

/** What the ground says between two places: km to the tenth, the bearing to the tenth of a degree. */
export function measureBetween(from: Place, to: Place, network: RoadNetwork): MeasuredDistance {
  const { lengthKm, bearingDeg } = measureGeodesic(from.position, to.position);
  const path = findRoadPath(network, from.position, to.position);
  return {
    geodesicKm: tenths(lengthKm),
    bearingDeg: tenths(bearingDeg) % 360,
    roadKm: path && tenths(path.roadKm),
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
