import { expect, test } from 'vitest';
import type { SearchEntry } from '../../src/model/search-index.ts';
import type { Results } from '../../src/state/search.ts';
import { articles, index, queries, search } from './search-of-the-tree.ts';

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
