import { adjoins } from './adjoins.ts';
import { cue } from './cues.ts';
import type { Gazetteer } from './names.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import { trait, traitsOf } from './traits.ts';
import type { Words } from './words.ts';

/** Notes whose people, council, hospital, stadium or shelter stands before an Arabic name. */
export function weighInstitution(words: Words, reading: Reading, gazetteer: Gazetteer, seen: number): void {
  const { governor, last, entry, name } = reading;
  const traits = traitsOf(words, gazetteer, governor);
  const isKindred = (traits & trait.kindred) !== 0;
  if ((seen & cue.people) !== 0 && !(isKindred && entry.given)) note(reading, rule.peopleBefore, governor);
  // مجلس الزاوية البلدي
  const isTowns =
    (traits & trait.institution) !== 0 &&
    adjoins(words, last + 1) &&
    (traitsOf(words, gazetteer, last + 1) & trait.municipal) !== 0;
  if (isTowns && !entry.given) note(reading, rule.peopleBefore, governor);
  else if ((traits & (trait.shelter | trait.institution)) !== 0)
    note(reading, rule.institutionBefore, governor);
  if ((traits & trait.stadium) !== 0)
    note(reading, name.noun ? rule.institutionBefore : rule.peopleBefore, governor);
}
