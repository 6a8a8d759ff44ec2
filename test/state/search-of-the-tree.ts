import { readFileSync } from 'node:fs';
import { deriveNames } from '../../geo/build/derive-atlas.ts';
import { readArticle } from '../../geo/build/derive-leaves.ts';
import { deriveSearch } from '../../geo/build/derive-search.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { createSearch } from '../../src/state/search.ts';
import type { NameIndex } from '../../src/state/search-places.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { searchKey } from '../../src/text/search/search-key.ts';

/** What somebody types, and what must come first. */
export interface Query {
  readonly typed: string;
  /** Kind and id of the first result. */
  readonly first: string;
  /** Of a passage: words that it has. */
  readonly words?: string;
  readonly of: string;
}

export const queries = JSON.parse(
  readFileSync(new URL('../fixtures/search-queries.json', import.meta.url), 'utf8'),
) as readonly Query[];

const sources = readSources(repository);

/** The articles as they are read, and the index of all that is searched. */
export const articles = sources.articles.map((article) =>
  readArticle(article, findMentions(article.text, sources.gazetteer)),
);
export const index = deriveSearch(sources, articles);

const passagesOf = (id: string) => index.postings[`@${id}`]?.length ?? 0;
const names: NameIndex = Object.entries(deriveNames(sources)).flatMap(([id, written]) =>
  written.map((name) => ({ id, name, folded: searchKey(name), weight: Math.log2(1 + passagesOf(id)) })),
);

/** The search of the page over the founding corpus. */
export const search = createSearch(names, index, () => []);
