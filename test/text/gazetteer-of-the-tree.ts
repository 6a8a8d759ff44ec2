import { readGazetteer } from '../../geo/build/read/read-gazetteer.ts';
import { repository } from '../../geo/build/read/repository.ts';

/** The compiled gazetteer of this repository's own files. */
export const { gazetteer } = readGazetteer(repository);
