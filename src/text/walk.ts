import { APOSTROPHE, FIRST_LETTER, IGNORED, isLatin, isTaMarbuta, letters, SPACE } from './letters.ts';
import type { Gazetteer } from './names.ts';
import { ROOT } from './trie.ts';

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
  const { base, parent, value } = gazetteer.trie;
  const { entries } = gazetteer;
  const { length } = text;

  const from = (start: number, wordEnd: number, lam: boolean): void => {
    walk.nameEnd = -1;
    walk.wordEntry = -1;
    let node = ROOT;
    let at = start;
    while (at < length) {
      const code = text.charCodeAt(at);
      let letter = letters[code]!;
      if (letter === IGNORED) {
        at++;
        continue;
      }
      let step = 1;
      if (letter < SPACE || letter === APOSTROPHE) {
        if (
          letter === APOSTROPHE &&
          at > start &&
          isLatin(letters[text.charCodeAt(at - 1)]!) &&
          isLatin(letters[text.charCodeAt(at + 1)] ?? 0)
        ) {
          at++;
          continue;
        }
        if (code !== AMPERSAND || !text.startsWith('&nbsp;', at)) return;
        letter = SPACE;
        step = 6;
      }
      const next = base[node]! + letter;
      if (parent[next] !== node) return;
      node = next;
      at += step;
      if (letter === SPACE) {
        while (at < length && letters[text.charCodeAt(at)] === SPACE) at++;
        continue;
      }
      const number = value[node]!;
      if (number < 0) continue;
      const end = endAfter(at, code, at - start > 3);
      if (end < 0) continue;
      const entry = entries[number]!;
      if (end >= wordEnd && at <= wordEnd) walk.wordEntry = number;
      if (entry.names.length > 0 || (lam && entry.lamNames.length > 0)) {
        walk.nameEnd = at;
        walk.nameEntry = number;
      }
    }
  };

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
