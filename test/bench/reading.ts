import { readdirSync, readFileSync } from 'node:fs';
import { readArticles } from '../../geo/build/read/read-articles.ts';
import { readBelligerents } from '../../geo/build/read/read-belligerents.ts';
import { readGazetteer } from '../../geo/build/read/read-gazetteer.ts';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { Place } from '../../src/model/place.ts';
import { findBelligerentTerms } from '../../src/text/belligerent-terms.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { compileGazetteer } from '../../src/text/names/gazetteer.ts';
import type { Gazetteer } from '../../src/text/names/names.ts';
import { findStatedDistances } from '../../src/text/stated/stated-distances.ts';
import { readWords } from '../../src/text/words/read-words.ts';
import { CANDIDATE_SIZE } from '../../src/text/words/words.ts';
import { type Contender, type FoundSpan, searchersOf } from './string-search.ts';

// The whole reading beside what only looks for strings, in one run on the same text: megabytes of UTF-8
// a second of processor time, the best of interleaved rounds, so that other work on the machine counts little.
const fixtures = new URL('../fixtures/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, fixtures), 'utf8');
const passages = readdirSync(new URL('passages/open/', fixtures))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => `passages/open/${name}`);
const { articles } = readArticles(repository);
const texts = [...articles.map(({ text }) => text), ...passages.map(fixture)];
// What people marked as places in these texts.
type Annotation = { readonly mentions: readonly { readonly start: number; readonly end: number }[] };
const byHand = JSON.parse(fixture('articles-read-by-hand.json')) as {
  readonly articles: readonly (Annotation & { readonly article: string })[];
};
const marked: readonly Annotation[] = [
  ...articles.map(({ id }) => byHand.articles.find(({ article }) => article === id)!),
  ...passages.map((name) => JSON.parse(fixture(name.replace('.txt', '.json'))) as Annotation),
];
const { gazetteer } = readGazetteer(repository);
const { belligerents } = readBelligerents(repository);
const { places } = readPlaces(repository);
const names = [
  ...new Set(gazetteer.entries.flatMap((entry) => entry.names.map(({ toponym }) => toponym))),
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const all = Buffer.from(texts.join('\n\n'));

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Processor time since the last call, in microseconds. */
const spent = (() => {
  let last = 0;
  return (): number => {
    const { user, system } = process.cpuUsage();
    const since = user + system - last;
    last = user + system;
    return since;
  };
})();

/** Megabytes a second of processor time, over at least 60 ms. The clock is asked rarely: it is slow itself. */
function measure(run: () => number): number {
  let read = 0;
  let time = 0;
  spent();
  while (time < 60_000) {
    const enough = read + 300_000;
    while (read < enough) read += run();
    time += spent();
  }
  return read / time;
}

/** One reading of all texts; the bytes read. */
const overTexts = (run: (text: string) => number) => (): number => {
  for (const text of texts) run(text);
  return bytes;
};

/** The best of so many rounds. */
const best = (rounds: number, run: () => number): number =>
  Math.max(...Array.from({ length: rounds }, () => measure(run)));

/** So many bytes of the texts, over and over. Read from bytes, as a file is, so that the string is one flat piece. */
function textOf(size: number): string {
  const copies = Math.ceil(size / all.length);
  return Buffer.concat(Array.from({ length: copies }, () => all))
    .subarray(0, size)
    .toString();
}

const firstPass = (text: string): readonly FoundSpan[] => {
  const { candidates, candidateCount } = readWords(text, gazetteer);
  return Array.from({ length: candidateCount }, (_, index) => {
    const at = index * CANDIDATE_SIZE;
    return [candidates[at + 2]!, candidates[at + 3]!] as const;
  });
};
const contenders: readonly Contender[] = [
  {
    name: 'whole reading',
    count: (text) => findMentions(text, gazetteer).length,
    spans: (text) => findMentions(text, gazetteer).map(({ start, end }) => [start, end] as const),
  },
  {
    name: 'its first pass',
    count: (text) => readWords(text, gazetteer).candidateCount,
    spans: firstPass,
  },
  ...searchersOf(names),
];
const speeds = contenders.map(() => 0);
for (let round = 0; round < 20; round++)
  contenders.forEach(({ count }, index) => {
    speeds[index] = Math.max(speeds[index]!, measure(overTexts(count)));
  });
const whole = speeds[0]!;
const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1).padStart(5)} %`;
const wanted = marked.reduce((sum, { mentions }) => sum + mentions.length, 0);
print(
  `${names.length} names, ${texts.length} texts, ${(bytes / 1000).toFixed(0)} kB, ${wanted} places marked by hand`,
);
print('An alternation has the names longest first, between word ends, after و ف ب ل ك.');
print(`${' '.repeat(28)}    MB/s   the reading is   finds of the marked   of its finds marked`);
contenders.forEach(({ name, spans }, index) => {
  const speed = speeds[index]!;
  let given = 0;
  let right = 0;
  for (const [at, text] of texts.entries()) {
    const found = new Set(spans(text).map(([start, end]) => `${start}-${end}`));
    given += found.size;
    right += marked[at]!.mentions.filter(({ start, end }) => found.has(`${start}-${end}`)).length;
  }
  print(
    `${name.padEnd(28)} ${speed.toFixed(1).padStart(7)}   ${(whole / speed).toFixed(1).padStart(5)} times as fast` +
      `   ${percent(right, wanted).padStart(12)}   ${percent(right, given).padStart(18)}`,
  );
});

print('\nread beside the places');
const mentionsOf = new Map(texts.map((text) => [text, findMentions(text, gazetteer)]));
for (const [name, run] of [
  [
    'sides and leaders',
    (text: string) => (belligerents ? findBelligerentTerms(text, belligerents).length : 0),
  ],
  ['stated distances', (text: string) => findStatedDistances(text, mentionsOf.get(text)!).length],
] as const)
  print(`${name.padEnd(28)} ${best(8, overTexts(run)).toFixed(1).padStart(6)} MB/s`);

print('\nnames    MB/s   compiled in ms');
const mentioned = new Set(texts.flatMap((text) => findMentions(text, gazetteer).map(({ place }) => place)));
for (const count of [400, 1200, 2000, 5000, 10_000, 20_000]) {
  spent();
  const grown = gazetteerOf(count);
  const milliseconds = spent() / 1000;
  const speed = best(
    10,
    overTexts((text) => findMentions(text, grown).length),
  );
  print(`${String(count).padEnd(8)} ${speed.toFixed(1).padStart(5)}   ${milliseconds.toFixed(0)}`);
}

print('\ntext kB  MB/s');
for (const kilobytes of [10, 100, 1000, 10_000]) {
  const text = textOf(kilobytes * 1000);
  const size = Buffer.byteLength(text);
  const speed = best(kilobytes > 5000 ? 4 : 10, () => {
    findMentions(text, gazetteer);
    return size;
  });
  print(`${String(kilobytes).padEnd(8)} ${speed.toFixed(1)}`);
}

const typed = textOf(5000);
const perKeystroke =
  5 /
  best(10, () => {
    findMentions(typed, gazetteer);
    return 5000;
  });
print(`\na text of 5 kB, read at every key: ${perKeystroke.toFixed(2)} ms`);

print('\n2 MB of one thing   MB/s');
for (const unit of ['و', 'ا', ' ', '\u0640', '«"', '<a', '&nbsp;', 'بني ', 'سرت، ', 'قاعدة سرت\n']) {
  const text = unit.repeat(1_100_000 / unit.length);
  const size = Buffer.byteLength(text);
  const speed = best(2, () => {
    findMentions(text, gazetteer);
    return size;
  });
  print(`${JSON.stringify(unit).padEnd(19)} ${speed.toFixed(1)}`);
}

/** A gazetteer of so many names: of the places that the texts mention, of others, then invented ones. */
function gazetteerOf(count: number): Gazetteer {
  const some: Place[] = [];
  let left = count;
  for (const place of places.toSorted((a, b) => Number(mentioned.has(b.id)) - Number(mentioned.has(a.id)))) {
    if (left < place.toponyms.length) break;
    some.push(place);
    left -= place.toponyms.length;
  }
  const letters = 'ابتجحدرزسشصطعغفقكلمنهوي';
  // A fixed linear congruential sequence, so that every run invents the same names.
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const invent = (): string =>
    Array.from({ length: 5 + next(5) }, () => letters[next(letters.length)]).join('');
  for (; left > 0; left--)
    some.push({
      ...places[0]!,
      id: `x${left}`,
      toponyms: [{ text: invent(), lang: 'ar', kind: 'preferred' }],
    });
  return compileGazetteer(some, [], []);
}
