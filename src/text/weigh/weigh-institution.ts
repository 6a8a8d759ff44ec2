import { cue } from '../lexicon/cues.ts';
import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Gazetteer } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import type { Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';
import { isTownBody } from './town-body.ts';

/** Notes whose people, council, hospital, stadium or shelter stands before an Arabic name. */
export function weighInstitution(words: Words, reading: Reading, gazetteer: Gazetteer, seen: number): void {
  const { governor, last, entry, name } = reading;
  const traits = traitsOf(words, gazetteer, governor);
  const isKindred = (traits & trait.kindred) !== 0;
  // أعيان المشاشية, شيخ من أولاد عيسى
  const elders = isOf(words, gazetteer, governor) ? governor - 1 : governor;
  if (entry.tribe && name.trust !== 'safe' && (traitsOf(words, gazetteer, elders) & trait.elders) !== 0)
    note(reading, rule.tribe, elders);
  else if ((seen & cue.people) !== 0 && !(isKindred && entry.given))
    note(reading, rule.peopleBefore, governor);
  // مجلس الزاوية البلدي
  const isTowns =
    (traits & trait.institution) !== 0 &&
    adjoins(words, last + 1) &&
    (traitsOf(words, gazetteer, last + 1) & trait.municipal) !== 0;
  if (isTowns && !entry.given) note(reading, rule.peopleBefore, governor);
  else if ((traits & (trait.shelter | trait.institution)) !== 0)
    note(reading, rule.institutionBefore, governor);
  // المجلس البلدي درج, مديرية أمن الجميل, عميد بلدية القلعة
  if (!entry.given && isTownBody(words, gazetteer, governor)) note(reading, rule.peopleBefore, governor);
  // النائب في مجلس النواب عن الزاوية
  if ((traits & trait.counted) !== 0 && (seen & cue.locative) === 0 && sitsFor(words, gazetteer, governor))
    note(reading, rule.institutionBefore, governor);
  if ((traits & trait.stadium) !== 0)
    note(reading, name.noun ? rule.institutionBefore : rule.peopleBefore, governor);
}

/** من of شيخ من أولاد عيسى. */
const isOf = (words: Words, gazetteer: Gazetteer, index: number): boolean =>
  (traitsOf(words, gazetteer, index) & trait.of) !== 0 && adjoins(words, index);

/** How far back the word for a deputy may stand from the preposition. */
const deputyReach = 6;

function sitsFor(words: Words, gazetteer: Gazetteer, preposition: number): boolean {
  for (let index = preposition - 1; index >= Math.max(0, preposition - deputyReach); index--) {
    if ((words.gap[index + 1]! & (gap.line | gap.stop)) !== 0) return false;
    if ((traitsOf(words, gazetteer, index) & trait.deputy) !== 0) return true;
  }
  return false;
}
