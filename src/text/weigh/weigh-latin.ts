import { cue } from '../lexicon/cues.ts';
import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Gazetteer } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import { isLatin, letters } from '../words/letters.ts';
import type { Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';

/** Notes what the words around a name in Latin script say of it. */
export function weighLatin(text: string, words: Words, reading: Reading, gazetteer: Gazetteer): void {
  const { first, last, governor, joined, nameStart, nameEnd } = reading;
  const seen = governor >= 0 && !joined ? words.cues[governor]! : 0;
  if ((seen & cue.locative) !== 0) note(reading, rule.preposition, governor);
  if ((seen & cue.bearing) !== 0) note(reading, rule.bearingBefore, governor);
  if (governor > 0 && !joined) weighIntroduction(text, words, reading);
  if ((seen & cue.fighting) !== 0) note(reading, rule.fightingBefore, governor);
  if ((seen & (cue.title | cue.firstName)) !== 0) note(reading, rule.personalName, governor);
  if ((seen & cue.club) !== 0) note(reading, rule.clubName, governor);
  const after = adjoins(words, last + 1) ? words.cues[last + 1]! : 0;
  if ((after & cue.settlement) !== 0) note(reading, rule.headBefore, last + 1);
  if ((after & cue.people) !== 0) note(reading, rule.peopleBefore, last + 1);
  if (isForename(text, words, reading)) {
    note(reading, rule.personalName, last + 1);
    reading.blocked = true;
  }
  if ((after & cue.kin) !== 0) note(reading, rule.tribe, last + 1);
  if ((after & cue.club) !== 0) note(reading, rule.clubName, last + 1);
  const grade = gradeAfter(words, last, gazetteer);
  if (grade >= 0) note(reading, rule.bodyName, grade);
  const body = bodyAfter(text, words, last, gazetteer);
  if (body >= 0) note(reading, rule.bodyName, body);
  const oil = oilAfter(text, words, last);
  if (oil >= 0) note(reading, rule.bodyName, oil);
  const before = text[nameStart - 1];
  if (before !== '#' && !hasCapital(text, nameStart, nameEnd) && !startsWithDigit(text, nameStart))
    note(reading, rule.smallLetter, first);
  // in Salah al-Din is not In Salah.
  if ((words.cues[first]! & cue.locative) !== 0 && /\p{Ll}/u.test(text.charAt(nameStart)))
    note(reading, rule.smallLetter, first);
  if (before === '@' || (before === '/' && isLatin(letters[text.charCodeAt(nameStart - 2)]!)))
    note(reading, rule.bodyName, first);
}

/** Agila Saleh, and not in Sirte Omar: a known name of men follows what is no city and has no preposition. */
function isForename(text: string, words: Words, { last, governor, joined, name }: Reading): boolean {
  const next = last + 1;
  if (!adjoins(words, next) || (words.cues[next]! & cue.firstName) === 0 || name.kind === 'city')
    return false;
  const isPlaced = governor >= 0 && !joined && (words.cues[governor]! & cue.locative) !== 0;
  return !isPlaced && words.gap[next] === gap.space && hasCapital(text, words.start[next]!, words.end[next]!);
}

/** the town of Badr, villages such as Badr, south of Badr, 30 km from Badr, residents of Badr. */
function weighIntroduction(text: string, words: Words, reading: Reading): void {
  const { governor } = reading;
  const word = text.slice(words.start[governor]!, words.end[governor]!);
  const before = word === 'as' && isWord(text, words, governor - 1, 'such') ? governor - 2 : governor - 1;
  if (before < 0 || (words.gap[before + 1]! & ~(gap.space | gap.comma)) !== 0) return;
  const seen = words.cues[before]!;
  const says = (bits: number, linking: RegExp): boolean => (seen & bits) !== 0 && linking.test(word);
  if (says(cue.settlement, /^(?:of|including|like|as|called|named|de|di)$/))
    note(reading, rule.headBefore, before);
  if (says(cue.bearing, /^of$/)) note(reading, rule.bearingBefore, before);
  if (says(cue.people, /^of$/)) note(reading, rule.peopleBefore, before);
  if (says(cue.distance, /^(?:of|from)$/)) note(reading, rule.distancePattern, before);
}

const isWord = (text: string, words: Words, index: number, word: string): boolean =>
  text.slice(words.start[index]!, words.end[index]!) === word;

/** the 700 neighbourhood */
const startsWithDigit = (text: string, start: number): boolean => /\d/.test(text.charAt(start));

const isOwner = (text: string, words: Words, index: number): boolean =>
  /['’]s$/.test(text.slice(words.start[index]!, words.end[index]!));

const hasCapital = (text: string, start: number, end: number): boolean =>
  /\p{Lu}/u.test(text.slice(start, end));

/** The word `crude` of “Sharara crude”, “Es Sider and Amna crude”; -1 where there is none. */
function gradeAfter(words: Words, last: number, gazetteer: Gazetteer): number {
  for (let index = last + 1; index <= last + 3 && adjoins(words, index); index++) {
    if ((traitsOf(words, gazetteer, index) & trait.grade) !== 0) return index;
    if (index === last + 1 && (words.cues[index]! & cue.and) === 0) return -1;
  }
  return -1;
}

/** The word `Oil` of “Zueitina Oil said”, where nothing that oil belongs to follows; -1 where there is none. */
function oilAfter(text: string, words: Words, last: number): number {
  const oil = last + 1;
  if (
    oil >= words.count ||
    words.gap[oil] !== gap.space ||
    text.slice(words.start[oil]!, words.end[oil]!) !== 'Oil'
  )
    return -1;
  const isEnd = oil + 1 >= words.count || words.gap[oil + 1] !== gap.space;
  return isEnd || !hasCapital(text, words.start[oil + 1]!, words.start[oil + 1]! + 1) ? oil : -1;
}

/** The word `Company` of “Sirte Oil Company”, `Herald` of “Libya Herald”, `Room` of “Sirte-Jufra Operations Room”; -1 where there is none. */
function bodyAfter(text: string, words: Words, last: number, gazetteer: Gazetteer): number {
  // Libya’s National Oil Corporation
  if (isOwner(text, words, last)) return -1;
  for (let index = last + 1; index <= last + 4 && index < words.count; index++) {
    const isJoined = words.gap[index] === gap.hyphen && index === last + 1;
    if (words.gap[index] !== gap.space && !isJoined) return -1;
    if ((traitsOf(words, gazetteer, index) & trait.bodyAfter) !== 0) return index;
    if (!hasCapital(text, words.start[index]!, words.start[index]! + 1)) return -1;
  }
  return -1;
}
