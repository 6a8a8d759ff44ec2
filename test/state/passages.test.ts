import { expect, test } from 'vitest';
import { collectExcerpts, readArticle } from '../../geo/build/derive-leaves.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { noFilter } from '../../src/model/reading-view.ts';
import {
  articleChoices,
  filterPassages,
  type PassageContext,
  sideChoices,
  withChoices,
} from '../../src/state/passages.ts';
import { findBelligerentTerms } from '../../src/text/belligerent-terms.ts';
import { findMentions } from '../../src/text/find-mentions.ts';

const sources = readSources(repository);
const articles = sources.articles.map((article) =>
  readArticle(
    article,
    findMentions(article.text, sources.gazetteer),
    findBelligerentTerms(article.text, sources.belligerents),
  ),
);
const excerpts = collectExcerpts(sources, articles);
const sirte = excerpts.get('sirte')!;
const context: PassageContext = {
  about: new Set(['sirte']),
  labelOf: () => undefined,
  index: null,
  day: '2020-07-16',
};

test('Sirte has passages in four articles', () => {
  expect(sirte.length).toBeGreaterThan(20);
  expect(articleChoices(sirte, noFilter, context).map(({ id }) => id.slice(0, 10))).toEqual([
    '2020-08-12',
    '2020-07-30',
    '2020-07-16',
    '2020-07-03',
  ]);
});

test('Sirte and Jufra together are in fewer passages than Sirte, and each of them names both', () => {
  const both = filterPassages(sirte, { ...noFilter, with: ['jufra_region'] }, context);
  expect(both.length).toBeGreaterThan(10);
  expect(both.length).toBeLessThan(sirte.length);
  for (const { text } of both) expect(text).toMatch(/سرت/);
  for (const { text } of both) expect(text).toMatch(/الجفرة/);
  expect(withChoices(sirte, noFilter, context)[0]).toEqual({
    id: 'jufra_region',
    passages: both.length,
    on: false,
  });
});

test('tied to the timeline, nothing is shown that was published after its day', () => {
  const by = filterPassages(sirte, { ...noFilter, days: 'timeline' }, context);
  expect(new Set(by.map(({ article }) => article.slice(0, 10)))).toEqual(
    new Set(['2020-07-16', '2020-07-03']),
  );
});

test('a side keeps the passages that name it, and its count says how many', () => {
  const lna = filterPassages(sirte, { ...noFilter, sides: ['lna'] }, context);
  expect(lna.every(({ terms }) => terms.some(({ denotes }) => denotes === 'lna'))).toBe(true);
  expect(sideChoices(sirte, noFilter, context)[1]).toEqual({ id: 'lna', passages: lna.length, on: false });
});

test('first by aboutness is a passage that names Sirte twice or more', () => {
  const [first] = filterPassages(sirte, { ...noFilter, order: 'about' }, context);
  expect(first!.marks.filter(({ place }) => place === 'sirte').length).toBeGreaterThanOrEqual(2);
});
