import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { findBelligerentTerms } from '../../src/text/belligerent-terms.ts';
import { findQuotations } from '../../src/text/quotations.ts';

const { articles, belligerents } = readSources(repository);
const articleOf = (day: string) => articles.find(({ id }) => id.startsWith(day))!;
const quoted = (text: string) => findQuotations(text).map(([start, end]) => text.slice(start, end));

describe('what is quoted', () => {
  test.each([
    ['وأكد أن “القوات التركية لن تدخل سرت” مهما حدث', ['القوات التركية لن تدخل سرت']],
    ['قال: «لن نقبل أبدا بأي ميليشيات»', ['لن نقبل أبدا بأي ميليشيات']],
    ['وأضافت أنه ،و« في لقاءاته مع مسؤولين من مجلس النواب»', [' في لقاءاته مع مسؤولين من مجلس النواب']],
    ['مشروع ”دعم الاستقرار في ليبيا كلها“، الذي', ['دعم الاستقرار في ليبيا كلها']],
    ['whom he called "gangs of the other side" again', ['gangs of the other side']],
    ["to 'what he called large movements' near Sirte", ['what he called large movements']],
  ])('%s', (text, words) => {
    expect(quoted(text)).toEqual(words);
  });

  test.each([
    ['a name in inverted commas', 'قوات حكومة “الوفاق” وعملية "دروب النصر"'],
    ['an apostrophe', "Haftar's forces and the GNA's forces met near Asabi'a today"],
    ['a mark that nothing closes', 'قال “لن نقبل أبدا بأي ميليشيات مسلحة'],
    ['marks of two paragraphs', 'قال “لن نقبل أبدا\nبأي ميليشيات مسلحة في سرت”'],
  ])('is not %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  test('stands in order and without overlap within any text, without its marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'“”«»"\'‘’ \nabcسرت,.'), maxLength: 80 }), (text) => {
        let last = 0;
        for (const [start, end] of findQuotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toContain('\n');
          last = end;
        }
      }),
    );
  });
});

describe('a name of a side in somebody’s own words', () => {
  const inQuotes = (day: string) =>
    findBelligerentTerms(articleOf(day).text, belligerents)
      .filter((term) => term.quoted)
      .map(({ surface }) => surface);

  test('is the spokesman’s, not the outlet’s', () => {
    expect(inQuotes('2020-07-16')).toContain('ميليشيات الوفاق');
    expect(inQuotes('2020-08-12')).toContain('ميليشيات اللواء المتقاعد خليفة حفتر');
    expect(inQuotes('2020-05-23')).toContain('ميليشيات حفتر');
    expect(inQuotes('2020-07-30')).toContain('القوات المسلحة العربية الليبية');
  });

  test('is told apart from the same name in the article’s own words', () => {
    const terms = findBelligerentTerms(articleOf('2020-05-23').text, belligerents);
    const own = terms.filter(({ surface, quoted: inside }) => surface === 'مليشيا حفتر' && !inside);
    expect(own.length).toBeGreaterThan(3);
    expect(terms.filter((term) => term.quoted).length).toBeLessThan(terms.length / 4);
  });
});
