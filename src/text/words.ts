import { cue } from './cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import {
  APOSTROPHE,
  FIRST_LETTER,
  IGNORED,
  isDigit,
  isLatin,
  isTaMarbuta,
  letters,
  SPACE,
} from './letters.ts';
import { ROOT } from './trie.ts';

/** What stands between two words; several may hold. */
export const gap = {
  space: 1,
  /** A line end: the paragraph is over. */
  line: 2,
  comma: 4,
  stop: 8,
  parenthesis: 16,
  quote: 32,
  hyphen: 64,
  other: 128,
} as const;

/** The topic of a word that is a figure. */
export const NUMBER = 255;

/** The words of a text with what the lexicon says of each, in parallel arrays of `count`. */
export interface Words {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Where the word begins after its proclitics, if the lexicon knows it. */
  core: Int32Array;
  cues: Int32Array;
  head: Uint8Array;
  /** Index into `topics`, or {@link NUMBER}. */
  topic: Uint8Array;
  /** How many words name Libyan actors. */
  actors: number;
  /** Bit n: a word of `topics[n]` occurs. */
  topics: number;
  /** What stands before the word. */
  gap: Uint8Array;
}

/** An occurrence of a name's letters, not yet judged. */
export interface Candidate {
  /** Index of the first and of the last word. */
  readonly first: number;
  last: number;
  readonly start: number;
  readonly end: number;
  /** Index into the gazetteer's entries. */
  readonly entry: number;
  /** True where the name follows ل and has lost its alef. */
  readonly afterLam: boolean;
}

const gaps = new Uint8Array(65536).fill(gap.other);
for (let code = 0; code < 65536; code++) if (letters[code] === SPACE) gaps[code] = gap.space;
const mark = (bits: number, characters: string): void => {
  for (const character of characters) gaps[character.charCodeAt(0)] = bits;
};
mark(gap.line, '\n\r\u2028\u2029\u0085\u000b\u000c');
mark(gap.comma, '،,؛;');
mark(gap.stop, '.؟?!:…۔');
mark(gap.parenthesis, '()[]{}﴾﴿');
mark(gap.quote, '"“”„«»‹›\'‘’‚`´″');
mark(gap.hyphen, '-–—−/\\|‐‑');
mark(gap.space, '_#');

const WAW = 0x648;
const FA = 0x641;
const BA = 0x628;
const LAM = 0x644;
const KAF = 0x643;

