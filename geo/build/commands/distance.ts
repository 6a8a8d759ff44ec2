import { measureGeodesic } from '../../../src/geometry/geodesic.ts';
import { joinRoads, type RoadNetwork } from '../../../src/geometry/road-network.ts';
import { findRoadPath } from '../../../src/geometry/road-path.ts';
import type { MeasuredDistance } from '../../../src/model/distance.ts';
import type { Place } from '../../../src/model/place.ts';
import { placeNamed } from '../name-look-up.ts';
import { Problems, UsageError } from '../problems.ts';
import { readLines } from '../read/read-lines.ts';
import { readPlaces } from '../read/read-places.ts';
import { repository } from '../read/repository.ts';

/** `distance FROM TO`: one JSON line with the straight and the road distance between two places. */
export function* distance(args: readonly string[]): Iterable<string> {
  const [from, to, ...rest] = args;
  if (from === undefined || to === undefined || rest.length > 0) {
    throw new UsageError('distance needs two places: distance FROM TO');
  }
  const { places, network } = readGround();
  yield JSON.stringify(measureBetween(placeNamed(from, places), placeNamed(to, places), network));
}

/** The gazetteer and the road network; throws {@link Problems} where their files are broken. */
export function readGround(): { places: readonly Place[]; network: RoadNetwork } {
  const { places, problems: inPlaces } = readPlaces(repository);
  const { roads, problems: inLines } = readLines(repository, places);
  const problems = [...inPlaces, ...inLines];
  if (problems.length > 0) throw new Problems(problems);
  return { places, network: joinRoads(roads) };
}

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
