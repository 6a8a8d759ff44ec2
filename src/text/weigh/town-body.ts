import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Gazetteer } from '../names/names.ts';
import type { Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';

const seats: ReadonlySet<string> = new Set(['البلدي', 'المحلي', 'التسييري', 'امن', 'بلديه', 'الاحمر']);

/** True for the second word of what only a town has: المجلس البلدي, مديرية أمن, عميد بلدية, الهلال الأحمر. */
export const isTownBody = (words: Words, gazetteer: Gazetteer, index: number): boolean =>
  adjoins(words, index) &&
  (traitsOf(words, gazetteer, index - 1) & trait.seat) !== 0 &&
  words.core[index] === words.start[index] &&
  seats.has(gazetteer.entries[words.entry[index]!]?.folded ?? '');
