import { cue } from '../lexicon/cues.ts';
import { UNKNOWN } from '../names/names.ts';
import type { Reading } from '../reading.ts';
import { adjoins } from '../weigh/adjoins.ts';
import { gap } from '../words/gaps.ts';
import { foldText, IGNORED, letters } from '../words/letters.ts';
import type { Part } from '../words/split-parts.ts';
import type { Words } from '../words/words.ts';
import { unlistedAfterHeads } from './unlisted-heads.ts';
import { unlistedInRows } from './unlisted-rows.ts';

/** A name that stands where nothing but a place of Libya stands, and that the gazetteer lacks. */
export interface Unlisted {
  /** Offsets of the name, a facility's head included. */
  readonly start: number;
  readonly end: number;
  /** Indices of the first and last word of the name itself. */
  readonly first: number;
  readonly last: number;
  /** The place that an editor's ruling says it is; empty where there is none. */
  readonly place: string;
  /** Pairs of rule number and index of the word that it saw. */
  readonly evidence: readonly number[];
}

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

/** Where a part names a place of Libya, the names of others that the gazetteer lacks, in order. */
export function findUnlisted(
  text: string,
  { words, to, tellingFrom }: Part,
  readings: readonly Reading[],
): readonly Unlisted[] {
  const places: Reading[] = [];
  let abroad = false;
  for (const reading of readings) {
    const { accepted, name } = reading;
    if (!accepted) continue;
    if (name.scope === 'foreign') abroad ||= name.kind !== 'country';
    else if (name.place !== 'libya' && !name.latin) places.push(reading);
  }
  if (places.length === 0) return none;
  let covered: Map<number, Reading> | null = null;
  const readingAt = (index: number): Reading | undefined => {
    covered ??= coveredBy(readings);
    return covered.get(index);
  };
  const from = words.telling[tellingFrom]!;
  const around: Surroundings = { text, words, from, to, places, abroad, readingAt };
  const found = unlistedInRows(around);
  const inRows = found.length;
  for (const one of unlistedAfterHeads(around))
    if (inRows === 0 || !found.some(({ first, last }) => first <= one.last && one.first <= last))
      found.push(one);
  return inRows > 0 && found.length > inRows ? found.sort((one, other) => one.start - other.start) : found;
}

/** Most parts have none. */
const none: readonly Unlisted[] = [];

function coveredBy(readings: readonly Reading[]): Map<number, Reading> {
  const covered = new Map<number, Reading>();
  for (const reading of readings)
    for (let index = reading.first; index <= reading.spanLast; index++) covered.set(index, reading);
  return covered;
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
