import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import OtherAhoCorasick from 'ahocorasick';

/** Something that runs over a text, and returns a number so that nothing is optimised away. */
export type Contender = readonly [name: string, run: (text: string) => number];

// What the reading folds, spelled out: alef, ya, ta marbuta and kaf in every form.
const forms: Readonly<Record<string, string>> = {
  ا: '[اأإآٱ]',
  ي: '[يىئی]',
  ه: '[هة]',
  و: '[وؤ]',
  ك: '[كک]',
};

/** What only looks for the strings of a gazetteer: expressions, and the Aho-Corasick packages of npm. */
export function searchersOf(names: readonly string[]): readonly Contender[] {
  const alternation = bounded(names.map(escaped).join('|'));
  const folding = bounded(names.map(spelledOut).join('|'));
  const trieShaped = bounded(shapeTrie(names));
  const plain = new AhoCorasick([...names]);
  const fast = new FastAhoCorasick([...names]);
  const other = new OtherAhoCorasick([...names]);
  return [
    ['one alternation', (text) => text.match(alternation)?.length ?? 0],
    ['one alternation that folds', (text) => text.match(folding)?.length ?? 0],
    ['trie-shaped expression', (text) => text.match(trieShaped)?.length ?? 0],
    ['@monyone/aho-corasick', (text) => plain.matchInText(text).length],
    ['@monyone/aho-corasick/fast', (text) => fast.matchInText(text).length],
    ['ahocorasick', (text) => other.search(text).length],
  ];
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const bounded = (inner: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])[وف]?[بلك]?\u0640*(?:${inner})(?![\p{L}\p{M}])`, 'gu');

const spelledOut = (name: string): string =>
  Array.from(name, (letter) => {
    const form = Object.values(forms).find((each) => each.includes(letter));
    return form ?? escaped(letter);
  }).join('');

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
