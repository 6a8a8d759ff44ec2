import { describe, expect, test } from 'vitest';
import { deriveDisagreements } from '../../geo/build/derive-disagreements.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';

const sources = readSources(repository);
const file = deriveDisagreements(sources);

describe('the file of disagreements', () => {
  test('carries each statement whole, with its place in its article', () => {
    const claims = file.opposed.flatMap(({ one, other }) => [...one, ...other]);
    expect(claims.length).toBeGreaterThan(20);
    for (const { article, anchor, quote } of claims) {
      const text = sources.articles.find(({ id }) => id === article)!.text;
      expect(text.slice(anchor.start, anchor.end)).toBe(quote.exact);
    }
  });

  test('has Hamza camp dated 43 days later in the record than in the article', () => {
    expect(file.differing.find(({ place }) => place === 'hamza_camp')).toMatchObject({
      kind: 'date',
      days: 43,
      change: { date: '2019-12-13', to: 'lna' },
    });
  });

  test('has “الجيش الليبي” on both sides', () => {
    const named = file.names.filter(({ words }) => words.includes('الجيش الليبي'));
    expect(new Set(named.map(({ party }) => party))).toEqual(new Set(['gna', 'lna']));
  });
});
