import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullPage, partition, type RowKey, revise } from '../../geo/build/corpus/partition.ts';
import { newestFirst } from '../../src/model/newest-first.ts';

const row = fc
  .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }))
  .map(([day, turn, weight]): RowKey => {
    const date = new Date(Date.UTC(2019, 3, 1) + day * 86_400_000).toISOString().slice(0, 10);
    return [`${date}-made-${turn}`, weight, 0];
  });
const rows = fc
  .uniqueArray(row, { selector: ([id]) => id, maxLength: 300 })
  .map((keys) => keys.sort(([a], [b]) => newestFirst(a, b)));
const weightOf = (keys: readonly RowKey[]) => keys.reduce((sum, [, weight]) => sum + weight, 0);

test('pages hold every row once, in order, and at most 60 passages each', () => {
  fc.assert(
    fc.property(rows, (keys) => {
      const pages = partition(keys);
      expect(pages.flatMap((page) => page.keys)).toEqual(keys);
      expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
      for (const page of pages) expect(weightOf(page.keys)).toBeLessThanOrEqual(fullPage);
    }),
  );
});

test('up to 60 passages are one page', () => {
  expect(
    partition([
      ['2020-07-16-one', 30, 30],
      ['2020-07-03-two', 30, 30],
    ]).map(({ name }) => name),
  ).toEqual(['all']);
});

test('more than 60 are halved by their days, and a day that has more by its order', () => {
  const day = (turn: number): RowKey => [`2020-07-16-at-${turn}`, 25, 25];
  const pages = partition([day(1), day(2), day(3), ['2020-01-03-before', 5, 5]]);
  expect(pages.map(({ keys }) => keys.length)).toEqual([2, 1, 1]);
  expect(pages.slice(0, 2).map(({ name }) => name)).toEqual(['2020-07-16.1.0', '2020-07-16.1.1']);
});

test('one article more or less leaves the pages of all other days as they were', () => {
  fc.assert(
    fc.property(rows, row, (keys, added) => {
      const before = keys.filter(([id]) => id !== added[0]);
      const { keys: after, pages, changed } = revise(before, new Map([[added[0], added]]));
      expect(pages).toEqual(partition(after));
      const kept = new Set(pages.filter(({ name }) => !changed.has(name)).map(({ name }) => name));
      for (const page of partition(before)) if (kept.has(page.name)) expect(pages).toContainEqual(page);
      // Taken out again, everything is as it was.
      const back = revise(after, new Map([[added[0], null]]));
      expect(back.pages).toEqual(partition(before));
    }),
  );
});
