import { cue } from '../lexicon/cues.ts';
import { FACTOR, LONGEST, powers } from '../names/beginnings.ts';
import { type Gazetteer, named, UNKNOWN } from '../names/names.ts';
import { endOfEntity, endOfTag, gap, gaps } from './gaps.ts';
import { afterBearing, SHORTEST_GLUED } from './glued-bearing.ts';
import { APOSTROPHE, BREAK, FIRST_LETTER, IGNORED, isDigit, isLatin, letters, SPACE } from './letters.ts';
import { ENDS_WORD, LETTER_BITS, lettersOf } from './letters-of.ts';
import { procliticAt } from './proclitics.ts';
import { type FoundName, makeWalk } from './walk.ts';
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
const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
const waw = letters[WAW]!;

/**
 * Reads a text once, left to right: its words, what the lexicon knows of them, and where names of the
 * gazetteer may stand, the longest at each place. Linear in the text.
 */
export function readWords(text: string, gazetteer: Gazetteer): Words {
  const { cues: cuesOf, lamCues: lamCuesOf, topics: topicOf, named: namedOf } = gazetteer;
  const { length } = text;
  const written = lettersOf(text);
  const words = blankWords(length);
  const { from, over, found } = makeWalk(text, written, gazetteer);
  let covered = 0;
  let index = -1;
  let at = 0;
  let before: number = gap.line;
  while (at < length) {
    let letter = written[at]!;
    if (letter < FIRST_LETTER) {
      if (letter !== IGNORED) {
        const code = text.charCodeAt(at);
        before |= gaps[code]!;
        if (code === AMPERSAND) at = endOfEntity(text, at);
        else if (code === LESS_THAN) at = endOfTag(text, at);
      }
      at++;
      continue;
    }
    const start = at;
    const first = letter;
    // The end of the word, and the sum of its letters.
    let last = letter;
    let sum = 0;
    do {
      last = letter;
      sum = (Math.imul(sum, FACTOR) + (letter & LETTER_BITS)) | 0;
      letter = written[++at]!;
    } while (letter >= FIRST_LETTER && last < ENDS_WORD);
    // Marks and apostrophes belong to the word and not to its sum; a last waw may be the next name's.
    const isPlain = (letter === SPACE || letter === BREAK) && last !== waw && at - start <= LONGEST;
    if (!isPlain) at = endOfWord(written, start);
    index++;
    if (index === words.start.length) growWords(words);
    words.start[index] = start;
    words.end[index] = at;
    words.gap[index] = before;
    let isTelling = (before & gap.line) !== 0;
    before = 0;
    // A name that began in an earlier word ends in this one or later.
    if (start < covered) words.candidates[words.candidateCount * CANDIDATE_SIZE - CANDIDATE_SIZE + 1] = index;

    // The word as it stands, then without its و or ف, then without its ب, ل or ك.
    found.end = -1;
    let entry = UNKNOWN;
    let core = start;
    let isAfterLam = false;
    let rest = start;
    let stripped = 0;
    for (;;) {
      const known = isPlain ? over(rest, at, stripped, sum) : from(rest, at, stripped);
      if (known !== UNKNOWN && entry === UNKNOWN) {
        // What is a word or a name as it stands has no proclitic. But للواء is لواء after ل, though it is also what
        // remains of اللواء; so is لمطار, and of المطار.
        const isRemains =
          stripped === 0 &&
          cuesOf[known] === 0 &&
          (lamCuesOf[known] !== 0 || namedOf[known] === named.afterLam);
        if (!isRemains) {
          entry = known;
          core = rest;
          isAfterLam = (stripped & proclitic.to) !== 0;
          if (stripped === 0) break;
        }
      }
      const head = written[rest]!;
      const next = procliticAt(text, rest, head, stripped);
      if (next === 0) break;
      stripped |= next;
      rest++;
      while (written[rest] === IGNORED) rest++;
      if (rest === at) break;
      if (isPlain) sum = (sum - Math.imul(head, powers[at - rest]!)) | 0;
    }
    if (entry === UNKNOWN && found.end < 0 && at - start >= SHORTEST_GLUED) {
      const glued = afterBearing(written, start, at);
      if (glued >= 0) from(glued, at, 0);
    }
    words.core[index] = core;
    words.entry[index] = entry;
    if (entry === UNKNOWN) {
      words.cues[index] = at - start === 1 && text.charCodeAt(start) === WAW ? cue.and : 0;
      words.topic[index] = isDigit(first) ? NUMBER : 0;
      if (isLatin(first)) words.latin = true;
    } else {
      const seen = isAfterLam ? lamCuesOf[entry]! : cuesOf[entry]!;
      const topic = topicOf[entry]!;
      words.cues[index] = seen;
      words.topic[index] = topic;
      if ((seen & cue.libyan) !== 0) words.actors++;
      words.topics |= 1 << topic;
      isTelling ||= topic > 0 || (seen & (cue.libyan | cue.club)) !== 0;
    }
    if (isTelling) words.telling[words.tellingCount++] = index;
    if (found.end > covered) covered = addCandidate(text, words, index, found);
  }
  words.count = index + 1;
  words.topics &= ~1;
  return words;
}

/** Adds the name that was found in a word to the candidates; where it ends. */
function addCandidate(text: string, words: Words, index: number, found: FoundName): number {
  let end = found.end;
  // Marks over the last letter belong to it.
  while (end < text.length && isMark(text.charCodeAt(end))) end++;
  const open = words.candidateCount++ * CANDIDATE_SIZE;
  if (open + CANDIDATE_SIZE > words.candidates.length) growCandidates(words);
  const { candidates } = words;
  candidates[open] = index;
  candidates[open + 1] = index;
  candidates[open + 2] = found.start;
  candidates[open + 3] = end;
  candidates[open + 4] = found.entry;
  candidates[open + 5] = found.stripped;
  return end;
}

/**
 * Where the word that begins at `at` ends; a ta marbuta ends it (`ترهونةو`), an apostrophe only outside Latin and
 * after the article or preposition of French and Italian (`l'Azizia`, `d'Ajdabiya`).
 */
function endOfWord(written: Uint8Array, at: number): number {
  const isElided =
    (written[at] === letters[0x64] || written[at] === letters[0x6c]) && isLatin(written[at + 2]!);
  if (isElided && written[at + 1] === APOSTROPHE) return at + 1;
  let last = written[at]!;
  for (let end = at + 1; ; end++) {
    const next = written[end]!;
    if (next >= FIRST_LETTER) {
      if (last >= ENDS_WORD) return end;
      last = next;
    } else if (next === APOSTROPHE) {
      if (!isLatin(last) || !isLatin(written[end + 1]!)) return end;
    } else if (next !== IGNORED) return end;
  }
}

const isMark = (code: number): boolean =>
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670 ||
  (code >= 0x610 && code <= 0x61a) ||
  (code >= 0x300 && code <= 0x36f);
