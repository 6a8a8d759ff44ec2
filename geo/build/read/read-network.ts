import { joinRoads, type RoadNetwork } from '../../../src/geometry/road-network.ts';
import type { Place } from '../../../src/model/place.ts';
import { Problems } from '../problems.ts';
import { readLines } from './read-lines.ts';
import { readPlaces } from './read-places.ts';

/** The gazetteer and the road network under `root`; throws {@link Problems} where their files are broken. */
export function readNetwork(root: string): {
  readonly places: readonly Place[];
  readonly network: RoadNetwork;
} {
  const { places, problems: inPlaces } = readPlaces(root);
  const { roads, problems: inLines } = readLines(root, places);
  const problems = [...inPlaces, ...inLines];
  if (problems.length > 0) throw new Problems(problems);
  return { places, network: joinRoads(roads) };
}
