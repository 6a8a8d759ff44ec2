import { expect, test } from 'vitest';
import { ruleNames } from '../../src/text/rules.ts';
import { readingAr } from '../../src/ui/words/reading-ar.ts';
import { readingEn } from '../../src/ui/words/reading-en.ts';

const languages = [
  ['Arabic', readingAr],
  ['English', readingEn],
] as const;

test.each(languages)('every rule of the reading of toponyms has a sentence in %s', (_, words) => {
  expect(ruleNames.length).toBeGreaterThan(30);
  expect(ruleNames.filter((rule) => !words.why.rules[rule])).toEqual([]);
});

test.each(languages)('every way of deciding a disputed name is explained in %s', (_, words) => {
  const ways = [
    'commander-named',
    'opponent-named',
    'decided-elsewhere',
    'other-called-militia',
    'proper-name-elsewhere',
    'only-other-side-named',
  ];
  for (const way of ways) expect(words.term.rules[way]?.('حفتر'), way).toContain('حفتر');
});

test('both languages explain the same rules and foldings', () => {
  expect(Object.keys(readingEn.why.rules)).toEqual(Object.keys(readingAr.why.rules));
  expect(Object.keys(readingEn.why.decided)).toEqual(Object.keys(readingAr.why.decided));
  expect(Object.keys(readingEn.why.foldNames)).toEqual(Object.keys(readingAr.why.foldNames));
});
