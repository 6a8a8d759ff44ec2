import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../../geo/build/read/read-articles.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { Mention } from '../../src/model/mention.ts';
import { explainMentions } from '../../src/text/explain-mentions.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';

const texts = readArticles(repository).articles.map(({ text }) => text);
const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((text) => text.length > 40);
const paragraph = fc.constantFrom(...paragraphs);
// Articles, annotated passages and traps: on Libya, on elsewhere, and on nothing at all.
const folders = ['open', 'second-round', 'set-aside', 'third-round'].map(
  (name) => new URL(`../fixtures/passages/${name}/`, import.meta.url),
);
const passages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8')),
);
const written = [...texts, ...passages];
// Brackets of tags that never close are left out: they may reach beyond any line.
const vocabulary = [...new Set(passages.flatMap((text) => text.split(/\s+/)))].filter(
  (word) => !/[<&]/.test(word),
);
const links = (text: string): string[] =>
  findMentions(text, gazetteer).map(({ place, sense }) => `${place} ${sense}`);
/** What two texts say apart they say together; what is new is a name that the other has. */
function expectUnion(
  first: string,
  between: string,
  second: string,
  ofFirst: readonly Mention[],
  ofSecond: readonly Mention[],
): void {
  const shift = first.length + between.length;
  const moved = ofSecond.map((mention) => ({
    ...mention,
    start: mention.start + shift,
    end: mention.end + shift,
  }));
  const union = [...ofFirst, ...moved];
  const joined = findMentions(`${first}${between}${second}`, gazetteer);
  const known = new Set(union.map(({ start }) => start));
  expect(joined.filter(({ start }) => known.has(start))).toEqual(union);
  for (const { start, place } of joined.filter((mention) => !known.has(mention.start))) {
    const other = start < shift ? ofSecond : ofFirst;
    expect(other.map((mention) => mention.place)).toContain(place);
  }
}

const pieces = [
  'سرت',
  'و',
  'ل',
  'ال',
  'قاعدة',
  '"الوطية"',
  'الجوية',
  ' ',
  '\n',
  '،',
  '-',
  'بني',
  'وليد',
  'Sirte',
  '<b>',
  '&nbsp;',
  '\u0640',
  '\u200f',
  'طرابلس',
  'معسكري',
  'حمزة',
  '(450 كم',
  '\ud83d',
];
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('properties', { timeout: 60_000 }, () => {
  test('no text throws; spans slice to their surface, in order and apart', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let end = 0;
        for (const mention of explainMentions(text, gazetteer)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('diacritics, tatweel and bidi marks anywhere change no link', () => {
    const mark = fc.constantFrom('\u064e', '\u0651', '\u0640', '\u200f', '\u202b', '\u2069', '\u200d');
    const places = fc.array(fc.tuple(fc.nat(), mark), { maxLength: 30 });
    fc.assert(
      fc.property(paragraph, places, (text, marks) => {
        let marked = text;
        for (const [at, added] of marks) {
          const index = at % marked.length;
          marked = marked.slice(0, index) + added + marked.slice(index);
        }
        expect(links(marked)).toEqual(links(text));
      }),
      { numRuns: 200 },
    );
  });

  test('two texts joined by a blank line give the union of their mentions, and no more but of names that both have', () => {
    expect(written.length).toBeGreaterThan(290);
    const apart = written.map((text) => findMentions(text, gazetteer));
    const index = fc.nat({ max: written.length - 1 });
    const blankLine = fc.constantFrom('\n\n', '\r\n\r\n', '\n \n', '\n\n\n');
    fc.assert(
      fc.property(index, index, blankLine, (first, second, between) => {
        expectUnion(written[first]!, between, written[second]!, apart[first]!, apart[second]!);
      }),
      { numRuns: 1500 },
    );
  });

  test('fewer than one pair in 200 has such a name', () => {
    const apart = written.map((text) => findMentions(text, gazetteer).length);
    let pairs = 0;
    let grown = 0;
    for (const [first, text] of written.entries())
      for (let second = first % 29; second < written.length; second += 29) {
        pairs++;
        const joined = findMentions(`${text}\n\n${written[second]}`, gazetteer).length;
        if (joined !== apart[first]! + apart[second]!) grown++;
      }
    expect(pairs).toBeGreaterThan(2500);
    expect(grown).toBeLessThan(pairs / 200);
  });

  test('so do words joined at random', () => {
    const sentence = fc.array(fc.constantFrom(...vocabulary), { maxLength: 30 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (first, second) => {
        expectUnion(first, '\n\n', second, findMentions(first, gazetteer), findMentions(second, gazetteer));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['و', 'ا', ' ', '\u0640', '"', '<a', '&', 'قاعدة ', 'بني ', '\ud800', 'ال'])(
    'ten times the text of %j takes no hundred times as long',
    (unit) => {
      // Processor time, the less of two tries: other work on the machine must not count.
      const time = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const tries = [0, 1].map(() => {
          const before = process.cpuUsage();
          findMentions(text, gazetteer);
          return process.cpuUsage(before).user / 1000;
        });
        return Math.min(...tries);
      };
      time(100_000);
      // A floor of 5 ms keeps the clock's grain out of the ratio.
      expect(time(2_000_000)).toBeLessThan(60 * Math.max(5, time(200_000)));
    },
  );
});
