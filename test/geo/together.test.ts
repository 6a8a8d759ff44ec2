import { describe, expect, test } from 'vitest';
import { collectExcerpts, readArticle } from '../../geo/build/derive-leaves.ts';
import {
  addPairs,
  countPairs,
  mostSpoken,
  type PairCounts,
  pairEnds,
} from '../../geo/build/derive-together.ts';
import { readSources, rulingsOn } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { Area } from '../../src/model/area.ts';
import type { Excerpt } from '../../src/model/atlas.ts';
import { noFilter } from '../../src/model/reading-view.ts';
import type { SpokenTogether } from '../../src/model/together.ts';
import { filterPassages } from '../../src/state/passages.ts';
import { readingOf, sceneBonds } from '../../src/state/together.ts';
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
const pairs = deriveTogether(excerpts, drawn, sources.areas);
const areaIds = new Set(atlas.areas.map(({ id }) => id));

/** The pairs of some articles, counted one by one as the build does. */
function deriveTogether(
  excerpts: ReadonlyMap<string, readonly Excerpt[]>,
  drawn: ReadonlySet<string>,
  areas: readonly Pick<Area, 'id' | 'kind' | 'members'>[] = [],
): SpokenTogether[] {
  const counts: PairCounts = new Map();
  const articles = new Set([...excerpts.values()].flatMap((own) => own.map(({ article }) => article)));
  for (const id of articles) {
    const ofArticle = [...excerpts].map(
      ([subject, own]) => [subject, own.filter(({ article }) => article === id)] as const,
    );
    addPairs(counts, countPairs(new Map(ofArticle), pairEnds(drawn, areas)));
  }
  return mostSpoken(counts);
}

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
  test('are Sirte and Jufra, an area, more than any other pair, and then Sirte and Tripoli', () => {
    expect(pairs.length).toBeGreaterThan(30);
    expect(pairs.length).toBeLessThanOrEqual(150);
    expect(pairs[0]).toEqual({ one: 'jufra_region', other: 'sirte', passages: 19, articles: 4 });
    expect(pairs).toContainEqual({ one: 'sirte', other: 'tripoli', passages: 3, articles: 2 });
  });

  test('are read where the passages of the pair are a part: a place’s, not an area’s', () => {
    expect(readingOf(['jufra_region', 'sirte'], atlas)).toEqual({ place: 'sirte', with: ['jufra_region'] });
    expect(readingOf(['sirte', 'tripoli'], atlas)).toEqual({ place: 'sirte', with: ['tripoli'] });
    expect(readingOf(['jufra_region', 'oil_crescent'], atlas)).toEqual({
      place: 'jufra_region',
      with: ['jufra_region', 'oil_crescent'],
    });
  });

  test('share as many passages as the page then shows of one with the other', () => {
    for (const { one, other, passages } of pairs) {
      const { place, with: others } = readingOf([one, other], atlas);
      const filter = { ...noFilter, with: others };
      const context = { about: new Set([place]), labelOf: () => undefined, index: null, day: '2020-08-12' };
      expect(filterPassages(excerpts.get(place)!, filter, context), `${one} with ${other}`).toHaveLength(
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

  test('are never what is not drawn: not the whole country, nothing abroad, nothing of unknown position', () => {
    const ids = new Set(pairs.flatMap(({ one, other }) => [one, other]));
    expect(ids.size).toBeGreaterThan(20);
    expect([...ids].filter((id) => !drawn.has(id) && !areaIds.has(id))).toEqual([]);
    expect(ids.has('libya')).toBe(false);
  });

  test('are never an area and a place that lies in it', () => {
    const some = collect(passage('one', 0, 'jufra_region', 'sirte', 'hun'));
    const areas = [{ id: 'jufra_region', kind: 'region', members: ['hun', 'sokna'] }] as const;
    expect(deriveTogether(some, new Set(['sirte', 'hun']), areas)).toEqual([
      { one: 'hun', other: 'sirte', passages: 1, articles: 1 },
      { one: 'jufra_region', other: 'sirte', passages: 1, articles: 1 },
    ]);
  });

  test('count for an area only where it is named itself', () => {
    const some = collect(passage('one', 0, 'sirte', 'hun'));
    // The passages of an area are also those of the places in it.
    some.set('jufra_region', some.get('hun')!);
    const areas = [{ id: 'jufra_region', kind: 'region', members: ['hun'] }] as const;
    expect(deriveTogether(some, new Set(['sirte', 'hun']), areas)).toEqual([
      { one: 'hun', other: 'sirte', passages: 1, articles: 1 },
    ]);
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
