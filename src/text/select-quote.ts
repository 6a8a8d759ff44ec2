import type { Anchor } from '../model/anchor.ts';
import type { QuoteSelector } from '../model/article.ts';
import { anchorQuote, isAnchored } from './anchor-quote.ts';

/** Words of context tried on each side, one after the other. */
const contextWords = [1, 2, 4, 8, 16];

/**
 * The selector of a passage: its words, with as little context as makes them stand for this place
 * alone. `anchorQuote(text, selectQuote(text, anchor))` gives the anchor back for any passage that is
 * not empty.
 */
export function selectQuote(text: string, { start, end }: Anchor): QuoteSelector {
  const exact = text.slice(start, end);
  const finds = (selector: QuoteSelector) => {
    const found = anchorQuote(text, selector);
    return isAnchored(found) && found.start === start;
  };
  if (text.indexOf(exact) === text.lastIndexOf(exact)) return { exact };
  for (const count of contextWords) {
    const prefix = lastWords(text.slice(0, start), count);
    const suffix = firstWords(text.slice(end), count);
    const choices: QuoteSelector[] = [
      { exact, prefix },
      { exact, suffix },
      { exact, prefix, suffix },
    ];
    const enough = choices.find(finds);
    if (enough) return enough;
  }
  return { exact, prefix: text.slice(0, start), suffix: text.slice(end) };
}

/** The last words of a text, with the spaces around them. */
function lastWords(before: string, count: number): string {
  let start = before.length;
  for (let word = 0; word < count; word++) {
    while (start > 0 && isSpace(before, start - 1)) start--;
    while (start > 0 && !isSpace(before, start - 1)) start--;
  }
  return before.slice(start);
}

/** The first words of a text, with the spaces around them. */
function firstWords(after: string, count: number): string {
  let end = 0;
  for (let word = 0; word < count; word++) {
    while (end < after.length && isSpace(after, end)) end++;
    while (end < after.length && !isSpace(after, end)) end++;
  }
  return after.slice(0, end);
}

function isSpace(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset));
}
