import { cue } from '../lexicon/cues.ts';
import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Gazetteer } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import { proclitic, type Words } from '../words/words.ts';
import { adjoins, hasBefore } from './adjoins.ts';
import { isFoughtFor } from './fought-for.ts';
import { weighHead } from './weigh-head.ts';
import { weighInstitution } from './weigh-institution.ts';
import { weighMatter } from './weigh-matter.ts';
import { isInitial, weighOrdinary } from './weigh-ordinary.ts';
import { weighPosition } from './weigh-position.ts';
import { weighQuoted } from './weigh-quoted.ts';
import { weighClub, weighClubRow, weighRow, weighTribes } from './weigh-row.ts';
import { weighCommand, weighNumbered, weighUnit } from './weigh-unit.ts';

/** Notes what the words around an Arabic name say of it. `governed`: the word before governs it. */
export function weighArabic(
  text: string,
  words: Words,
  reading: Reading,
  gazetteer: Gazetteer,
  governed: boolean,
): void {
  if (reading.entry.toldByEnding && reading.name.trust === 'soft')
    reading.name = { ...reading.name, trust: text[reading.nameEnd - 1] === 'ة' ? 'safe' : 'hard' };
  const { governor, name, joined, first, last } = reading;
  const doubtful = name.trust !== 'safe';
  const before = governor >= 0 && !joined ? words.cues[governor]! : 0;
  if (governed) weighGovernor(text, words, reading, gazetteer, before, doubtful);
  else if (joined && reading.head === 0) weighRow(words, reading, first);
  if (governed && reading.head === 0) {
    weighClub(text, words, reading);
    weighNumbered(text, words, reading);
  }
  if (reading.head > 0 && governor >= 0 && words.core[governor] !== words.start[governor])
    weighRow(words, reading, governor);
  weighTribes(text, words, reading);
  weighCommand(words, reading, gazetteer);
  if (!reading.prefixed) weighClubRow(words, reading, reading.head > 0 ? governor : first);
  if (reading.prefixed && (reading.stripped & proclitic.like) === 0) note(reading, rule.preposition, first);
  if ((before & cue.movement) !== 0) note(reading, rule.movementBefore, governor);
  if ((before & cue.fighting) !== 0) note(reading, rule.fightingBefore, governor);
  else if (doubtful && hasBefore(words, first, cue.fighting, 3)) note(reading, rule.fightingNear, first - 1);
  const after = adjoins(words, last + 1) ? last + 1 : -1;
  const cuesAfter = after >= 0 ? words.cues[after]! : 0;
  if ((cuesAfter & cue.nationality) !== 0 && words.start[after] === words.core[after])
    note(reading, rule.nationalityAfter, after);
  weighPosition(words, reading, gazetteer, after);
  weighMatter(text, words, reading, gazetteer, after);
  weighQuoted(text, words, reading, gazetteer);
  if (doubtful || reading.entry.contexts !== null || isInitial(text, words, first))
    weighOrdinary(text, words, reading, gazetteer, governed, after);
}

function weighGovernor(
  text: string,
  words: Words,
  reading: Reading,
  gazetteer: Gazetteer,
  seen: number,
  doubtful: boolean,
): void {
  const { governor, name } = reading;
  weighHead(words, reading, seen);
  if ((seen & cue.bearing) !== 0) note(reading, rule.bearingBefore, governor);
  if ((seen & (cue.locative | cue.between)) !== 0) note(reading, rule.preposition, governor);
  if (isFoughtFor(words, governor)) note(reading, rule.preposition, governor);
  weighInstitution(words, reading, gazetteer, seen);
  if ((seen & (cue.government | cue.event)) !== 0)
    note(reading, name.trust === 'hard' ? rule.institutionBefore : rule.bodyBefore, governor);
  if ((seen & cue.border) !== 0) note(reading, rule.borderBefore, governor);
  if ((seen & cue.unit) !== 0) note(reading, rule.unitName, governor);
  // فريق بنغازي, فريق خليج سرت
  const isClubs =
    name.kind === 'region' && hasBefore(words, governor, cue.club, 1) && adjoins(words, governor);
  if ((seen & cue.club) !== 0 || isClubs) note(reading, rule.clubName, governor);
  if ((seen & cue.body) !== 0) note(reading, rule.bodyName, governor);
  if ((seen & cue.street) !== 0) note(reading, rule.streetName, governor);
  // قبائل الكفرة live in the town; قبائل ترهونة, قبيلتا الزنتان والمشاشية only bear the name.
  if ((seen & cue.kin) !== 0) {
    const isOfTwo = gazetteer.entries[words.entry[governor]!]?.folded.startsWith('قبيلت') === true;
    const isPeople = reading.entry.tribe || reading.entry.given;
    if ((seen & cue.several) === 0 || isOfTwo || isPeople) note(reading, rule.tribe, governor);
    else note(reading, rule.peopleBefore, governor);
  }
  weighUnit(text, words, reading, gazetteer, seen);
  // مناطق مثل طريق المطار
  if (
    (traitsOf(words, gazetteer, governor) & trait.such) !== 0 &&
    hasBefore(words, governor, cue.several, 4) &&
    hasBefore(words, governor, cue.settlement, 4)
  )
    note(reading, rule.sharedHead, governor);
  const rank = adjoins(words, governor) && (traitsOf(words, gazetteer, governor) & trait.ordinal) !== 0;
  if (rank && (words.cues[governor - 1]! & (cue.unit | cue.title)) !== 0)
    note(reading, rule.unitName, governor - 1);
  if (!doubtful) return;
  // بدر شحات
  const isGiven = words.entry[governor]! >= 0 && gazetteer.entries[words.entry[governor]!]!.given;
  if (isGiven || (seen & (cue.title | cue.firstName)) !== 0) note(reading, rule.personalName, governor);
  if ((seen & cue.demonstrative) !== 0) note(reading, rule.demonstrativeBefore, governor);
  if ((seen & cue.verbal) !== 0) note(reading, rule.verbReading, governor);
  if ((seen & cue.locative) !== 0 && reading.entry.verb)
    note(reading, rule.prepositionRulesOutVerb, governor);
  const isTold = name.trust === 'hard' || reading.entry.placeless;
  if (isTold && isAlone(words, reading, gazetteer)) note(reading, rule.preposition, governor);
  if (words.entry[governor]! >= 0 && gazetteer.entries[words.entry[governor]!]!.introduces?.has(name.place))
    note(reading, rule.introducedAsListed, governor);
}

const settled: ReadonlySet<string> = new Set([
  'city',
  'town',
  'quarter',
  'crossing',
  'valley',
  'region',
  'oil_field',
  'air_base',
]);
const onwardOrEnd =
  cue.locative | cue.bearing | cue.upon | cue.speech | cue.nationality | cue.and | cue.verbal;

/**
 * True where a preposition of place governs the name and nothing follows that could belong to a noun:
 * في درج صباح اليوم, قرب زلة.
 */
function isAlone(words: Words, { governor, entry, name, last }: Reading, gazetteer: Gazetteer): boolean {
  if ((traitsOf(words, gazetteer, governor) & trait.spatial) === 0 || !settled.has(name.kind)) return false;
  if (entry.folded.startsWith('ال') && !entry.placeless) return false;
  const next = last + 1;
  if (next >= words.count || (words.gap[next]! & ~gap.space) !== 0) return true;
  return (words.cues[next]! & onwardOrEnd) !== 0 || (traitsOf(words, gazetteer, next) & trait.time) !== 0;
}
