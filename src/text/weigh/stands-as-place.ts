import { cue } from '../lexicon/cues.ts';
import type { Reading } from '../reading.ts';
import type { Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';

const placing = cue.locative | cue.movement | cue.fighting | cue.between | cue.bearing | cue.settlement;

/** True where a preposition, a bearing, a settlement's head or a word of fighting governs a name, so that it stands as a place does. */
export function standsAsPlace(words: Words, { prefixed, joined, governor, entry, first }: Reading): boolean {
  if (prefixed) return true;
  if (governor >= 0 && !joined && (words.cues[governor]! & placing) !== 0) return true;
  // تحويل سرت: no verb follows a noun without its article, and no person's name is meant.
  return entry.verb && !entry.given && adjoins(words, first) && words.entry[governor] === -1 && !joined;
}