/** Reads a text once, left to right: its words, and where names of the gazetteer may stand. Linear. */
export function readWords(text: string, gazetteer: Gazetteer): { words: Words; candidates: Candidate[] } {
  const { base, parent, value } = gazetteer.trie;
  const { entries } = gazetteer;
  const length = text.length;
  const room = Math.max(16, length >> 2);
  let words = makeWords(room);
  const candidates: Candidate[] = [];
  let covered = 0;
  let open: Candidate | null = null;

  // Where the last walk found a name and a cue.
  let nameEnd = -1;
  let nameEntry = -1;
  let wordEntry = -1;

  /** Walks the trie from `from`; `wordEnd` is the end of the word that it starts in. */
  function walk(from: number, wordEnd: number, lam: boolean): void {
    nameEnd = -1;
    wordEntry = -1;
    let node = ROOT;
    let at = from;
    while (at < length) {
      const code = text.charCodeAt(at);
      let letter = letters[code]!;
      if (letter === IGNORED) {
        at++;
        continue;
      }
      let step = 1;
      if (letter === APOSTROPHE) {
        if (
          at > from &&
          isLatin(letters[text.charCodeAt(at - 1)]!) &&
          isLatin(letters[text.charCodeAt(at + 1)]!)
        ) {
          at++;
          continue;
        }
        return;
      }
      if (code === 0x26 && text.startsWith('&nbsp;', at)) {
        letter = SPACE;
        step = 6;
      }
      if (letter < SPACE) return;
      const next = base[node]! + letter;
      if (parent[next] !== node) return;
      node = next;
      at += step;
      if (letter === SPACE) {
        while (at < length && letters[text.charCodeAt(at)] === SPACE) at++;
        continue;
      }
      const entry = value[node]!;
      if (entry < 0) continue;
      let end = at;
      while (end < length && letters[text.charCodeAt(end)] === IGNORED) end++;
      const after = end < length ? text.charCodeAt(end) : 0x20;
      const letterAfter = letters[after]!;
      if (letterAfter >= FIRST_LETTER && !isTaMarbuta(code)) {
        // زليتنو الخمس: a waw that belongs to the next name was glued to this one.
        const glued =
          after === WAW && at - from >= 4 && end + 1 < length && letters[text.charCodeAt(end + 1)] === SPACE;
        if (!glued) continue;
      }
      const found = entries[entry]!;
      if (end >= wordEnd && wordEntry < 0 && at <= wordEnd) wordEntry = entry;
      if ((lam && found.lamNames.length > 0) || found.names.length > 0) {
        nameEnd = at;
        nameEntry = entry;
      }
    }
  }

  let at = 0;
  let before = gap.line as number;
  while (at < length) {
    const code = text.charCodeAt(at);
    const letter = letters[code]!;
    if (letter < FIRST_LETTER) {
      if (letter !== IGNORED) {
        before |= gaps[code]!;
        if (code === 0x26) at = afterEntity(text, at);
        else if (code === 0x3c) at = afterTag(text, at);
      }
      at++;
      continue;
    }
    const start = at;
    let end = at + 1;
    let last = letter;
    let lastCode = code;
    while (end < length) {
      const nextCode = text.charCodeAt(end);
      const next = letters[nextCode]!;
      if (next >= FIRST_LETTER) {
        if (isTaMarbuta(lastCode)) break;
        last = next;
        lastCode = nextCode;
      } else if (next === APOSTROPHE) {
        if (!isLatin(last) || !isLatin(letters[text.charCodeAt(end + 1)]!)) break;
      } else if (next !== IGNORED) break;
      end++;
    }
    at = end;
    if (words.count === words.start.length) words = grown(words);
    const index = words.count++;
    words.start[index] = start;
    words.end[index] = end;
    words.gap[index] = before;
    before = 0;
    if (open && start < open.end) open.last = index;

    // The word as it stands, then without و or ف, then without ب, ل or ك.
    walk(start, end, false);
    let cueEntry = wordEntry;
    let core = start;
    let lamCue = false;
    let bestEnd = nameEnd;
    let bestEntry = nameEntry;
    let bestStart = start;
    let bestLam = false;
    let from = start;
    if (code === WAW || code === FA) {
      from = skipIgnored(text, from + 1);
      if (from < end) {
        walk(from, end, false);
        if (wordEntry >= 0 && cueEntry < 0) {
          cueEntry = wordEntry;
          core = from;
        }
        if (nameEnd > bestEnd) {
          bestEnd = nameEnd;
          bestEntry = nameEntry;
          bestStart = from;
        }
      }
    }
    const second = from < end ? text.charCodeAt(from) : 0;
    if (second === BA || second === LAM || second === KAF) {
      from = skipIgnored(text, from + 1);
      if (from < end) {
        const lam = second === LAM;
        walk(from, end, lam);
        if (wordEntry >= 0 && cueEntry < 0) {
          cueEntry = wordEntry;
          core = from;
          lamCue = lam;
        }
        if (nameEnd > bestEnd) {
          bestEnd = nameEnd;
          bestEntry = nameEntry;
          bestStart = from;
          bestLam = lam;
        }
      }
    }
    words.core[index] = core;
    if (cueEntry >= 0) {
      const entry = entries[cueEntry]!;
      words.cues[index] = lamCue ? entry.cues | entry.lamCues : entry.cues;
      words.head[index] = entry.head;
      if ((entry.cues & cue.libyan) > 0) words.actors++;
      if (entry.topic > 0) {
        words.topic[index] = entry.topic;
        words.topics |= 1 << entry.topic;
      }
    } else if (isDigit(letter)) {
      words.topic[index] = NUMBER;
    } else if (end - start === 1 && code === WAW) {
      words.cues[index] = cue.and;
    }
    if (bestEnd > covered) {
      // Marks over the last letter belong to it.
      while (bestEnd < length && isMark(text.charCodeAt(bestEnd))) bestEnd++;
      open = {
        first: index,
        last: index,
        start: bestStart,
        end: bestEnd,
        entry: bestEntry,
        afterLam: bestLam && entries[bestEntry]!.lamNames.length > 0,
      };
      candidates.push(open);
      covered = bestEnd;
    }
  }
  return { words, candidates };
}

const isMark = (code: number): boolean =>
  (code >= 0x610 && code <= 0x61a) ||
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670 ||
  (code >= 0x300 && code <= 0x36f);

function skipIgnored(text: string, at: number): number {
  let next = at;
  while (next < text.length && letters[text.charCodeAt(next)] === IGNORED) next++;
  return next;
}

/** The last character of `&quot;` and the like, or `at`. */
function afterEntity(text: string, at: number): number {
  for (let end = at + 1; end < at + 10 && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x3b) return end;
    if (!(code === 0x23 || isLatin(letters[code]!) || (code >= 0x30 && code <= 0x39))) return at;
  }
  return at;
}

/** The closing bracket of `<br>` and the like, or `at`. */
function afterTag(text: string, at: number): number {
  const first = text.charCodeAt(at + 1);
  if (!(first === 0x2f || isLatin(letters[first]!))) return at;
  for (let end = at + 1; end < at + 200 && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x3e) return end;
    if (code === 0x3c) return at;
  }
  return at;
}

function makeWords(room: number): Words {
  return {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    core: new Int32Array(room),
    cues: new Int32Array(room),
    head: new Uint8Array(room),
    topic: new Uint8Array(room),
    actors: 0,
    topics: 0,
    gap: new Uint8Array(room),
  };
}

function grown(words: Words): Words {
  const larger = makeWords(words.start.length * 2);
  larger.count = words.count;
  larger.actors = words.actors;
  larger.topics = words.topics;
  larger.topic.set(words.topic);
  larger.start.set(words.start);
  larger.end.set(words.end);
  larger.core.set(words.core);
  larger.cues.set(words.cues);
  larger.head.set(words.head);
  larger.gap.set(words.gap);
  return larger;
}
