import { cue } from './cues.ts';
import { endOfEntity, endOfTag, gap, gaps } from './gaps.ts';
import { APOSTROPHE, FIRST_LETTER, IGNORED, isDigit, isLatin, isTaMarbuta, letters } from './letters.ts';
import type { Gazetteer } from './names.ts';
import { makeWalk } from './walk.ts';
import {
  blankWords,
  CANDIDATE_SIZE,
  growCandidates,
  growWords,
  NUMBER,
  proclitic,
  type Words,
} from './words.ts';

const WAW = 0x648;
const FA = 0x641;
const BA = 0x628;
const LAM = 0x644;
const KAF = 0x643;
const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;

/**
 * Reads a text once, left to right: its words, what the lexicon knows of them, and where names of the
 * gazetteer may stand, the longest at each place. Linear in the text.
 */
export function readWords(text: string, gazetteer: Gazetteer): Words {
  const { cues: cuesOf, lamCues: lamCuesOf, topics: topicOf } = gazetteer;
  const length = text.length;
  const words = blankWords(length);
  const walk = makeWalk(text, gazetteer);
  let covered = 0;
  let open = -1;
  let at = 0;
  let before: number = gap.line;
  while (at < length) {
    const code = text.charCodeAt(at);
    const letter = letters[code]!;
    if (letter < FIRST_LETTER) {
      if (letter !== IGNORED) {
        before |= gaps[code]!;
        if (code === AMPERSAND) at = endOfEntity(text, at);
        else if (code === LESS_THAN) at = endOfTag(text, at);
      }
      at++;
      continue;
    }
    const start = at;
    const end = endOfWord(text, at, letter, code);
    at = end;
    if (words.count === words.start.length) growWords(words);
    const index = words.count++;
    words.start[index] = start;
    words.end[index] = end;
    words.gap[index] = before;
    before = 0;
    if (open >= 0) {
      if (start < words.candidates[open + 3]!) words.candidates[open + 1] = index;
      else open = -1;
    }

    // The word as it stands, then without و or ف, then without ب, ل or ك.
    walk.from(start, end, false);
    let wordEntry = walk.wordEntry;
    let core = start;
    let lamBefore = false;
    let nameEnd = walk.nameEnd;
    let nameEntry = walk.nameEntry;
    let nameStart = start;
    let stripped = 0;
    let from = start;
    let bits = 0;
    // What is a word or a name as it stands has no proclitic.
    const whole = wordEntry >= 0 && (cuesOf[wordEntry]! !== 0 || lamCuesOf[wordEntry]! === 0);
    // للواء is لواء after ل, though it is also what remains of اللواء.
    if (!whole) wordEntry = -1;
    if (whole) {
      from = end;
    } else if (code === WAW || code === FA) {
      bits = code === WAW ? proclitic.and : proclitic.so;
      from = skipIgnored(text, from + 1);
      if (from < end) {
        walk.from(from, end, false);
        if (walk.wordEntry >= 0 && wordEntry < 0) {
          wordEntry = walk.wordEntry;
          core = from;
        }
        if (walk.nameEnd > nameEnd) {
          nameEnd = walk.nameEnd;
          nameEntry = walk.nameEntry;
          nameStart = from;
          stripped = bits;
        }
      }
    }
    const second = from < end ? text.charCodeAt(from) : 0;
    if (second === BA || second === LAM || second === KAF) {
      bits |= second === BA ? proclitic.by : second === LAM ? proclitic.to : proclitic.like;
      from = skipIgnored(text, from + 1);
      if (from < end) {
        walk.from(from, end, second === LAM);
        if (walk.wordEntry >= 0 && wordEntry < 0) {
          wordEntry = walk.wordEntry;
          core = from;
          lamBefore = second === LAM;
        }
        if (walk.nameEnd > nameEnd) {
          nameEnd = walk.nameEnd;
          nameEntry = walk.nameEntry;
          nameStart = from;
          stripped = bits;
        }
      }
    }
    words.core[index] = core;
    words.entry[index] = wordEntry;
    if (wordEntry >= 0) {
      const cues = lamBefore ? lamCuesOf[wordEntry]! : cuesOf[wordEntry]!;
      const topic = topicOf[wordEntry]!;
      words.cues[index] = cues;
      words.topic[index] = topic;
      if ((cues & cue.libyan) !== 0) words.actors++;
      words.topics |= 1 << topic;
    } else {
      words.cues[index] = end - start === 1 && code === WAW ? cue.and : 0;
      words.topic[index] = isDigit(letter) ? NUMBER : 0;
    }
    if (nameEnd > covered) {
      // Marks over the last letter belong to it.
      while (nameEnd < length && isMark(text.charCodeAt(nameEnd))) nameEnd++;
      open = words.candidateCount++ * CANDIDATE_SIZE;
      if (open + CANDIDATE_SIZE > words.candidates.length) growCandidates(words);
      const { candidates } = words;
      candidates[open] = index;
      candidates[open + 1] = index;
      candidates[open + 2] = nameStart;
      candidates[open + 3] = nameEnd;
      candidates[open + 4] = nameEntry;
      candidates[open + 5] = stripped;
      covered = nameEnd;
    }
  }
  words.topics &= ~1;
  return words;
}

/** Where the word that begins at `at` ends; a ta marbuta ends it (`ترهونةو`), an apostrophe only outside Latin. */
function endOfWord(text: string, at: number, letter: number, code: number): number {
  let end = at + 1;
  let last = letter;
  let lastCode = code;
  while (end < text.length) {
    const nextCode = text.charCodeAt(end);
    const next = letters[nextCode]!;
    if (next >= FIRST_LETTER) {
      if (isTaMarbuta(lastCode)) return end;
      last = next;
      lastCode = nextCode;
    } else if (next === APOSTROPHE) {
      if (!isLatin(last) || !isLatin(letters[text.charCodeAt(end + 1)] ?? 0)) return end;
    } else if (next !== IGNORED) return end;
    end++;
  }
  return end;
}

function skipIgnored(text: string, at: number): number {
  let next = at;
  while (next < text.length && letters[text.charCodeAt(next)] === IGNORED) next++;
  return next;
}

const isMark = (code: number): boolean =>
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670 ||
  (code >= 0x610 && code <= 0x61a) ||
  (code >= 0x300 && code <= 0x36f);
