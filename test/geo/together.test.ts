import { describe, expect, test } from 'vitest';
import { collectExcerpts, readArticle } from '../../geo/build/derive-leaves.ts';
import { deriveTogether } from '../../geo/build/derive-together.ts';
import { readSources, rulingsOn } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { Excerpt } from '../../src/model/atlas.ts';
import { noFilter } from '../../src/model/reading-view.ts';
import { filterPassages } from '../../src/state/passages.ts';
import { sceneBonds } from '../../src/state/together.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { atlas } from '../state/atlas-of-the-tree.ts';

const sources = readSources(repository);
const excerpts = collectExcerpts(
  sources,
  sources.articles.map((article) =>
    readArticle(article, findMentions(article.text, sources.gazetteer, rulingsOn(article, sources))),
  ),
);
const drawn = new Set(atlas.places.filter(({ draw }) => draw).map(({ id }) => id));
const pairs = deriveTogether(excerpts, drawn);

/** Passages that mention these places, one excerpt for each of them. */
function passage(article: string, start: number, ...places: string[]): [string, Excerpt][] {
  const marks = places.map((place, at) => ({
    start: at,
    end: at + 1,
    place,
    sense: 'literal' as const,
    scope: 'LY' as const,
  }));
  return places.map((place) => [place, { article, start, text: '', sentences: [], marks, terms: [] }]);
}
const collect = (entries: [string, Excerpt][]) =>
  new Map(
    [...Map.groupBy(entries, ([place]) => place)].map(([place, own]) => [place, own.map(([, one]) => one)]),
  );

describe('places spoken of together', () => {
  test('are Sirte and Tripoli in three passages of two articles, more than any other pair', () => {
    expect(pairs.length).toBeGreaterThan(30);
    expect(pairs.length).toBeLessThanOrEqual(150);
    expect(pairs[0]).toEqual({ one: 'sirte', other: 'tripoli', passages: 3, articles: 2 });
  });

  test('share as many passages as the page then shows of one with the other', () => {
    const articles = new Map(atlas.articles.map((article) => [article.id, article]));
    for (const { one, other, passages } of pairs) {
      const filter = { ...noFilter, with: [other] };
      const context = { about: new Set([one]), articles, day: '2020-08-12' };
      expect(filterPassages(excerpts.get(one)!, filter, context), `${one} with ${other}`).toHaveLength(
        passages,
      );
    }
  });

  test('count a passage once however often it names them, and an article once', () => {
    const some = collect([
      ...passage('one', 0, 'tripoli', 'sirte'),
      ...passage('one', 90, 'sirte', 'tripoli'),
      ...passage('two', 0, 'sirte', 'brega'),
    ]);
    // Named again in the same passage, a place is counted no second time.
    const [first] = some.get('tripoli')!;
    some.set('tripoli', [
      { ...first!, marks: [...first!.marks, first!.marks[1]!] },
      ...some.get('tripoli')!.slice(1),
    ]);
    expect(deriveTogether(some, new Set(['tripoli', 'sirte', 'brega']))).toEqual([
      { one: 'sirte', other: 'tripoli', passages: 2, articles: 1 },
      { one: 'brega', other: 'sirte', passages: 1, articles: 1 },
    ]);
  });

  test('are never what is not drawn: no area, nothing abroad, nothing of unknown position', () => {
    const ids = new Set(pairs.flatMap(({ one, other }) => [one, other]));
    expect(ids.size).toBeGreaterThan(20);
    expect([...ids].filter((id) => !drawn.has(id))).toEqual([]);
  });

  test('are drawn from the weakest to the strongest, so that the strongest lie above', () => {
    const bonds = sceneBonds(atlas, pairs, String);
    expect(bonds).toHaveLength(pairs.length);
    expect(bonds.at(-1)).toMatchObject({
      pair: [pairs[0]!.one, pairs[0]!.other],
      label: String(pairs[0]!.passages),
    });
  });
});
