import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import OtherAhoCorasick from 'ahocorasick';

/** Where a name was found, in UTF-16 code units. */
export type FoundSpan = readonly [start: number, end: number];

/** Something that runs over a text: how many names it finds, so that nothing is optimised away, and where. */
export interface Contender {
  readonly name: string;
  readonly count: (text: string) => number;
  readonly spans: (text: string) => readonly FoundSpan[];
}

// What the reading folds, spelled out: alef, ya, ta marbuta and kaf in every form.
const forms: Readonly<Record<string, string>> = {
  ا: '[اأإآٱ]',
  ي: '[يىئی]',
  ه: '[هة]',
  و: '[وؤ]',
  ك: '[كک]',
};
const formsOf = Object.entries(forms).map(([plain, form]) => [plain, new RegExp(form, 'g')] as const);

/** Folds letter by letter, so that every letter keeps its place. */
const folded = (text: string): string =>
  formsOf.reduce((sum, [plain, form]) => sum.replace(form, plain), text);

/** What only looks for the strings of a gazetteer, longest first: expressions, and the Aho-Corasick packages of npm. */
export function searchersOf(names: readonly string[]): readonly Contender[] {
  const asListed = bounded(names.map(escaped).join('|'));
  const inEveryForm = bounded(names.map(spelledOut).join('|'));
  const ofFolded = bounded([...new Set(names.map(folded))].map(escaped).join('|'));
  const trieShaped = bounded(shapeTrie(names));
  const plain = new AhoCorasick([...names]);
  const fast = new FastAhoCorasick([...names]);
  const other = new OtherAhoCorasick([...names]);
  return [
    byExpression('alternation, as listed', asListed),
    byExpression('alternation, every form', inEveryForm),
    byExpression('alternation, folded text', ofFolded, folded),
    byExpression('trie-shaped expression', trieShaped),
    byPackage('@monyone/aho-corasick', (text) => plain.matchInText(text)),
    byPackage('@monyone/aho-corasick/fast', (text) => fast.matchInText(text)),
    {
      name: 'ahocorasick',
      count: (text) => other.search(text).length,
      spans: (text) =>
        other
          .search(text)
          .flatMap(([last, found]) => found.map((name) => [last + 1 - name.length, last + 1] as const)),
    },
  ];
}

const byExpression = (
  name: string,
  expression: RegExp,
  prepared = (text: string): string => text,
): Contender => ({
  name,
  count: (text) => prepared(text).match(expression)?.length ?? 0,
  spans: (text) =>
    Array.from(prepared(text).matchAll(expression), ({ 0: whole, 1: found, index }) => {
      const end = index + whole.length;
      return [end - found!.length, end] as const;
    }),
});

const byPackage = (
  name: string,
  find: (text: string) => readonly { readonly begin: number; readonly end: number }[],
): Contender => ({
  name,
  count: (text) => find(text).length,
  spans: (text) => find(text).map(({ begin, end }) => [begin, end] as const),
});

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const bounded = (inner: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])[وف]?[بلك]?\u0640*(${inner})(?![\p{L}\p{M}])`, 'gu');

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
