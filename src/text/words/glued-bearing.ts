import { FIRST_LETTER, letters } from './letters.ts';
import { LETTER_BITS } from './letters-of.ts';

const lettersIn = (word: string): readonly number[] => [...word].map((each) => letters[each.charCodeAt(0)]!);

const bearings = ['جنوب', 'شمال', 'شرق', 'غرب'].map(lettersIn);
const [ya] = lettersIn('ي') as [number];
// By letter: what it may begin.
const BEARING = 1;
const PROCLITIC = 2;
const begins = new Uint8Array(LETTER_BITS + 1);
for (const [letter] of bearings) begins[letter!] = BEARING;
for (const letter of lettersIn('وبل')) begins[letter] = PROCLITIC;
/** Shorter rests are endings: شرقية, غربا. */
const shortest = 4;
/** A bearing has three letters or more. */
export const SHORTEST_GLUED = 3 + shortest;

/**
 * Where a name may begin that was glued to the bearing before it, جنوبطرابلس, in the word from `start` to `end` of
 * what is `written` in letters; -1 where the word begins with no bearing.
 */
export function afterBearing(written: Uint8Array, start: number, end: number): number {
  const first = begins[written[start]! & LETTER_BITS]!;
  if (first === 0) return -1;
  const from = first === PROCLITIC ? start + 1 : start;
  if (begins[written[from]! & LETTER_BITS] !== BEARING) return -1;
  for (const bearing of bearings) {
    let rest = from;
    while (rest - from < bearing.length && (written[rest]! & LETTER_BITS) === bearing[rest - from]) rest++;
    if (rest - from < bearing.length) continue;
    if ((written[rest]! & LETTER_BITS) === ya && written[rest]! >= FIRST_LETTER) rest++;
    return end - rest >= shortest ? rest : -1;
  }
  return -1;
}
