import { FIRST_LETTER, letters } from './letters.ts';
import { LETTER_BITS } from './letters-of.ts';

const lettersIn = (word: string): readonly number[] => [...word].map((each) => letters[each.charCodeAt(0)]!);

const bearings = ['جنوب', 'شمال', 'شرق', 'غرب'].map(lettersIn);
const [ya] = lettersIn('ي') as [number];
const proclitics: ReadonlySet<number> = new Set(lettersIn('وبل'));
/** Shorter rests are endings: شرقية, غربا. */
const shortest = 4;

/**
 * Where a name may begin that was glued to the bearing before it, جنوبطرابلس, in the word from `start` to `end` of
 * what is `written` in letters; -1 where the word begins with no bearing.
 */
export function afterBearing(written: Uint8Array, start: number, end: number): number {
  const first = written[start]! & LETTER_BITS;
  const from = proclitics.has(first) ? start + 1 : start;
  for (const bearing of bearings) {
    if (!bearing.every((letter, at) => (written[from + at]! & LETTER_BITS) === letter)) continue;
    let rest = from + bearing.length;
    if ((written[rest]! & LETTER_BITS) === ya && written[rest]! >= FIRST_LETTER) rest++;
    return end - rest >= shortest ? rest : -1;
  }
  return -1;
}
