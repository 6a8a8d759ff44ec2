import { gap } from '../words/gaps.ts';
import type { Words } from '../words/words.ts';

const slight = gap.space | gap.quote;

/** True where nothing but space and quotation marks stands before the word. */
export const adjoins = (words: Words, index: number): boolean =>
  index > 0 && index < words.count && (words.gap[index]! & ~slight) === 0;

/** True where one of the few words before carries a cue, within the sentence. */
export function hasBefore(words: Words, index: number, bits: number, reach: number): boolean {
  for (let back = index - 1, left = reach; back >= 0 && left > 0; back--, left--) {
    if ((words.gap[back + 1]! & (gap.line | gap.stop)) > 0) return false;
    if ((words.cues[back]! & bits) > 0) return true;
  }
  return false;
}

/** True where a sentence ends between two words, whichever comes first. */
export function isParted(words: Words, one: number, other: number): boolean {
  for (let index = Math.min(one, other) + 1; index <= Math.max(one, other); index++)
    if ((words.gap[index]! & (gap.line | gap.stop)) !== 0) return true;
  return false;
}
