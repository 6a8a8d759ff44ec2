import { measureBetween } from '../measure-between.ts';
import { placeNamed } from '../name-look-up.ts';
import { UsageError } from '../problems.ts';
import { readNetwork } from '../read/read-network.ts';
import { repository } from '../read/repository.ts';

/** `distance FROM TO`: one JSON line with the straight and the road distance between two places. */
export function* distance(args: readonly string[]): Iterable<string> {
  const [from, to, ...rest] = args;
  if (from === undefined || to === undefined || rest.length > 0) {
    throw new UsageError('distance needs two places: distance FROM TO');
  }
  const { places, network } = readNetwork(repository);
  yield JSON.stringify(measureBetween(placeNamed(from, places), placeNamed(to, places), network));
}
