import { adjoins } from './adjoins.ts';
import { cue } from './cues.ts';
import { isLatin, letters } from './letters.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import type { Words } from './words.ts';

/** Notes what the words around a name in Latin script say of it. */
export function weighLatin(text: string, words: Words, reading: Reading): void {
  const { first, last, governor, joined, nameStart, nameEnd } = reading;
  const seen = governor >= 0 && !joined ? words.cues[governor]! : 0;
  if ((seen & cue.locative) !== 0) note(reading, rule.preposition, governor);
  if ((seen & cue.bearing) !== 0) note(reading, rule.bearingBefore, governor);
  if ((seen & cue.fighting) !== 0) note(reading, rule.fightingBefore, governor);
  if ((seen & (cue.title | cue.firstName)) !== 0) note(reading, rule.personalName, governor);
  if ((seen & cue.club) !== 0) note(reading, rule.clubName, governor);
  const after = adjoins(words, last + 1) ? words.cues[last + 1]! : 0;
  if ((after & cue.kin) !== 0) note(reading, rule.tribe, last + 1);
  if ((after & cue.club) !== 0) note(reading, rule.clubName, last + 1);
  const before = text[nameStart - 1];
  if (before !== '#' && !hasCapital(text, nameStart, nameEnd)) note(reading, rule.smallLetter, first);
  if (before === '@' || (before === '/' && isLatin(letters[text.charCodeAt(nameStart - 2)]!)))
    note(reading, rule.bodyName, first);
}

const hasCapital = (text: string, start: number, end: number): boolean =>
  /\p{Lu}/u.test(text.slice(start, end));
