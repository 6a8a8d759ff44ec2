import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPassages, splitSentences } from '../../src/text/split-passages.ts';

test('blank lines and the white space at the ends of lines belong to no passage', () => {
  expect(splitPassages('  سرت \r\n\r\n الجفرة')).toEqual([
    [2, 5],
    [11, 17],
  ]);
});

test('a pasted book of one line is cut at its sentences', () => {
  const text = 'وصلت القوات إلى سرت. '.repeat(1000);
  const spans = splitPassages(text);
  expect(spans.length).toBeGreaterThan(2);
  for (const [start, end] of spans) {
    expect(end - start).toBeLessThanOrEqual(8000);
    expect(text.slice(start, end)).toMatch(/^وصلت .*سرت\.$/s);
  }
});

test('passages are in order, never overlap, and leave out white space alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(60), (part, times) => {
      const text = part.repeat(times);
      let before = 0;
      for (const [start, end] of splitPassages(text)) {
        expect(text.slice(before, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(text.slice(before).trim()).toBe('');
    }),
    { numRuns: 60 },
  );
});

test('a dot inside a figure ends no sentence', () => {
  expect(splitSentences('بعد 1.5 كم من سرت. ثم توقف').length).toBe(2);
});
