import { expect, test } from 'vitest';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { findBelligerentTerms } from '../../src/text/belligerent-terms.ts';
import { sharedNames, wordingsOf } from '../../src/text/wordings.ts';

const { articles, belligerents } = readSources(repository);
const texts = articles.map(({ id, text }) => ({
  article: id,
  text,
  terms: findBelligerentTerms(text, belligerents),
}));
const termsOf = (day: string) => texts.find(({ article }) => article.startsWith(day))!.terms;

test('“الجيش الليبي” is the one name that is two armies, and each use stands in its sentence', () => {
  const shared = sharedNames(texts);
  expect(shared.map(({ words }) => words)).toEqual(['الجيش الليبي']);
  const uses = shared[0]!.uses.map(({ article, denotes }) => `${article.slice(0, 10)} ${denotes}`);
  expect(uses.toSorted()).toEqual(['2020-07-03 lna', '2020-07-16 lna', '2020-08-12 gna']);
  for (const { sentence, term } of shared[0]!.uses) {
    expect(sentence.slice(term.start, term.end)).toBe('الجيش الليبي');
  }
});

test('a wording is counted however its quotation marks stand', () => {
  const quoted = wordingsOf([
    { start: 0, surface: 'حكومة “الوفاق”', names: 'government', denotes: 'gna' },
    { start: 40, surface: 'حكومة الوفاق', names: 'government', denotes: 'gna' },
  ]);
  expect(quoted).toEqual([
    { words: 'حكومة الوفاق', names: 'government', denotes: 'gna', count: 2, quoted: 0, at: 0 },
  ]);
});

test('the two voices call the same army a militia and the Libyan army', () => {
  const words = (day: string) =>
    wordingsOf(termsOf(day))
      .filter(({ denotes, names }) => denotes === 'lna' && names === 'force')
      .map((wording) => wording.words);
  expect(words('2020-05-23')[0]).toBe('مليشيا حفتر');
  expect(words('2020-07-03')[0]).toBe('الجيش الليبي');
});

test('every term lies where its surface stands', () => {
  const terms = texts.flatMap(({ text, terms: found }) => found.map((term) => ({ text, term })));
  expect(terms.length).toBeGreaterThan(80);
  for (const { text, term } of terms) expect(text.slice(term.start, term.end)).toBe(term.surface);
});
