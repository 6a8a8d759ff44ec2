import {
  APOSTROPHE,
  BREAK,
  FIRST_LETTER,
  IGNORED,
  isLatin,
  isTaMarbuta,
  LETTER_COUNT,
  letters,
  SPACE,
} from './letters.ts';
import { type Gazetteer, named } from './names.ts';
import { PARENT, ROOT, SLOT, VALUE } from './trie.ts';

/** A walk through the trie over one text, and what the last one met. */
export interface Walk {
  /** Walks from `at`, inside the word that ends at `wordEnd`; `lam` where ل was stripped before it. */
  readonly from: (at: number, wordEnd: number, lam: boolean) => void;
  /** End and entry of the longest name met; -1 for none. */
  nameEnd: number;
  nameEntry: number;
  /** Entry of the word itself; -1 where the lexicon does not know it. */
  wordEntry: number;
}

const AMPERSAND = 0x26;
const WAW = 0x648;

/** Prepares walks over a text. Each costs at most as many steps as the longest name has letters. */
export function makeWalk(text: string, gazetteer: Gazetteer): Walk {
  const { slots, pairs } = gazetteer.trie;
  const { named: namedOf } = gazetteer;
  const { length } = text;

  const from = (start: number, wordEnd: number, lam: boolean): void => {
    walk.nameEnd = -1;
    walk.wordEntry = -1;
    const wanted = lam ? named.plain | named.afterLam : named.plain;
    let node = ROOT;
    let at = start;
    let code = text.charCodeAt(start);
    const first = letters[code]!;
    const second = start + 1 < length ? letters[text.charCodeAt(start + 1)]! : BREAK;
    if (first >= FIRST_LETTER && second >= FIRST_LETTER) {
      node = pairs[first * LETTER_COUNT + second]!;
      if (node < 0) return;
      at = start + 2;
      code = text.charCodeAt(start + 1);
    }
    for (;;) {
      const number = slots[node * SLOT + VALUE]!;
      if (number >= 0) {
        const end = endAfter(at, code, at - start > 3);
        if (end >= wordEnd && at <= wordEnd) walk.wordEntry = number;
        if (end >= 0 && (namedOf[number]! & wanted) !== 0) {
          walk.nameEnd = at;
          walk.nameEntry = number;
        }
      }
      let letter: number;
      do {
        if (at >= length) return;
        code = text.charCodeAt(at);
        letter = letters[code]!;
        at++;
      } while (letter === IGNORED || isInnerApostrophe(letter, at - 1, start));
      if (letter < FIRST_LETTER) {
        if (letter === SPACE) at = afterSpaces(at);
        else if (code === AMPERSAND && text.startsWith('&nbsp;', at - 1)) at += 5;
        else return;
        letter = SPACE;
      }
      const next = slots[node * SLOT]! + letter;
      if (slots[next * SLOT + PARENT] !== node) return;
      node = next;
    }
  };

  const afterSpaces = (at: number): number => {
    let end = at;
    while (
      end < length &&
      (letters[text.charCodeAt(end)] === SPACE || letters[text.charCodeAt(end)] === IGNORED)
    )
      end++;
    return end;
  };

  /** The apostrophe of `Asabi'a`, which is skipped. */
  const isInnerApostrophe = (letter: number, at: number, start: number): boolean =>
    letter === APOSTROPHE &&
    at > start &&
    isLatin(letters[text.charCodeAt(at - 1)]!) &&
    isLatin(letters[text.charCodeAt(at + 1)] ?? 0);

  /** Where the letters before `at` end a word: past what is ignored, or -1 where the word goes on. */
  const endAfter = (at: number, lastCode: number, long: boolean): number => {
    let end = at;
    while (end < length && letters[text.charCodeAt(end)] === IGNORED) end++;
    if (end >= length) return end;
    const after = text.charCodeAt(end);
    if (letters[after]! < FIRST_LETTER || isTaMarbuta(lastCode)) return end;
    // زليتنو الخمس: the waw of the next name was glued to this one.
    const glued = long && after === WAW && end + 1 < length && letters[text.charCodeAt(end + 1)] === SPACE;
    return glued ? end : -1;
  };

  const walk: Walk = { from, nameEnd: -1, nameEntry: -1, wordEntry: -1 };
  return walk;
}
