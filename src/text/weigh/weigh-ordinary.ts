import { cue } from '../lexicon/cues.ts';
import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Entry, Gazetteer } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import { foldText } from '../words/letters.ts';
import { proclitic, type Words } from '../words/words.ts';
import { hasBefore } from './adjoins.ts';
import { isFoughtFor } from './fought-for.ts';
import { isTownBody } from './town-body.ts';
import { isDistanceAfter } from './weigh-position.ts';

/** Notes what makes a doubtful name the ordinary word that it also is. */
export function weighOrdinary(
  text: string,
  words: Words,
  reading: Reading,
  gazetteer: Gazetteer,
  governed: boolean,
  after: number,
): void {
  const { governor, entry, stripped, first, last, joined } = reading;
  const entryAfter = after >= 0 ? words.entry[after]! : -1;
  // مدينة سلطان الأثرية, مدينة الكفرة الصحراوية
  const isTown = governed && (words.cues[governor]! & cue.settlement) !== 0;
  if (entry.contexts !== null) {
    if (governed && entry.contexts.before.has(words.entry[governor]!) && !isFoughtFor(words, governor))
      note(reading, rule.ordinaryContext, governor);
    // اجتمعوا في مدينة درج على صلح
    const isTownUpon = isTown && after >= 0 && (words.cues[after]! & cue.upon) !== 0;
    if (entryAfter >= 0 && entry.contexts.after.has(entryAfter) && !isTownUpon)
      note(reading, rule.ordinaryContext, after);
  }
  if (isInitial(text, words, first)) note(reading, rule.personalName, first - 1);
  // ومقرها البيضاء, المجلس البلدي البيضاء
  const isSeat =
    governed &&
    ((traitsOf(words, gazetteer, governor) & trait.lies) !== 0 || isTownBody(words, gazetteer, governor));
  // غارات الليل الخمس (40 كلم من زليتن): no adjective is so far from anywhere.
  const isAdjective = entry.adjective && !isDistanceAfter(words, last);
  if (isAdjective && governed && !isSeat && isDefinite(text, words, governor))
    note(reading, rule.adjectiveReading, governor);
  // الحمراء والبيضاء من حبوب اللوبيا
  if (entry.adjective && joined && governor >= 0 && gazetteer.entries[words.entry[governor]!]?.adjective)
    note(reading, rule.adjectiveReading, governor);
  if (stripped !== 0 && isProcliticOrWord(entry, stripped)) note(reading, rule.procliticOrWord, first);
  if (
    entry.given &&
    !isTown &&
    after >= 0 &&
    ((words.cues[after]! & cue.firstName) !== 0 ||
      ((words.cues[after]! & ~cue.libyan) === 0 && /^(?:ال|بن)/.test(foldedWord(text, words, after))))
  )
    note(reading, rule.personalName, after);
  if (
    entry.common &&
    !isTown &&
    !isSetOff(text, words, governor) &&
    after >= 0 &&
    isAdjectiveAfter(text, words, reading, after)
  )
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

/** أما الزاوية فقد سقطت */
const isSetOff = (text: string, words: Words, governor: number): boolean =>
  governor >= 0 && foldedWord(text, words, governor) === 'اما';

/** م. الزروق, وع. الكراريم: a letter and a stop before it. */
export const isInitial = (text: string, words: Words, first: number): boolean =>
  first > 0 &&
  words.gap[first] === (gap.stop | gap.space) &&
  /^و?[ء-ي]$/.test(text.slice(words.start[first - 1]!, words.end[first - 1]!));

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
