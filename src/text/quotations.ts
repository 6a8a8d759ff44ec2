import { wordsOf } from './search/search-words.ts';
import type { Span } from './split-passages.ts';

/** Fewer words in quotation marks are a name or a term in inverted commas, not what somebody said. */
const fewestWords = 4;

/** Which marks belong together; outlets turn the two of a pair round, so either may open. */
const families: readonly string[] = ['“”„', '«»', '"', "'‘’"];

const marksAndLineEnds = new RegExp(`[${families.join('')}\\n]`, 'g');

const isLatin = (sign: string | undefined): boolean => sign !== undefined && /\p{Script=Latin}/u.test(sign);
const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

/**
 * What a text gives in somebody's own words: spans between quotation marks, without them, in order. A quotation
 * ends in its paragraph; a mark that nothing closes opens none, and a few words in marks are none.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  let open = null as { readonly family: string; readonly at: number } | null;
  for (const { 0: sign, index: at } of text.matchAll(marksAndLineEnds)) {
    if (sign === '\n') open = null;
    const family = families.find((marks) => marks.includes(sign));
    if (family === undefined) continue;
    const [before, after] = [text[at - 1], text[at + 1]];
    // An apostrophe in a word is none: Haftar's, Asabi'a.
    if (isLatin(before) && isLatin(after) && family.includes("'")) continue;
    // Guillemets tell by themselves whether they open; other marks by the spaces beside them.
    const mayClose = sign === '»' || (sign !== '«' && (!isSpace(before) || isSpace(after)));
    const mayOpen = sign === '«' || (sign !== '»' && !isSpace(after));
    if (open?.family === family && mayClose) {
      if (wordsOf(text.slice(open.at, at)).length >= fewestWords) found.push([open.at, at]);
      open = null;
    } else if (mayOpen && (open === null || open.family === family)) open = { family, at: at + 1 };
  }
  return found;
}
