import { cue } from '../lexicon/cues.ts';
import type { Words } from '../words/words.ts';
import { hasBefore } from './adjoins.ts';

/** True where a name is attacked or controlled: القذائف على هون, سيطرتها على درج. */
export const isFoughtFor = (words: Words, governor: number): boolean =>
  (words.cues[governor]! & cue.upon) !== 0 && hasBefore(words, governor, cue.fighting, 2);
