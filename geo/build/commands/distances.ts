import { readFileSync } from 'node:fs';
import { findMentions } from '../../../src/text/find-mentions.ts';
import { findStatedDistances } from '../../../src/text/stated/stated-distances.ts';
import { compareDistance } from '../derive-distances.ts';
import { Problems, UsageError } from '../problems.ts';
import { readGazetteer } from '../read/read-gazetteer.ts';
import { readNetwork } from '../read/read-network.ts';
import { repository } from '../read/repository.ts';
import { textOf } from './link.ts';

/** The whole country has its centre in the gazetteer under another id. */
const countryRecord = 'libya_all';

/**
 * `distances FILE...` yields one JSON line for each distance or direction that a text states: the file, the
 * statement with its offsets (of the text without front matter), what the ground says between the two
 * places, null where the text leaves one open, and the likely reading of the figure.
 * `-` reads standard input. Throws {@link UsageError} for a file that cannot be read.
 */
export function* distances(files: readonly string[]): Iterable<string> {
  if (files.length === 0) throw new UsageError('distances needs FILE..., or - for standard input');
  const texts = files.map((file) => ({ file, text: textOf(readWhole(file)) }));
  const { places, network } = readNetwork(repository);
  const { gazetteer, problems } = readGazetteer(repository);
  if (problems.length > 0) throw new Problems(problems);
  const placeById = new Map(places.map((place) => [place.id === countryRecord ? 'libya' : place.id, place]));
  for (const { file, text } of texts) {
    for (const statement of findStatedDistances(text, findMentions(text, gazetteer))) {
      yield JSON.stringify({ file, ...statement, ...compareDistance(statement, placeById, network) });
    }
  }
}

function readWhole(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UsageError(`no text in "${file}": ${(error as Error).message}`);
  }
}
