import { describe, expect, test } from 'vitest';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { Excerpt } from '../../src/model/atlas.ts';
import { citedAt } from '../../src/state/cited-at.ts';

const { claims, articles } = readSources(repository);
const threeCamps = '2020-05-23-gna-takes-three-camps';
const text = articles.find(({ id }) => id === threeCamps)!.text;
const hamza = claims.filter(({ places }) => places.includes('hamza_camp'));

const mark = { start: 3, end: 7, place: 'sirte', sense: 'literal', scope: 'LY' } as const;
const passage: Excerpt = {
  article: 'another',
  start: 400,
  text: 'في سرت. وفي الجفرة.',
  sentences: [[8, 19]],
  marks: [mark, { ...mark, start: 12, end: 18, place: 'jufra_region' }],
  terms: [],
};

describe('a change of control that cites an article', () => {
  test('leads to the sentence in which its new holder takes the place', () => {
    const at = citedAt({ claims: hamza, excerpts: [] }, threeCamps, { to: 'gna' })!;
    expect(text.slice(at)).toMatch(/^قواتنا تُبسط سيطرتها على معسكرات الصواريخ واليرموك وحمزة/);
  });

  test('leads to another sentence for the holder before', () => {
    const at = citedAt({ claims: hamza, excerpts: [] }, threeCamps, { to: 'lna' })!;
    expect(text.slice(at)).toMatch(/^المعسكرات الثلاثة/);
  });

  test('leads to the sentence that names the place where the article claims nothing', () => {
    expect(citedAt({ claims: hamza, excerpts: [passage] }, 'another', { to: 'gna' })).toBe(408);
  });

  test('leads to the top of an article that does not name it', () => {
    expect(citedAt({ claims: [], excerpts: [] }, 'another', { to: 'gna' })).toBeUndefined();
  });
});
