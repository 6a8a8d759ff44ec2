import type { NearestMatch } from '../model/anchor.ts';

/** A passage that differs from the quote in more than this share of its length is not like it. */
const unlikeShare = 0.5;

/**
 * The passage of a text that takes the fewest edits to become the quote, widened to whole words; null
 * where more than half of the quote would have to change.
 *
 * Method: P. H. Sellers, "The theory and computation of evolutionary distances: pattern recognition",
 * Journal of Algorithms 1 (1980): edit distance with a free start and a free end in the text. Time grows
 * with text length x quote length (6,000 x 150 takes some milliseconds), memory with the quote's alone.
 */
export function nearestMatch(text: string, quote: string): NearestMatch | null {
  if (quote === '' || text === '') return null;
  // A column holds, for every beginning of the quote, the fewest edits to a passage that ends here, and
  // where that passage starts.
  const edits = Uint32Array.from({ length: quote.length + 1 }, (_, row) => row);
  const starts = new Uint32Array(quote.length + 1);
  let best = { edits: quote.length, start: 0, end: 0 };
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    let diagonalEdits = 0;
    let diagonalStart = at;
    starts[0] = at + 1;
    for (let row = 1; row <= quote.length; row++) {
      const aboveEdits = edits[row - 1]! + 1;
      const leftEdits = edits[row]! + 1;
      const leftStart = starts[row]!;
      let fewest = diagonalEdits + (quote.charCodeAt(row - 1) === letter ? 0 : 1);
      let start = diagonalStart;
      if (leftEdits < fewest) {
        fewest = leftEdits;
        start = leftStart;
      }
      if (aboveEdits < fewest) {
        fewest = aboveEdits;
        start = starts[row - 1]!;
      }
      diagonalEdits = leftEdits - 1;
      diagonalStart = leftStart;
      edits[row] = fewest;
      starts[row] = start;
    }
    const whole = edits[quote.length]!;
    if (whole < best.edits) best = { edits: whole, start: starts[quote.length]!, end: at + 1 };
  }
  if (best.edits > quote.length * unlikeShare) return null;
  const start = wordStart(text, best.start);
  const end = wordEnd(text, best.end);
  return { start, end, words: text.slice(start, end), edits: best.edits };
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** The start of the word that the offset falls into, or the offset itself between words. */
function wordStart(text: string, offset: number): number {
  let start = offset;
  if (!inWord.test(text.charAt(start))) return start;
  while (start > 0 && inWord.test(text.charAt(start - 1))) start--;
  return start;
}

/** The end of the word that the offset falls into, or the offset itself between words. */
function wordEnd(text: string, offset: number): number {
  let end = offset;
  if (!inWord.test(text.charAt(end - 1))) return end;
  while (end < text.length && inWord.test(text.charAt(end))) end++;
  return end;
}
