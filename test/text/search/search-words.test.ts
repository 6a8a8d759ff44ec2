import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareForms, editsBetween, withoutArticle, wordsOf } from '../../../src/text/search/search-words.ts';
import { spokenDates } from '../../../src/text/spoken-date.ts';

test('letters joined to the beginning of a word are set aside in every order', () => {
  expect(bareForms('ولسرت')).toContain('سرت');
  expect(bareForms('للجفره')).toContain('جفره');
  expect(bareForms('والجفره')).toContain('جفره');
  expect(withoutArticle('الجفره')).toBe('جفره');
  expect(bareForms('غات')).toEqual([]);
});

test('edits between two words count a swap of neighbours once', () => {
  expect(editsBetween('ترهونه', 'ترهنوه', 2)).toBe(1);
  expect(editsBetween('مصرته', 'مصراته', 2)).toBe(1);
  expect(editsBetween('سرت', 'طرابلس', 2)).toBe(3);
});

test('words keep the offsets of the text, with harakat and tatweel', () => {
  expect(wordsOf('في تَرهُونـــة، و"سرت"')).toEqual([
    { folded: 'في', start: 0, end: 2 },
    { folded: 'ترهونه', start: 3, end: 14 },
    { folded: 'و', start: 16, end: 17 },
    { folded: 'سرت', start: 18, end: 21 },
  ]);
});

test('whatever the text, words come in order and hold only what the text has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { start, end, folded } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(folded).not.toBe('');
        last = end;
      }
    }),
  );
});

test.each([
  ['يونيو 2020', ['2020-06']],
  ['5 June 2020', ['2020-06-05']],
  ['٦ يونيو/حزيران', ['2020-06-06', '2019-06-06']],
  ['31 يونيو 2020', []],
  ['2020-06-05', ['2020-06-05']],
  ['سرت', []],
])('“%s” speaks of %j', (text, dates) => {
  expect(spokenDates(text, [2020, 2019])).toEqual(dates);
});
