import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuoted, openingWords } from '../../src/text/find-quoted.ts';

test('a link takes the first words of its sentence, and a long word whole', () => {
  expect(openingWords('وأضاف المتحدث أن القوات دخلت سرت.')).toBe('وأضاف المتحدث أن القوات');
  expect(openingWords('Donaudampfschifffahrtsgesellschaft fuhr.')).toBe('Donaudampfschifffahrtsgesellschaft');
  expect(openingWords('سرت')).toBe('سرت');
});

test('words are found at their offset, else nearest to it', () => {
  const text = 'قال أحمد. ثم قال علي. ثم قال أحمد.';
  expect(findQuoted(text, 'قال أحمد', 0)).toBe(0);
  expect(findQuoted(text, 'قال أحمد', 20)).toBe(25);
  expect(findQuoted(text, 'قال أحمد', 9999)).toBe(25);
  expect(findQuoted(text, 'قال سالم', 3)).toBeNull();
});

test('whatever a text and where its words stood, what is found has the words', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.nat(100),
      fc.string({ minLength: 1 }),
      (head, tail, at, words) => {
        const text = head + words + tail;
        const found = findQuoted(text, words, at)!;
        expect(text.slice(found, found + words.length)).toBe(words);
      },
    ),
  );
});
