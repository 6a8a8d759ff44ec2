import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../../geo/build/read/read-articles.ts';
import { readBelligerents } from '../../geo/build/read/read-belligerents.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { findBelligerentTerms } from '../../src/text/belligerent-terms.ts';

const lexicon = readBelligerents(repository).belligerents!;
const { articles: read } = JSON.parse(
  readFileSync(new URL('../fixtures/articles-read-by-hand.json', import.meta.url), 'utf8'),
) as {
  articles: {
    article: string;
    libyanArmyDenotes: 'gna' | 'lna' | null;
    forceTerms: Record<string, string>;
  }[];
};
const { articles } = readArticles(repository);

describe('the words of the five articles for each side', () => {
  test.each(read)(
    '$article: its terms denote whom they denote there',
    ({ article, libyanArmyDenotes, forceTerms }) => {
      const terms = findBelligerentTerms(articles.find(({ id }) => id === article)!.text, lexicon);
      for (const [surface, side] of Object.entries(forceTerms)) {
        const named = terms.filter((term) => term.surface === surface);
        expect(named.length, surface).toBeGreaterThan(0);
        expect(new Set(named.map(({ denotes }) => denotes)), surface).toEqual(new Set([side]));
      }
      const army = terms.filter(({ surface }) => /^(?:الجيش الليبي|قوات الجيش)$/.test(surface));
      for (const { denotes } of army) expect(denotes).toBe(libyanArmyDenotes);
    },
  );
});

describe('a name that both sides claim', () => {
  const army = (text: string) =>
    findBelligerentTerms(text, lexicon).find(({ surface }) => surface.includes('الجيش الليبي'))!;
  test('goes with the commander named beside it', () => {
    expect(army('قائد الجيش الليبي المشير خليفة حفتر')).toMatchObject({
      denotes: 'lna',
      rule: 'commander-named',
    });
    expect(army('المتحدث باسم الجيش الليبي العقيد محمد قنونو')).toMatchObject({ denotes: 'gna' });
  });
  test('is opposed to the force that it fights', () => {
    expect(army('حقق الجيش الليبي انتصارات ضد ميليشيا حفتر')).toMatchObject({
      denotes: 'gna',
      rule: 'opponent-named',
    });
    expect(army('صد الجيش الليبي هجوما من قوات الوفاق')).toMatchObject({ denotes: 'lna' });
  });
  test('stays open where the text does not tell', () => {
    expect(army('تدريبات الجيش الليبي مستمرة')).toMatchObject({ denotes: null, rule: 'undecided' });
  });
});

test('offsets slice to the surface through diacritics and quotation marks', () => {
  const text = 'قوات حكومة “الوفاق” ومِليشيا خليفة حفتر';
  const terms = findBelligerentTerms(text, lexicon);
  expect(terms.map(({ surface }) => surface)).toEqual(['قوات حكومة “الوفاق”', 'مِليشيا خليفة حفتر']);
  for (const { start, end, surface } of terms) expect(text.slice(start, end)).toBe(surface);
});
