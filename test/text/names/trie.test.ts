import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningsOf, FACTOR, mayBegin } from '../../../src/text/names/beginnings.ts';
import { BASE, buildTrie, ENDS, LEAF, LETTER, ROOT, type Trie } from '../../../src/text/names/trie.ts';
import { foldText, letters, SPACE } from '../../../src/text/words/letters.ts';
import { gazetteer } from '../gazetteer-of-the-tree.ts';

/** The number of a key in a trie, walked letter by letter; -1 where it has none. */
function numberOf({ slots, values }: Trie, key: string): number {
  let node = ROOT;
  let number = -1;
  for (const each of key) {
    const letter = letters[each.charCodeAt(0)]!;
    const slot = slots[node + letter]!;
    if ((slot & LETTER) !== letter) return -1;
    number = (slot & ENDS) === 0 ? -1 : values[node + letter]!;
    node = slot >>> BASE;
  }
  return number;
}

function sumOf(word: string): number {
  let sum = 0;
  for (const each of word) sum = (Math.imul(sum, FACTOR) + letters[each.charCodeAt(0)]!) | 0;
  return sum;
}

const key = fc
  .array(fc.constantFrom(...'ابتجحدرسطعفقكلمنهوي abcs'), { minLength: 1, maxLength: 12 })
  .map((parts) => foldText(parts.join('')))
  .filter((folded) => folded !== '');

describe('the trie', () => {
  test('finds every name of the gazetteer, and with one more letter only another name', () => {
    const numbers = new Map(
      gazetteer.entries.flatMap(({ folded, alike }, number) => (alike ? [] : [[folded, number] as const])),
    );
    expect(numbers.size).toBeGreaterThan(10_000);
    for (const [folded, number] of numbers) {
      expect(numberOf(gazetteer.trie, folded)).toBe(number);
      expect(numberOf(gazetteer.trie, `${folded}ظ`)).toBe(numbers.get(`${folded}ظ`) ?? -1);
    }
  });

  test('holds the keys that it was given, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 60 }), fc.array(key), (keys, others) => {
        const trie = buildTrie(keys);
        for (const each of [...keys, ...others]) expect(numberOf(trie, each)).toBe(keys.indexOf(each));
      }),
      { numRuns: 200 },
    );
  });

  test('goes nowhere from a leaf', () => {
    const trie = buildTrie(['سرت', 'سرت الكبري']);
    expect(numberOf(trie, 'سرت')).toBe(0);
    expect(numberOf(trie, 'سرت الكبري')).toBe(1);
    expect(numberOf(trie, 'سرت الكبريا')).toBe(-1);
    for (let letter = SPACE; letter < 70; letter++) expect(trie.slots[LEAF + letter]).toBe(0);
  });
});

describe('beginnings', () => {
  test('know the first word of every name', () => {
    for (const { folded } of gazetteer.entries)
      expect(mayBegin(gazetteer.beginnings, sumOf(folded.split(' ')[0]!))).toBe(true);
  });

  test('let through less than a sixth of the words that begin nothing', () => {
    const beginnings = beginningsOf(Array.from({ length: 1000 }, (_, number) => inLetters(number)));
    const strange = Array.from({ length: 5000 }, (_, number) => `غغ${inLetters(number)}ظ`);
    expect(strange.filter((word) => mayBegin(beginnings, sumOf(word))).length).toBeLessThan(834);
  });
});

/** A number written in five letters, so that each number has its word. */
const inLetters = (number: number): string =>
  Array.from(String(number).padStart(5, '0'), (digit) => 'ابتجحدرسطع'[Number(digit)]).join('');
