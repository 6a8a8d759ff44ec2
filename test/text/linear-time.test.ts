import { describe, expect, test } from 'vitest';
import { readBelligerents } from '../../geo/build/read/read-belligerents.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { findBelligerentTerms } from '../../src/text/belligerent-terms.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { findStatedDistances } from '../../src/text/stated/stated-distances.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';

const { belligerents } = readBelligerents(repository);

/** Processor milliseconds, the less of two tries: other work on the machine must not count. */
function time(run: () => unknown): number {
  const tries = [0, 1].map(() => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...tries);
}

/** Ten times the text may take six times ten the time; 5 ms keep the clock's grain out of the ratio. */
function expectLinear(run: (text: string) => unknown, textOf: (length: number) => string): void {
  run(textOf(10_000));
  const short = time(() => run(textOf(10_000)));
  expect(time(() => run(textOf(100_000)))).toBeLessThan(60 * Math.max(5, short));
}

const repeated = (unit: string) => (length: number) => unit.repeat(length / unit.length);

describe('time grows as the text does', { timeout: 60_000 }, () => {
  test.each(['قوات حفتر ', 'الجيش الليبي ', 'قوات ', 'قائد العميد ', '"قوات" '])(
    'for who is named in rows of %j',
    (unit) => {
      expect(belligerents).toBeDefined();
      expectLinear((text) => findBelligerentTerms(text, belligerents!), repeated(unit));
    },
  );

  // Names that stay doubtful to the end are weighed by every rule.
  test.each([
    'في البيضاء ',
    'في الزاوية ',
    'في درج كتاب ',
    'حي الزهراء في حلب ',
    'ناقلة «غات» ',
    'الخمس والمرج ',
    'قبائل الزوية ',
  ])('for places in rows of %j', (unit) => {
    expectLinear((text) => findMentions(text, gazetteer), repeated(unit));
  });

  test.each(['450 كم شرق سرت ', 'سرت شرق البلاد ', 'العاصمة ', 'عشرين و', '111 ', '1,', '"', 'شرق '])(
    'for distances in rows of %j',
    (unit) => {
      expectLinear((text) => findStatedDistances(text, findMentions(text, gazetteer)), repeated(unit));
    },
  );

  test.each(['the far ', 'in the far ', 'مدينة ', '"', 'التي تقع على بعد '])(
    'for a distance that %j parts from its place',
    (unit) => {
      expectLinear(
        (text) => findStatedDistances(text, findMentions(text, gazetteer)),
        (length) => `سرت ${repeated(unit)(length)}؛ 450 كم شرق ${repeated(unit)(length)}؛ طرابلس`,
      );
    },
  );
});

describe('ten megabytes', { timeout: 60_000 }, () => {
  test.each(['و', 'ا', ' ', '\u0640', '«'])('of %j hold no mention', (letter) => {
    expect(findMentions(letter.repeat(5_000_000), gazetteer)).toEqual([]);
  });

  test('without a space hold the names that stand between commas', () => {
    const mentions = findMentions('طرابلس،'.repeat(100_000), gazetteer);
    expect(mentions).toHaveLength(100_000);
    expect(mentions.at(-1)).toMatchObject({ start: 699_993, end: 699_999, place: 'tripoli' });
  });
});
