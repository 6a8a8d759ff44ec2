import { mayBegin } from '../names/beginnings.ts';
import { type Gazetteer, named, UNKNOWN } from '../names/names.ts';
import { BASE, ENDS, LEAF, LETTER, ROOT } from '../names/trie.ts';
import { APOSTROPHE, FIRST_LETTER, IGNORED, isLatin, letters, SPACE } from './letters.ts';
import { ENDS_WORD, LETTER_BITS } from './letters-of.ts';
import { proclitic } from './words.ts';

/** The longest name that begins in a word: where it begins and ends (-1: there is none), its entry, its proclitics. */
export interface FoundName {
  start: number;
  end: number;
  entry: number;
  stripped: number;
}

/**
 * Looks up what is written in one text from inside the word that ends at `wordEnd`, after the proclitics `stripped`;
 * the entry of the rest of the word, or `UNKNOWN`. A name that ends later than `found` is kept there.
 */
export interface Walk {
  readonly from: (at: number, wordEnd: number, stripped: number) => number;
  /** The same where nothing but letters lies between, of this sum, and then no letter, mark or apostrophe. */
  readonly over: (at: number, wordEnd: number, stripped: number, sum: number) => number;
  readonly found: FoundName;
}

const AMPERSAND = 0x26;
const WAW = 0x648;
const waw = letters[WAW]!;
const s = letters[0x73]!;

/** Prepares walks over a text, `written` in letters. Each costs at most as many steps as the longest name has letters. */
export function makeWalk(text: string, written: Uint8Array, gazetteer: Gazetteer): Walk {
  const { named: namedOf, beginnings } = gazetteer;
  const { slots, values } = gazetteer.trie;
  const found: FoundName = { start: 0, end: -1, entry: UNKNOWN, stripped: 0 };

  const from = (at: number, wordEnd: number, stripped: number): number =>
    goOn(ROOT, at, at, wordEnd, stripped);

  const over = (start: number, wordEnd: number, stripped: number, sum: number): number => {
    if (!mayBegin(beginnings, sum)) return UNKNOWN;
    let node = ROOT;
    let spot = 0;
    for (let at = start; at < wordEnd; at++) {
      const letter = written[at]! & LETTER_BITS;
      spot = node + letter;
      const slot = slots[spot]!;
      if ((slot & LETTER) !== letter) return UNKNOWN;
      node = slot >>> BASE;
    }
    const entry = values[spot]!;
    if (entry >= 0 && namedOf[entry]! !== 0) meetName(entry, start, wordEnd, stripped);
    if ((slots[node + SPACE]! & LETTER) === SPACE) goOn(node, wordEnd, start, wordEnd, stripped);
    return entry;
  };

  /** Walks on from a node, letter by letter, past marks and over the gaps between words. */
  const goOn = (node: number, from: number, start: number, wordEnd: number, stripped: number): number => {
    let at = from;
    let above = node;
    let word = UNKNOWN;
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
        else return word;
        letter = SPACE;
      }
      const slot = slots[above + letter]!;
      if ((slot & LETTER) !== letter) return word;
      if ((slot & ENDS) !== 0) {
        const end = endAfter(at, unit, at - start > 3);
        if (end >= 0) {
          const entry = values[above + letter]!;
          if (word === UNKNOWN && end >= wordEnd && at <= wordEnd) word = entry;
          meetName(entry, start, at, stripped);
        }
      }
      above = slot >>> BASE;
      if (above === LEAF) return word;
    }
  };

  const meetName = (entry: number, start: number, end: number, stripped: number): void => {
    const wanted = (stripped & proclitic.to) !== 0 ? named.plain | named.afterLam : named.plain;
    if ((namedOf[entry]! & wanted) === 0 || end <= found.end) return;
    found.start = start;
    found.end = end;
    found.entry = entry;
    found.stripped = stripped;
  };

  const afterSpaces = (at: number): number => {
    let end = at;
    while (written[end] === SPACE || written[end] === IGNORED) end++;
    return end;
  };

  /** The apostrophe of `Asabi'a` and of `Martyrs' Square`, which is skipped. */
  const isInside = (at: number): boolean =>
    isLatin(written[at - 1]!) &&
    (isLatin(written[at + 1]!) || (written[at - 1] === s && written[at + 1] === SPACE));

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

  return { from, over, found };
}
