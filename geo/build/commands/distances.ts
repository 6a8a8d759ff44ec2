import { readFileSync } from 'node:fs';
import type { RoadNetwork } from '../../../src/geometry/road-network.ts';
import type { Place } from '../../../src/model/place.ts';
import { findMentions } from '../../../src/text/find-mentions.ts';
import { findStatedDistances } from '../../../src/text/stated-distances.ts';
import { likelyReading } from '../../../src/text/stated-reading.ts';
import { Problems, UsageError } from '../problems.ts';
import { readGazetteer } from '../read/read-gazetteer.ts';
import { repository } from '../read/repository.ts';
import { measureBetween, readGround } from './distance.ts';
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
  const { places, network } = readGround();
  const { gazetteer, problems } = readGazetteer(repository);
  if (problems.length > 0) throw new Problems(problems);
  const placeById = new Map(places.map((place) => [place.id, place]));
  for (const { file, text } of texts) {
    for (const statement of findStatedDistances(text, findMentions(text, gazetteer))) {
      yield JSON.stringify({ file, ...statement, ...measure(statement, placeById, network) });
    }
  }
}

function measure(
  { from, to, statedKm }: { from: string | null; to: string | null; statedKm: number | null },
  places: ReadonlyMap<string, Place>,
  network: RoadNetwork,
) {
  const start = from === null ? undefined : places.get(from === 'libya' ? countryRecord : from);
  const end = to === null ? undefined : places.get(to);
  if (!start || !end) return { measured: null, accuracyKm: null, reading: null };
  const measured = measureBetween(start, end, network);
  const accuracyKm = start.accuracyKm + end.accuracyKm;
  const reading =
    statedKm === null ? null : likelyReading(statedKm, measured.geodesicKm, measured.roadKm, accuracyKm);
  return { measured, accuracyKm, reading };
}

function readWhole(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UsageError(`no text in "${file}": ${(error as Error).message}`);
  }
}
