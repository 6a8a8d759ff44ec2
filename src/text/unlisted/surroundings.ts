import { cue } from '../lexicon/cues.ts';
import { UNKNOWN } from '../names/names.ts';
import type { Reading } from '../reading.ts';
import { adjoins } from '../weigh/adjoins.ts';
import { gap } from '../words/gaps.ts';
import { foldText, IGNORED, letters } from '../words/letters.ts';
import type { Words } from '../words/words.ts';

/** A decided part of a text, as the search for unlisted names sees it. */
export interface Surroundings {
  readonly text: string;
  readonly words: Words;
  /** Index of the part's first word, and of the first after it. */
  readonly from: number;
  readonly to: number;
  /** Accepted places of Libya in order, the country apart. */
  readonly places: readonly Reading[];
  /** True where the part names a town abroad. */
  readonly abroad: boolean;
  /** The reading that covers a word, accepted or not. */
  readonly readingAt: (index: number) => Reading | undefined;
}

/** What may be said of a place and does not name it: و جوارها, وما حولهم. */
const pronoun = /(?:ها|هم|هما)$/;
/** Longer ones are two words in one: طرابلسوجنوب. */
const arabicWord = /^[ء-ي]{3,10}$/;

/** True for an Arabic word that neither the lexicon nor the gazetteer knows. */
export function isUnknown({ text, words, to, readingAt }: Surroundings, index: number): boolean {
  if (index < 0 || index >= to || words.entry[index] !== UNKNOWN || readingAt(index)) return false;
  const folded = foldedAt(text, words, index);
  return arabicWord.test(folded) && !pronoun.test(folded);
}

export const foldedAt = (text: string, words: Words, index: number): string =>
  foldText(text.slice(words.start[index]!, words.end[index]!));

const WAW = 0x648;

/** Where the word begins after its و; -1 where it has none, or is too short to be more than a و and a name. */
export function afterWaw(text: string, words: Words, index: number): number {
  const start = words.start[index]!;
  const end = words.end[index]!;
  if (text.charCodeAt(start) !== WAW || end - start < 4) return -1;
  let at = start + 1;
  while (at < end && letters[text.charCodeAt(at)] === IGNORED) at++;
  return at;
}

const slight = gap.space | gap.quote;

/** True where nothing but space, quotation marks and a comma stands before the word. */
export const followsOn = (words: Words, index: number): boolean =>
  (words.gap[index]! & ~(slight | gap.comma)) === 0;

/** True where a name must end before the word: at a mark, at the end of the part, or where something known begins. */
export const endsBefore = ({ words, to, readingAt }: Surroundings, index: number): boolean =>
  index >= to || !adjoins(words, index) || words.cues[index] !== 0 || readingAt(index) !== undefined;

export const isSingleHead = (seen: number): boolean =>
  (seen & (cue.settlement | cue.facility)) !== 0 && (seen & cue.several) === 0;
