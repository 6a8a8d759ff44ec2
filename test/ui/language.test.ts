import { describe, expect, test } from 'vitest';
import { ar } from '../../src/ui/words/ar.ts';
import { en } from '../../src/ui/words/en.ts';
import { languageOf, loadWords } from '../../src/ui/words/language.ts';

await loadWords('en');

const arabic = languageOf('ar');
const english = languageOf('en');

/** Every text of a table with its path; what is made of a name is made of a given one. */
function textsOf(table: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') {
    const made: unknown = (table as (...names: string[]) => unknown)(
      ...Array<string>(table.length).fill('سرت'),
    );
    return typeof made === 'string' ? [[path, made]] : [];
  }
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

describe('the tables of words', () => {
  test('are both full, and neither has an empty text', () => {
    for (const table of [ar, en]) {
      const texts = textsOf(table);
      expect(texts.length).toBeGreaterThan(150);
      expect(texts.filter(([, text]) => text.trim() === '' || /undefined|\[object/.test(text))).toEqual([]);
    }
  });

  test('the Arabic one is in Arabic, but for the names that have no Arabic', () => {
    const latin = textsOf(ar).filter(
      ([, text]) => /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text),
    );
    expect(latin.map(([path]) => path).filter((path) => !/otherLanguage|switchLanguage/.test(path))).toEqual(
      [],
    );
  });

  test('leave no digit in Arabic text that the choice of digits would not reach', () => {
    const fixed = textsOf(ar).filter(([, text]) => /[0-9]/.test(text));
    expect(fixed.map(([path]) => path)).toEqual(['.about.sourceList.1', '.reading.digits.latn']);
  });

  test('count in Arabic with its six forms', () => {
    const { passages } = ar.counts;
    expect([0, 1, 2, 3, 11, 100].map((count) => arabic.count(count, passages))).toEqual([
      'لا فقرات',
      'فقرة واحدة',
      'فقرتان',
      '3 فقرات',
      '11 فقرة',
      '100 فقرة',
    ]);
  });

  test('count in English with its two', () => {
    expect([1, 2, 1204].map((count) => english.count(count, en.counts.passages))).toEqual([
      '1 passage',
      '2 passages',
      '1,204 passages',
    ]);
  });
});

describe('languageOf', () => {
  test('names days and months as Libya’s press of the war writes them in Arabic', () => {
    expect(arabic.day('2020-08-12')).toBe('12 أغسطس 2020');
    expect(arabic.day('2020-06-05')).toBe('5 يونيو 2020');
    expect(english.day('2020-06-05')).toBe('5 June 2020');
  });

  test('writes the day of the record in every time zone', () => {
    expect(english.day('2019-04-01')).toBe('1 April 2019');
    expect(english.day('2020-10-31')).toBe('31 October 2020');
  });

  test('writes kilometres whole from ten on, and with a tenth below', () => {
    expect([english.km(147.16), english.km(9.94), english.km(0.5)]).toEqual(['147 km', '9.9 km', '0.5 km']);
    expect(arabic.km(147.16)).toBe('147 كم');
  });

  test('names all sixteen directions, and north again after them', () => {
    expect(english.direction(0)).toBe('north');
    expect(english.direction(119.18)).toBe('east-southeast');
    expect(english.direction(359)).toBe('north');
    expect(arabic.direction(140)).toBe('جنوب شرق');
  });

  test('runs Arabic from right to left and English from left to right', () => {
    expect([arabic.dir, english.dir]).toEqual(['rtl', 'ltr']);
  });
});

test('neither language calls a side by a word of judgement', () => {
  const judging =
    /ميليشيا|مليشيا|مرتزقة|إرهاب|انقلاب|متمرد|militia|mercenar|terror|rebel|warlord|putsch|regime/i;
  const found = [...textsOf(ar), ...textsOf(en)].filter(([, text]) => judging.test(text));
  expect(found).toEqual([]);
});
