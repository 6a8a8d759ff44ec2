import { mayBegin } from './beginnings.ts';
import { APOSTROPHE, FIRST_LETTER, IGNORED, isLatin, letters, SPACE } from './letters.ts';
import { ENDS_WORD, LETTER_BITS } from './letters-of.ts';
import { type Gazetteer, named, UNKNOWN } from './names.ts';
import { BASE, ENDS, LEAF, LETTER, ROOT } from './trie.ts';
import { proclitic } from './words.ts';

/** What the lexicon and the gazetteer know of a word. */
export interface Found {
  /** Entry of the word, or `UNKNOWN`; where it begins after its proclitics; true where ل is one of them. */
  entry: number;
  core: number;
  afterLam: boolean;
  /** The longest name that begins in the word: where it begins and ends (-1: there is none), its entry, its proclitics. */
  nameStart: number;
  nameEnd: number;
  nameEntry: number;
  stripped: number;
}

/** Walks through the trie over one text, from inside the word that ends at `wordEnd`, after the proclitics `stripped`. */
export interface Walk {
  readonly from: (at: number, wordEnd: number, stripped: number) => void;
  /** The same where nothing but letters lies between, of this sum, and then no letter, mark or apostrophe. */
  readonly over: (at: number, wordEnd: number, stripped: number, sum: number) => void;
}

const AMPERSAND = 0x26;
const WAW = 0x648;
const waw = letters[WAW]!;

/**
 * Prepares walks over a text, `written` in letters. Each costs at most as many steps as the longest name has letters,
 * and keeps in `found` what is better than before: the first entry of the word, the longest name.
 */
export function makeWalk(text: string, written: Uint8Array, gazetteer: Gazetteer, found: Found): Walk {
  const { named: namedOf, beginnings } = gazetteer;
  const { slots, values } = gazetteer.trie;

  const from = (at: number, wordEnd: number, stripped: number): void => goOn(ROOT, at, at, wordEnd, stripped);

  const over = (start: number, wordEnd: number, stripped: number, sum: number): void => {
    if (!mayBegin(beginnings, sum)) return;
    let node = ROOT;
    let spot = 0;
    for (let at = start; at < wordEnd; at++) {
      const letter = written[at]! & LETTER_BITS;
      spot = node + letter;
      const slot = slots[spot]!;
      if ((slot & LETTER) !== letter) return;
      node = slot >>> BASE;
    }
    const entry = values[spot]!;
    if (entry >= 0) {
      meetWord(entry, start, stripped);
      meetName(entry, start, wordEnd, stripped);
    }
    if ((slots[node + SPACE]! & LETTER) === SPACE) goOn(node, wordEnd, start, wordEnd, stripped);
  };

  /** Walks on from a node, letter by letter, past marks and over the gaps between words. */
  const goOn = (node: number, from: number, start: number, wordEnd: number, stripped: number): void => {
    let at = from;
    let above = node;
    for (;;) {
      const unit = written[at]!;
      let letter = unit & LETTER_BITS;
      if (unit >= FIRST_LETTER) at++;
      else if (unit === IGNORED || (unit === APOSTROPHE && at > start && isInside(at))) {
        at++;
        continue;
      } else {
        if (unit === SPACE) at = afterSpaces(at);
        else if (text.charCodeAt(at) === AMPERSAND && text.startsWith('&nbsp;', at)) at += 6;
        else return;
        letter = SPACE;
      }
      const slot = slots[above + letter]!;
      if ((slot & LETTER) !== letter) return;
      if ((slot & ENDS) !== 0) {
        const end = endAfter(at, unit, at - start > 3);
        if (end >= 0) {
          const entry = values[above + letter]!;
          if (end >= wordEnd && at <= wordEnd) meetWord(entry, start, stripped);
          meetName(entry, start, at, stripped);
        }
      }
      above = slot >>> BASE;
      if (above === LEAF) return;
    }
  };

  const meetWord = (entry: number, start: number, stripped: number): void => {
    if (found.entry !== UNKNOWN) return;
    found.entry = entry;
    found.core = start;
    found.afterLam = (stripped & proclitic.to) !== 0;
  };

  const meetName = (entry: number, start: number, end: number, stripped: number): void => {
    const wanted = (stripped & proclitic.to) !== 0 ? named.plain | named.afterLam : named.plain;
    if ((namedOf[entry]! & wanted) === 0 || end <= found.nameEnd) return;
    found.nameStart = start;
    found.nameEnd = end;
    found.nameEntry = entry;
    found.stripped = stripped;
  };

  const afterSpaces = (at: number): number => {
    let end = at;
    while (written[end] === SPACE || written[end] === IGNORED) end++;
    return end;
  };

  /** The apostrophe of `Asabi'a`, which is skipped. */
  const isInside = (at: number): boolean => isLatin(written[at - 1]!) && isLatin(written[at + 1]!);

  /** Where the letters before `at` end a word: past what is ignored, or -1 where the word goes on. */
  const endAfter = (at: number, last: number, long: boolean): number => {
    let end = at;
    while (written[end] === IGNORED) end++;
    const after = written[end]!;
    if (after < FIRST_LETTER || last >= ENDS_WORD) return end;
    // زليتنو الخمس: the waw of the next name was glued to this one.
    const glued = long && after === waw && text.charCodeAt(end) === WAW && written[end + 1] === SPACE;
    return glued ? end : -1;
  };

  return { from, over };
}
