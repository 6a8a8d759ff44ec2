import { readdirSync, readFileSync } from 'node:fs';
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import OtherAhoCorasick from 'ahocorasick';
import { readArticles } from '../../geo/build/read/read-articles.ts';
import { readGazetteer } from '../../geo/build/read/read-gazetteer.ts';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { Place } from '../../src/model/place.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { compileGazetteer } from '../../src/text/gazetteer.ts';
import type { Gazetteer } from '../../src/text/names.ts';
import { readWords } from '../../src/text/read-words.ts';

// The whole reading beside what only looks for strings, in one run on the same text: megabytes of UTF-8
// a second on one core, the median of interleaved rounds.
const open = new URL('../fixtures/passages/open/', import.meta.url);
const passages = readdirSync(open)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, open), 'utf8'));
const texts = [...readArticles(repository).articles.map(({ text }) => text), ...passages];
const { gazetteer } = readGazetteer(repository);
const names = [
  ...new Set(gazetteer.entries.flatMap((entry) => entry.names.map(({ toponym }) => toponym))),
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const bounded = (inner: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])[وف]?[بلك]?\u0640*(?:${inner})(?![\p{L}\p{M}])`, 'gu');
const alternation = bounded(names.map(escape).join('|'));
const trieShaped = bounded(shapeTrie(names));
const plain = new AhoCorasick(names);
const fast = new FastAhoCorasick(names);
const other = new OtherAhoCorasick(names);

/** One expression that shares the names' beginnings. */
function shapeTrie(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  let ends = false;
  for (const word of words) {
    if (word === '') ends = true;
    else byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word.slice(1)]);
  }
  const branches = [...byFirst].map(([first, rest]) => escape(first) + shapeTrie(rest));
  if (branches.length === 0) return '';
  return `(?:${branches.join('|')})${ends ? '?' : ''}`;
}

const contenders: readonly (readonly [name: string, run: (text: string) => number])[] = [
  ['whole reading', (text) => findMentions(text, gazetteer).length],
  ['its first pass', (text) => readWords(text, gazetteer).candidateCount],
  ['one alternation', (text) => text.match(alternation)?.length ?? 0],
  ['trie-shaped expression', (text) => text.match(trieShaped)?.length ?? 0],
  ['@monyone/aho-corasick', (text) => plain.matchInText(text).length],
  ['@monyone/aho-corasick/fast', (text) => fast.matchInText(text).length],
  ['ahocorasick', (text) => other.search(text).length],
];

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Megabytes a second of one round over all texts, repeated for at least 150 ms. */
function measure(run: (text: string) => number): number {
  const started = performance.now();
  let read = 0;
  while (performance.now() - started < 150) {
    for (const text of texts) run(text);
    read += bytes;
  }
  return read / 1000 / (performance.now() - started);
}

const rounds = contenders.map((): number[] => []);
for (let round = 0; round < 9; round++)
  contenders.forEach(([, run], index) => {
    rounds[index]!.push(measure(run));
  });
// The first rounds warm up.
const median = (values: readonly number[]): number => values.slice(2).toSorted((a, b) => a - b)[3]!;
const whole = median(rounds[0]!);
print(`${names.length} names, ${texts.length} texts, ${(bytes / 1000).toFixed(0)} kB`);
contenders.forEach(([name], index) => {
  const speed = median(rounds[index]!);
  print(
    `${name.padEnd(28)} ${speed.toFixed(1).padStart(6)} MB/s   reading is ${(whole / speed).toFixed(1)} times as fast`,
  );
});

print('\nnames    MB/s');
const { places } = readPlaces(repository);
for (const count of [400, 1000, 2000, 5000, 10_000, 20_000]) {
  const grown = gazetteerOf(count);
  for (let warm = 0; warm < 2; warm++) measure((text) => findMentions(text, grown).length);
  const speeds = [0, 1, 2].map(() => measure((text) => findMentions(text, grown).length));
  print(`${String(count).padEnd(8)} ${speeds.toSorted((a, b) => a - b)[1]!.toFixed(1)}`);
}

print('\ntext MB  MB/s');
const all = texts.join('\n\n');
for (const megabytes of [0.1, 1, 10]) {
  const text = all
    .repeat(Math.ceil((megabytes * 1e6) / bytes))
    .slice(0, (megabytes * 1e6 * all.length) / bytes);
  const started = performance.now();
  let read = 0;
  while (performance.now() - started < 300) {
    findMentions(text, gazetteer);
    read += megabytes;
  }
  print(`${String(megabytes).padEnd(8)} ${((1000 * read) / (performance.now() - started)).toFixed(1)}`);
}

/** A gazetteer of so many names: those of the first places, then invented ones. */
function gazetteerOf(count: number): Gazetteer {
  const some: Place[] = [];
  let left = count;
  for (const place of places) {
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
