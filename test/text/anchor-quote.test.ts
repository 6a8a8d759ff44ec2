import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorQuote, isAnchored } from '../../src/text/anchor-quote.ts';
import { nearestMatch } from '../../src/text/nearest-match.ts';
import { selectQuote } from '../../src/text/select-quote.ts';

const report = 'حررت قوات الجيش منطقة الوشكة، ثم قالت إن قوات الجيش تتجه إلى سرت';
const article = readFileSync(
  new URL('../../geo/articles/2020-08-12-trump-erdogan-call.md', import.meta.url),
  'utf8',
);

/** Text of few letters, so that words repeat; with letters of two code units and marks that combine. */
const text = fc
  .array(fc.constantFrom('ا', 'ب', 'سرت', ' ', '\n', 'ّ', '“', 'e\u0301', '𐩠', '👩‍👧'), { maxLength: 40 })
  .map((parts) => parts.join(''));

const textWithSpan = text
  .filter((words) => words.length > 0)
  .chain((words) =>
    fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: words.length }))
      .map(([start, length]) => ({ words, start, end: Math.min(words.length, start + length) })),
  );

describe('anchorQuote', () => {
  test('finds words that stand once', () => {
    expect(anchorQuote(report, { exact: 'منطقة الوشكة' })).toEqual({ start: 16, end: 28 });
  });

  test('finds words that stand once even if the context was changed', () => {
    expect(anchorQuote(report, { exact: 'منطقة الوشكة', prefix: 'بلدة ' })).toEqual({ start: 16, end: 28 });
  });

  test('needs context for words that stand twice', () => {
    expect(anchorQuote(report, { exact: 'قوات الجيش' })).toEqual({
      selector: { exact: 'قوات الجيش' },
      reason: 'ambiguous',
      matches: [
        { start: 5, end: 15 },
        { start: 41, end: 51 },
      ],
      nearest: null,
    });
    expect(anchorQuote(report, { exact: 'قوات الجيش', prefix: 'إن ' })).toEqual({ start: 41, end: 51 });
    expect(anchorQuote(report, { exact: 'قوات الجيش', suffix: ' منطقة' })).toEqual({ start: 5, end: 15 });
  });

  test('stays unanchored where the context fits no place', () => {
    const result = anchorQuote(report, { exact: 'قوات الجيش', prefix: 'كل ' });
    expect(isAnchored(result)).toBe(false);
  });

  test('shows the nearest words for a quote that is not there', () => {
    const result = anchorQuote(article, { exact: 'حررت قوات الجيش بلدة الوشكة (100 كم غربي سرت)' });
    expect(isAnchored(result) ? null : result.nearest?.words).toBe(
      'حررت قوات الجيش منطقة الوشكة (100 كم غرب سرت)',
    );
  });

  test('shows nothing for a quote unlike all of the text', () => {
    const result = anchorQuote(article, { exact: 'the quick brown fox jumps over the lazy dog' });
    expect(isAnchored(result) ? 'anchored' : result.nearest).toBe(null);
  });

  test('finds no place for an empty quote', () => {
    expect(isAnchored(anchorQuote(report, { exact: '' }))).toBe(false);
  });

  test('an anchor slices the text to the quote, in any text', () => {
    fc.assert(
      fc.property(text, text, text, text, (words, exact, prefix, suffix) => {
        const result = anchorQuote(words, { exact, prefix, suffix });
        if (isAnchored(result)) expect(words.slice(result.start, result.end)).toBe(exact);
        else if (exact !== '') expect(result.reason === 'absent').toBe(!words.includes(exact));
      }),
    );
  });
});

describe('selectQuote', () => {
  test('adds no context to words that stand once', () => {
    expect(selectQuote(report, { start: 16, end: 28 })).toEqual({ exact: 'منطقة الوشكة' });
  });

  test('adds the word before that tells two places apart', () => {
    expect(selectQuote(report, { start: 41, end: 51 })).toEqual({ exact: 'قوات الجيش', prefix: 'إن ' });
  });

  test('selects a passage that anchorQuote finds again, in any text', () => {
    fc.assert(
      fc.property(textWithSpan, ({ words, start, end }) => {
        expect(anchorQuote(words, selectQuote(words, { start, end }))).toEqual({ start, end });
      }),
    );
  });
});

describe('nearestMatch', () => {
  test('counts no edits for words that are there', () => {
    fc.assert(
      fc.property(textWithSpan, ({ words, start, end }) => {
        expect(nearestMatch(words, words.slice(start, end))?.edits).toBe(0);
      }),
    );
  });

  test('counts one edit for one letter left out', () => {
    expect(nearestMatch(article, 'منطقة الوشة')).toMatchObject({ words: 'منطقة الوشكة', edits: 1 });
  });

  test('widens to whole words', () => {
    expect(nearestMatch(article, 'حرر مدينة ترهون')?.words).toBe('حرر مدينة ترهونة');
  });
});
