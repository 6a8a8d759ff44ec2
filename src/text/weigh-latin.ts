import { adjoins } from './adjoins.ts';
import { cue } from './cues.ts';
import { gap } from './gaps.ts';
import { isLatin, letters } from './letters.ts';
import type { Gazetteer } from './names.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import { trait, traitsOf } from './traits.ts';
import type { Words } from './words.ts';

/** Notes what the words around a name in Latin script say of it. */
export function weighLatin(text: string, words: Words, reading: Reading, gazetteer: Gazetteer): void {
  const { first, last, governor, joined, nameStart, nameEnd } = reading;
  const seen = governor >= 0 && !joined ? words.cues[governor]! : 0;
  if ((seen & cue.locative) !== 0) note(reading, rule.preposition, governor);
  if ((seen & cue.bearing) !== 0) note(reading, rule.bearingBefore, governor);
  // the town of Badr
  const isOf = governor > 0 && !joined && adjoins(words, governor) && isWord(text, words, governor, 'of');
  if (isOf && (words.cues[governor - 1]! & cue.settlement) !== 0)
    note(reading, rule.headBefore, governor - 1);
  if ((seen & cue.fighting) !== 0) note(reading, rule.fightingBefore, governor);
  if ((seen & (cue.title | cue.firstName)) !== 0) note(reading, rule.personalName, governor);
  if ((seen & cue.club) !== 0) note(reading, rule.clubName, governor);
  const after = adjoins(words, last + 1) ? words.cues[last + 1]! : 0;
  if ((after & cue.settlement) !== 0) note(reading, rule.headBefore, last + 1);
  if ((after & cue.kin) !== 0) note(reading, rule.tribe, last + 1);
  if ((after & cue.club) !== 0) note(reading, rule.clubName, last + 1);
  const grade = gradeAfter(words, last, gazetteer);
  if (grade >= 0) note(reading, rule.bodyName, grade);
  const body = bodyAfter(text, words, last, gazetteer);
  if (body >= 0) note(reading, rule.bodyName, body);
  const oil = oilAfter(text, words, last);
  if (oil >= 0) note(reading, rule.bodyName, oil);
  const before = text[nameStart - 1];
  if (before !== '#' && !hasCapital(text, nameStart, nameEnd)) note(reading, rule.smallLetter, first);
  if (before === '@' || (before === '/' && isLatin(letters[text.charCodeAt(nameStart - 2)]!)))
    note(reading, rule.bodyName, first);
}

const isWord = (text: string, words: Words, index: number, word: string): boolean =>
  text.slice(words.start[index]!, words.end[index]!) === word;

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

/** The word `Company` of “Sirte Oil Company”, `Herald` of “Libya Herald”; -1 where there is none. */
function bodyAfter(text: string, words: Words, last: number, gazetteer: Gazetteer): number {
  for (
    let index = last + 1;
    index <= Math.min(last + 3, words.count - 1) && words.gap[index] === gap.space;
    index++
  ) {
    if ((traitsOf(words, gazetteer, index) & trait.bodyAfter) !== 0) return index;
    if (!hasCapital(text, words.start[index]!, words.start[index]! + 1)) return -1;
  }
  return -1;
}
