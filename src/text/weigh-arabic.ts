import { adjoins, hasBefore } from './adjoins.ts';
import { cue } from './cues.ts';
import { gap } from './gaps.ts';
import { foldText } from './letters.ts';
import type { Entry, Gazetteer } from './names.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import { trait, traitsOf } from './traits.ts';
import { weighInstitution } from './weigh-institution.ts';
import { weighMatter } from './weigh-matter.ts';
import { isDistanceAfter, weighPosition } from './weigh-position.ts';
import { weighQuoted } from './weigh-quoted.ts';
import { weighClub, weighClubRow, weighRow } from './weigh-row.ts';
import { weighUnit } from './weigh-unit.ts';
import { proclitic, type Words } from './words.ts';

/** Notes what the words around an Arabic name say of it. `governed`: the word before governs it. */
export function weighArabic(
  text: string,
  words: Words,
  reading: Reading,
  gazetteer: Gazetteer,
  governed: boolean,
): void {
  if (reading.entry.toldByEnding && reading.name.trust === 'soft' && text[reading.nameEnd - 1] === 'ة')
    reading.name = { ...reading.name, trust: 'safe' };
  const { governor, name, joined, first, last } = reading;
  const doubtful = name.trust !== 'safe';
  const before = governor >= 0 && !joined ? words.cues[governor]! : 0;
  if (governed) weighGovernor(words, reading, gazetteer, before, doubtful);
  else if (joined && reading.head === 0) weighRow(words, reading, first);
  if (governed && reading.head === 0) weighClub(text, words, reading);
  if (reading.head > 0 && governor >= 0 && words.core[governor] !== words.start[governor])
    weighRow(words, reading, governor);
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
  weighQuoted(words, reading, gazetteer);
  if (doubtful || reading.entry.contexts !== null)
    weighOrdinary(text, words, reading, gazetteer, governed, after);
}

