import { cue } from './cues.ts';
import { gap } from './gaps.ts';
import type { Words } from './words.ts';

/** How far back a row of names may begin, in words. */
const reach = 14;
const ends =
  cue.locative |
  cue.settlement |
  cue.facility |
  cue.speech |
  cue.bearing |
  cue.upon |
  cue.fighting |
  cue.between |
  cue.movement |
  cue.people |
  cue.government;

/**
 * Index of the word that opens the row in which a joined name stands (شركات الواحة وسرت والزويتينة) and
 * carries all of `bits`; -1 where a preposition, another head or the end of the sentence comes first.
 */
export function openingOfRow(words: Words, first: number, bits: number): number {
  for (let index = first - 1; index >= 0 && index >= first - reach; index--) {
    if ((words.gap[index + 1]! & (gap.line | gap.stop | gap.parenthesis)) !== 0) return -1;
    const seen = words.cues[index]!;
    if ((seen & bits) === bits) return index;
    if ((seen & ends) !== 0) return -1;
  }
  return -1;
}
