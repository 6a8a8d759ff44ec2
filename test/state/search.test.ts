import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deriveNames } from '../../geo/build/derive-atlas.ts';
import { readArticle } from '../../geo/build/derive-leaves.ts';
import { deriveSearch } from '../../geo/build/derive-search.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { SearchEntry } from '../../src/model/search-index.ts';
import { createSearch, type Results } from '../../src/state/search.ts';
import type { NameIndex } from '../../src/state/search-places.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { searchKey } from '../../src/text/search-key.ts';

interface Query {
  readonly typed: string;
  /** Kind and id of the first result. */
  readonly first: string;
  /** Of a passage: words that it has. */
  readonly words?: string;
  readonly of: string;
}

const queries = JSON.parse(
  readFileSync(new URL('../fixtures/search-queries.json', import.meta.url), 'utf8'),
) as readonly Query[];

const sources = readSources(repository);
const articles = sources.articles.map((article) =>
  readArticle(article, findMentions(article.text, sources.gazetteer)),
);
const index = deriveSearch(sources, articles);
const passagesOf = (id: string) => index.postings[`@${id}`]?.length ?? 0;
const names: NameIndex = Object.entries(deriveNames(sources)).flatMap(([id, written]) =>
  written.map((name) => ({ id, name, folded: searchKey(name), weight: Math.log2(1 + passagesOf(id)) })),
);
const search = createSearch(names, index, () => []);

function textOf({ article, start, end }: SearchEntry): string {
  const id = index.articles[article];
  return articles.find((one) => one.article.id === id)!.article.text.slice(start, end);
}

/** The results of a query in the order of the page, as the fixture writes them. */
function inOrder({ dates, places, placesLast, headlines, passages, claims }: Results): string[] {
  const found = places.map(({ id }) => `place ${id}`);
  return [
    ...dates.map((iso) => `date ${iso}`),
    ...(placesLast ? [] : found),
    ...headlines.map(({ entry }) => `headline ${index.articles[entry.article]}`),
    ...passages.map(({ entry }) => `passage ${index.articles[entry.article]} ${textOf(entry)}`),
    ...claims.map(({ entry }) => `claim ${entry.claim}`),
    ...(placesLast ? found : []),
  ];
}

const ranks = queries.map(({ typed, first, words }) => {
  const results = inOrder(search(typed));
  return first === 'nothing'
    ? results.length === 0
      ? 0
      : -1
    : results.findIndex((result) =>
        words === undefined ? result === first : result.startsWith(first) && result.includes(words),
      );
});

test('at least 40 queries have an expected first result', () => {
  expect(queries.length).toBeGreaterThanOrEqual(40);
});

test.each(queries.map((query, index) => ({ ...query, rank: ranks[index] })))(
  'finds $first first for “$typed” ($of)',
  ({ rank }) => {
    expect(rank).toBe(0);
  },
);

test('the share right at rank 1 and in the first 3 is told', () => {
  const share = (within: number) =>
    ranks.filter((rank) => rank >= 0 && rank < within).length / queries.length;
  console.info(
    `search: ${queries.length} queries, right at rank 1: ${(100 * share(1)).toFixed(1)} %, in the first 3: ${(100 * share(3)).toFixed(1)} %`,
  );
  expect(share(1)).toBeGreaterThanOrEqual(0.95);
});

test('every beginning of every query is answered within 50 ms', () => {
  const beginnings = queries.flatMap(({ typed }) =>
    Array.from({ length: typed.length }, (_, end) => typed.slice(0, end + 1)),
  );
  expect(beginnings.length).toBeGreaterThan(300);
  const times = beginnings.map((typed) => {
    const before = performance.now();
    search(typed);
    return performance.now() - before;
  });
  const ordered = times.toSorted((a, b) => a - b);
  expect(ordered[Math.floor(0.95 * ordered.length)]).toBeLessThan(50);
});
