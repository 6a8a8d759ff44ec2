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
// a second of processor time, the best of interleaved rounds, so that other work on the machine counts little.
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

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const bounded = (inner: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])[وف]?[بلك]?\u0640*(?:${inner})(?![\p{L}\p{M}])`, 'gu');
const alternation = bounded(names.map(escaped).join('|'));
// What the reading folds, spelled out: alef, ya, ta marbuta and kaf in every form.
const forms: Readonly<Record<string, string>> = {
  ا: '[اأإآٱ]',
  ي: '[يىئی]',
  ه: '[هة]',
  و: '[وؤ]',
  ك: '[كک]',
};
const spelledOut = (name: string): string =>
  Array.from(name, (letter) => {
    const form = Object.values(forms).find((each) => each.includes(letter));
    return form ?? escaped(letter);
  }).join('');
const folding = bounded(names.map(spelledOut).join('|'));
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
  const branches = [...byFirst].map(([first, rest]) => escaped(first) + shapeTrie(rest));
  if (branches.length === 0) return '';
  return `(?:${branches.join('|')})${ends ? '?' : ''}`;
}

const contenders: readonly (readonly [name: string, run: (text: string) => number])[] = [
  ['whole reading', (text) => findMentions(text, gazetteer).length],
  ['its first pass', (text) => readWords(text, gazetteer).candidateCount],
  ['one alternation', (text) => text.match(alternation)?.length ?? 0],
  ['one alternation that folds', (text) => text.match(folding)?.length ?? 0],
  ['trie-shaped expression', (text) => text.match(trieShaped)?.length ?? 0],
  ['@monyone/aho-corasick', (text) => plain.matchInText(text).length],
  ['@monyone/aho-corasick/fast', (text) => fast.matchInText(text).length],
  ['ahocorasick', (text) => other.search(text).length],
];

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Megabytes of UTF-8 a second of processor time, over at least 60 ms. */
function measure(run: () => number): number {
  const before = process.cpuUsage();
  let read = 0;
  for (;;) {
    read += run();
    const { user, system } = process.cpuUsage(before);
    if (user + system > 60_000) return read / (user + system);
  }
}

/** One reading of all texts; the bytes read. */
const overTexts = (run: (text: string) => number) => (): number => {
  for (const text of texts) run(text);
  return bytes;
};

/** The best of so many rounds. */
const best = (rounds: number, run: () => number): number =>
  Math.max(...Array.from({ length: rounds }, () => measure(run)));

const speeds = contenders.map(() => 0);
for (let round = 0; round < 20; round++)
  contenders.forEach(([, run], index) => {
    speeds[index] = Math.max(speeds[index]!, measure(overTexts(run)));
  });
const whole = speeds[0]!;
print(`${names.length} names, ${texts.length} texts, ${(bytes / 1000).toFixed(0)} kB`);
contenders.forEach(([name], index) => {
  const speed = speeds[index]!;
  const ratio = (whole / speed).toFixed(1);
  print(`${name.padEnd(28)} ${speed.toFixed(1).padStart(6)} MB/s   the reading is ${ratio} times as fast`);
});

print('\nnames    MB/s');
const { places } = readPlaces(repository);
const mentioned = new Set(texts.flatMap((text) => findMentions(text, gazetteer).map(({ place }) => place)));
for (const count of [400, 1000, 2000, 5000, 10_000, 20_000]) {
  const grown = gazetteerOf(count);
  const speed = best(
    12,
    overTexts((text) => findMentions(text, grown).length),
  );
  print(`${String(count).padEnd(8)} ${speed.toFixed(1)}`);
}

print('\ntext MB  MB/s');
const all = Buffer.from(texts.join('\n\n'));
for (const megabytes of [0.1, 1, 10]) {
  // Read from bytes, as a file is, so that the string is one flat piece.
  const copies = Math.ceil((megabytes * 1e6) / all.length);
  const text = Buffer.concat(Array.from({ length: copies }, () => all))
    .subarray(0, megabytes * 1e6)
    .toString();
  const size = Buffer.byteLength(text);
  const speed = best(megabytes > 5 ? 4 : 12, () => {
    findMentions(text, gazetteer);
    return size;
  });
  print(`${String(megabytes).padEnd(8)} ${speed.toFixed(1)}`);
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