function weighGovernor(
  words: Words,
  reading: Reading,
  gazetteer: Gazetteer,
  seen: number,
  doubtful: boolean,
): void {
  const { governor, name } = reading;
  if ((seen & cue.facility) !== 0 && (seen & cue.several) === 0 && reading.head === 0)
    note(reading, rule.institutionBefore, governor);
  else if ((seen & (cue.settlement | cue.facility)) !== 0)
    note(reading, (seen & cue.several) !== 0 ? rule.sharedHead : rule.headBefore, governor);
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
  weighUnit(words, reading, gazetteer, seen);
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

/** القذائف على هون, سيطرتها على درج. */
const isFoughtFor = (words: Words, governor: number): boolean =>
  (words.cues[governor]! & cue.upon) !== 0 && hasBefore(words, governor, cue.fighting, 2);

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

/** What makes a doubtful name the ordinary word that it also is. */
function weighOrdinary(
  text: string,
  words: Words,
  reading: Reading,
  gazetteer: Gazetteer,
  governed: boolean,
  after: number,
): void {
  const { governor, entry, stripped, first, last, joined } = reading;
  const entryAfter = after >= 0 ? words.entry[after]! : -1;
  if (entry.contexts !== null) {
    if (governed && entry.contexts.before.has(words.entry[governor]!) && !isFoughtFor(words, governor))
      note(reading, rule.ordinaryContext, governor);
    if (entryAfter >= 0 && entry.contexts.after.has(entryAfter)) note(reading, rule.ordinaryContext, after);
  }
  // ومقرها البيضاء
  const isSeat = governed && (traitsOf(words, gazetteer, governor) & trait.lies) !== 0;
  // غارات الليل الخمس (40 كلم من زليتن): no adjective is so far from anywhere.
  const isAdjective = entry.adjective && !isDistanceAfter(words, last);
  if (isAdjective && governed && !isSeat && isDefinite(text, words, governor))
    note(reading, rule.adjectiveReading, governor);
  // الحمراء والبيضاء من حبوب اللوبيا
  if (entry.adjective && joined && governor >= 0 && gazetteer.entries[words.entry[governor]!]?.adjective)
    note(reading, rule.adjectiveReading, governor);
  if (stripped !== 0 && isProcliticOrWord(entry, stripped)) note(reading, rule.procliticOrWord, first);
  // مدينة سلطان الأثرية
  const isTown = governed && (words.cues[governor]! & cue.settlement) !== 0;
  if (
    entry.given &&
    !isTown &&
    after >= 0 &&
    ((words.cues[after]! & cue.firstName) !== 0 ||
      ((words.cues[after]! & ~cue.libyan) === 0 && /^(?:ال|بن)/.test(foldedWord(text, words, after))))
  )
    note(reading, rule.personalName, after);
  if (entry.common && after >= 0 && isAdjectiveAfter(text, words, reading, after))
    note(reading, rule.ordinaryContext, after);
  if (entry.verb && mayBeVerb(words, reading)) note(reading, rule.verbPosition, first);
  if (
    entry.folded === 'ودان' &&
    !joined &&
    reading.strong + reading.weak === 0 &&
    mayTakeSubject(words, last)
  )
    note(reading, rule.verbReading, first);
  if (entry.family && isAfterPerson(words, first, joined)) note(reading, rule.personalName, first - 1);
  if (isOtherHamza(text, reading)) note(reading, rule.inexactSpelling, first);
}

const foldedWord = (text: string, words: Words, index: number): string =>
  foldText(text.slice(words.start[index]!, words.end[index]!));

/** الزاوية المهدية, and without a preposition before it الزاوية التي: the common noun. */
function isAdjectiveAfter(text: string, words: Words, reading: Reading, after: number): boolean {
  if ((words.cues[after]! & cue.verbal) !== 0) return reading.weak + reading.strong === 0;
  return words.cues[after] === 0 && /^ال.+ه$/.test(foldedWord(text, words, after));
}

/** A definite noun that is no head and no preposition: الرايات of الرايات البيضاء. */
function isDefinite(text: string, words: Words, index: number): boolean {
  if ((words.cues[index]! & (cue.settlement | cue.locative | cue.bearing)) !== 0) return false;
  const word = text.slice(words.start[index]!, words.end[index]!);
  // نقاطه الخمس: a noun with its owner is definite too.
  return /^[وفبلك]?(?:ال|لل)/.test(foldText(word)) || /\p{L}{3}(?:ه|ها|هم|هما|نا)$/u.test(word);
}

/** وسرت في الأوساط: a verb may stand after و, and nothing after the name shows a subject or an end. */
function mayBeVerb(words: Words, { last, stripped }: Reading): boolean {
  if (stripped !== proclitic.and || last + 1 >= words.count) return false;
  const isEnd = (words.gap[last + 1]! & ~gap.space) !== 0;
  return !isEnd && (words.cues[last + 1]! & (cue.speech | cue.nationality | cue.bearing)) === 0;
}

/** ودان المجلس القصف: what follows may be who condemns. */
function mayTakeSubject(words: Words, last: number): boolean {
  const next = last + 1;
  if (next >= words.count || (words.gap[next]! & ~gap.space) !== 0) return false;
  // ودان وقاعدة الجفرة
  if (words.core[next] !== words.start[next] && (words.cues[next]! & (cue.facility | cue.settlement)) !== 0)
    return false;
  return (words.cues[next]! & (cue.speech | cue.locative | cue.bearing | cue.nationality | cue.and)) === 0;
}

/** العقيد سعيد الليثي, قال الليثي: a title, a first name or a verb of speech just before. */
function isAfterPerson(words: Words, first: number, joined: boolean): boolean {
  // المبروك والباهي: and joins no family name to a first one.
  if (joined) return false;
  if (hasBefore(words, first, cue.locative | cue.settlement | cue.facility | cue.bearing | cue.upon, 1))
    return false;
  if (hasBefore(words, first, cue.title | cue.firstName, 2)) return true;
  return hasBefore(words, first, cue.speech, 1);
}

/** كسرت, فسرت, ولغات: with its proclitic the name makes another word. */
function isProcliticOrWord(entry: Entry, stripped: number): boolean {
  // كالقبة compares.
  if ((stripped & proclitic.like) !== 0) return true;
  if (entry.folded.length <= 3 && (stripped & proclitic.so) !== 0) return true;
  // أمطروا الحامية بالصواريخ
  if (entry.folded === 'الصواريخ' && (stripped & proclitic.by) !== 0) return true;
  return (stripped & proclitic.to) !== 0 && entry.folded === 'غات';
}

/** A hamza that the toponym has otherwise makes another word (أدري, إدري; المائة, الماية); one left off does not. */
function isOtherHamza(text: string, { nameStart, nameEnd, name }: Reading): boolean {
  for (let at = nameStart; at < nameEnd; at++) {
    const letter = text[at]!;
    if (letter === 'ئ') return name.trust === 'hard' && !name.toponym.includes(letter);
    if ('أإآ'.includes(letter)) return name.hamza !== '' && !name.hamza.includes(letter);
  }
  return false;
}
