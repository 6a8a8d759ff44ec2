import { FIRST_LETTER, letters, SPACE } from '../words/letters.ts';

/**
 * Tells of most words that no name or word of the lexicon begins with them, before the trie is asked: a bit for many
 * sums of letters. One that is not set is sure; one that is may be another word's.
 */
export interface Beginnings {
  readonly bits: Int32Array;
  /** How many bits of a spread sum are left out. */
  readonly shift: number;
}

/** The sum is multiplied with this before the next letter is added: the prime of the FNV hash, 2^24 + 403. */
export const FACTOR = 0x01000193;

/** Words longer than this have no sum. */
export const LONGEST = 31;

/** By the number of letters after it, what a letter is multiplied with in a sum; to take it out again. */
export const powers: Int32Array = new Int32Array(LONGEST + 1).fill(1);
for (let at = 1; at < powers.length; at++) powers[at] = Math.imul(powers[at - 1]!, FACTOR);

/** Gathers the first words of all keys (see `foldText`). */
export function beginningsOf(keys: readonly string[]): Beginnings {
  // Eight bits a key or more: at most one unknown word in eight is sought in vain.
  const size = Math.max(10, Math.ceil(Math.log2(keys.length)) + 3);
  const beginnings: Beginnings = { bits: new Int32Array(1 << (size - 5)), shift: 32 - size };
  for (const key of keys) {
    let sum = 0;
    for (let at = 0; at < key.length; at++) {
      const letter = letters[key.charCodeAt(at)]!;
      if (letter === SPACE) break;
      if (letter >= FIRST_LETTER) sum = (Math.imul(sum, FACTOR) + letter) | 0;
    }
    const bit = bitOf(sum, beginnings.shift);
    beginnings.bits[bit >>> 5]! |= 1 << (bit & 31);
  }
  return beginnings;
}

/** True where something may begin with the word of this sum. */
export function mayBegin({ bits, shift }: Beginnings, sum: number): boolean {
  const bit = bitOf(sum, shift);
  return ((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}

/** The bit of a sum. 2^32 over the golden ratio carries every bit of the sum upwards. */
const bitOf = (sum: number, shift: number): number => Math.imul(sum, 0x9e3779b1) >>> shift;
