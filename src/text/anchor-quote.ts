import type { Anchor, Unanchored } from '../model/anchor.ts';
import type { QuoteSelector } from '../model/article.ts';
import { nearestMatch } from './nearest-match.ts';

/**
 * Finds the place of a quote in a text, after the TextQuoteSelector of the W3C Web Annotation Data
 * Model. Words are compared as written, code unit by code unit: a quote is evidence and is not bent.
 *
 * Words that stand once are found without regard to prefix and suffix. Words that stand several times
 * need a prefix or suffix that fits one of the places alone. Everything else is {@link Unanchored}: it
 * names the places that fit, or the passage most like the quote.
 */
export function anchorQuote(text: string, selector: QuoteSelector): Anchor | Unanchored {
  const { exact, prefix = '', suffix = '' } = selector;
  const matches = placesOf(text, exact);
  if (matches.length === 0) {
    return { selector, reason: 'absent', matches, nearest: nearestMatch(text, exact) };
  }
  if (matches.length === 1) return matches[0]!;
  const fitting = matches.filter(
    ({ start, end }) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end),
  );
  if (fitting.length === 1) return fitting[0]!;
  return { selector, reason: 'ambiguous', matches, nearest: null };
}

/** Whether a quote found its place. */
export function isAnchored(result: Anchor | Unanchored): result is Anchor {
  return 'start' in result;
}

/** Every place where the words stand, overlapping ones too, in order. */
function placesOf(text: string, words: string): Anchor[] {
  const places: Anchor[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}
