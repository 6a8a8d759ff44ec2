import { deriveAtlas, deriveNames } from '../../geo/build/derive-atlas.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';

const sources = readSources(repository);

/** The page's first data from the files of the tree, without what is counted in the articles. */
export const atlas = deriveAtlas(sources, {
  subjects: new Map(),
  leafOf: new Map(),
  leaves: 0,
  days: [],
  disputed: [],
});

/** Every spelling by the id of what it names. */
export const names = deriveNames(sources);
