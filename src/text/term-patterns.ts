import type { BelligerentTerm, BelligerentWords, SideWords } from '../model/belligerent-term.ts';
import { BASE, buildTrie, ENDS, LETTER, ROOT, type Trie } from './names/trie.ts';
import { FIRST_LETTER, foldText, letters } from './words/letters.ts';
import { lettersOf } from './words/letters-of.ts';

/** One way to name a side, and what it says. */
export interface TermPattern {
  /** Matches in a folded text where it is told to begin; its first group is the proclitics. */
  readonly pattern: RegExp;
  readonly names: BelligerentTerm['names'];
  readonly denotes: BelligerentTerm['denotes'];
  readonly rule: string;
}

/** The patterns of a language, the more telling first, and the words that they begin with. */
export interface TermPatterns {
  readonly patterns: readonly TermPattern[];
  readonly firstWords: Trie;
  /** By number in the trie, the indices of the patterns that begin so. */
  readonly beginning: readonly (readonly number[])[];
}

const compiled = new WeakMap<BelligerentWords, TermPatterns>();

/** Compiles the words of a language, once. */
export function termPatternsOf(words: BelligerentWords): TermPatterns {
  const known = compiled.get(words);
  if (known) return known;
  const before = String.raw`(?<![\p{L}\p{N}])([وف]?[بلك]?)`;
  const after = String.raw`(?![\p{L}\p{N}])`;
  const gap = String.raw`[\s\-]{1,3}["“”„«'‘’]?(?:لل|[بل])?`;
  const any = (list: readonly string[]): string =>
    `(?:${list
      .map((word) => foldText(word))
      .toSorted((a, b) => b.length - a.length)
      .map((word) => word.replaceAll(' ', String.raw`["“”«»]?\s["“”«»]?`))
      .join('|')})`;
  const link = `(?:${gap}${any([...words.links, ...words.titles])}){0,5}`;
  const patterns: TermPattern[] = [];
  const beginning = new Map<string, number[]>();
  const add = (pattern: Omit<TermPattern, 'pattern'>, first: readonly string[], inner: string): void => {
    const number = patterns.push({ ...pattern, pattern: new RegExp(`${before}${inner}${after}`, 'uy') }) - 1;
    for (const word of new Set(first.map((each) => foldText(each).split(' ')[0]!)))
      beginning.set(word, [...(beginning.get(word) ?? []), number]);
  };
  const each = (
    sides: readonly SideWords[],
    names: TermPattern['names'],
    rule: string,
    inner: (list: string) => string,
    firstOf = (list: readonly string[]): readonly string[] => list,
  ): void => {
    for (const { denotes, words: list } of sides)
      add({ names, denotes, rule }, firstOf(list), inner(any(list)));
  };
  each(words.named, 'force', 'proper-name', (list) => list);
  // قوات ... حفتر; in English also "Haftar's forces" and "GNA forces".
  const forces = any(words.forces);
  each(
    words.anchors,
    'force',
    'named-after',
    (list) => `${forces}${link}${gap}(?:ال)?${list}`,
    () => words.forces,
  );
  each(
    words.anchors,
    'force',
    'named-after',
    (list) => `${list}(?:['’]?s)?(?:${gap}(?:aligned|allied|backed|led))?${gap}${forces}`,
  );
  add({ names: 'force', denotes: null, rule: 'undecided' }, words.disputed, any(words.disputed));
  each(words.governments, 'government', 'proper-name', (list) => list);
  each(
    words.leaders,
    'leader',
    'leader',
    (list) => `(?:(?:${any(words.titles)}\\s{1,2}){1,4}['"“«]?)?${list}`,
    (list) => [...words.titles, ...list],
  );
  // رئيس المجلس الرئاسي فائز السراج: the title is part of another name, the leader stands by himself.
  each(words.leaders, 'leader', 'leader', (list) => list);
  const made = { patterns, firstWords: buildTrie([...beginning.keys()]), beginning: [...beginning.values()] };
  compiled.set(words, made);
  return made;
}

const [waw, fa, ba, lam, kaf] = ['و', 'ف', 'ب', 'ل', 'ك'].map((each) => letters[each.charCodeAt(0)]!);
const isConjunction = (letter: number): boolean => letter === waw || letter === fa;
const isPreposition = (letter: number): boolean => letter === ba || letter === lam || letter === kaf;

/** By pattern, the offsets of a folded text where it may match: the words that begin as it does, proclitics apart. */
export function placesOf({ patterns, firstWords, beginning }: TermPatterns, folded: string): number[][] {
  const { slots, values } = firstWords;
  const written = lettersOf(folded);
  const places = patterns.map((): number[] => []);
  const begin = (start: number, core: number): void => {
    let node = ROOT;
    for (let at = core; written[at]! >= FIRST_LETTER; at++) {
      const spot = node + written[at]!;
      const slot = slots[spot]!;
      if ((slot & LETTER) !== written[at]) return;
      if ((slot & ENDS) !== 0)
        for (const pattern of beginning[values[spot]!]!)
          if (places[pattern]!.at(-1) !== start) places[pattern]!.push(start);
      node = slot >>> BASE;
    }
  };
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const letter = written[at]!;
    if (letter >= FIRST_LETTER && before < FIRST_LETTER) {
      begin(at, at);
      if (isConjunction(letter)) {
        begin(at, at + 1);
        if (isPreposition(written[at + 1]!)) begin(at, at + 2);
      } else if (isPreposition(letter)) begin(at, at + 1);
    }
    before = letter;
  }
  return places;
}
