import { expect, test } from 'vitest';
import { facetPages, type PassageIndex } from '../../src/model/atlas.ts';
import { noFilter } from '../../src/model/reading-view.ts';
import { pagesFor } from '../../src/state/passage-pages.ts';

/** Thirty pages of July 2020, a day each, the newest first. */
const index: PassageIndex = {
  pages: Array.from({ length: 30 }, (_, turn) => {
    const day = `2020-07-${String(31 - turn).padStart(2, '0')}`;
    return [`${day}.1`, day, 50] as const;
  }),
  sides: { gna: [4, 0, 2], lna: [3, 2, 9] },
  with: { hun: [2, 4, 20], tripoli: [900, ...Array.from({ length: facetPages }, (_, page) => page)] },
};
const all = index.pages.map((_, page) => page);

test('without a filter every page is wanted, the newest first', () => {
  expect(pagesFor(index, noFilter, '2020-08-12')).toEqual(all);
});

test('passages with a rare place are on its two pages and on no other', () => {
  expect(pagesFor(index, { ...noFilter, with: ['hun'] }, '2020-08-12')).toEqual([4, 20]);
});

test('passages with a place that is on more pages than are named may be on all after those', () => {
  expect(pagesFor(index, { ...noFilter, with: ['tripoli'] }, '2020-08-12')).toEqual(all);
});

test('passages with a place that no passage names are nowhere', () => {
  expect(pagesFor(index, { ...noFilter, with: ['kufra'] }, '2020-08-12')).toEqual([]);
});

test('either side is enough, and both places are needed', () => {
  expect(pagesFor(index, { ...noFilter, sides: ['gna', 'lna'] }, '2020-08-12')).toEqual([0, 2, 9]);
  expect(pagesFor(index, { ...noFilter, with: ['hun', 'tripoli'] }, '2020-08-12')).toEqual([4, 20]);
});

test('a period wants the pages of its days, and the one that ends on the day before them', () => {
  const days = { from: '2020-07-10', to: '2020-07-12' };
  const wanted = pagesFor(index, { ...noFilter, days }, '2020-08-12').map((page) => index.pages[page]![1]);
  expect(wanted).toEqual(['2020-07-13', '2020-07-12', '2020-07-11', '2020-07-10']);
});

test('an article wants the pages of its day', () => {
  const articles = ['2020-07-16-battle-for-sirte'];
  const wanted = pagesFor(index, { ...noFilter, articles }, '2020-08-12').map(
    (page) => index.pages[page]![1],
  );
  expect(wanted).toEqual(['2020-07-17', '2020-07-16']);
});
