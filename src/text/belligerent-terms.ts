import type { BelligerentLexicon, BelligerentTerm } from '../model/belligerent-term.ts';
import { detectLang } from './detect-lang.ts';
import { decideDisputed } from './disputed-terms.ts';
import { findQuotations } from './quotations.ts';
import { placesOf, termPatternsOf } from './term-patterns.ts';
import { foldWithOffsets } from './words/folded-text.ts';

/**
 * Every naming of a side, its government and its leaders in a text, in order and without overlap, each
 * with the side that it denotes in this text and the rule that decided. A name that both sides claim
 * (الجيش الليبي) is decided by the commander or the opponent named with it, else by the rest of the
 * text; it stays null where the text does not tell.
 */
export function findBelligerentTerms(text: string, lexicon: BelligerentLexicon): readonly BelligerentTerm[] {
  const words = lexicon[detectLang(text)];
  const { folded, offsets } = foldWithOffsets(text);
  const found: BelligerentTerm[] = [];
  const taken = new Uint8Array(folded.length + 1);
  const known = termPatternsOf(words);
  const places = placesOf(known, folded);
  for (const [number, { pattern, names, denotes, rule }] of known.patterns.entries()) {
    let passed = 0;
    for (const place of places[number]!) {
      if (place < passed) continue;
      pattern.lastIndex = place;
      const match = pattern.exec(folded);
      if (match === null) continue;
      passed = pattern.lastIndex;
      const from = place + match[1]!.length;
      let to = passed;
      if (taken.subarray(from, to).includes(1)) continue;
      // A quotation mark that the term opens is closed inside it.
      if (/["“”„«'‘’]/.test(folded.slice(from, to)) && /["“”»'’]/.test(folded[to] ?? '')) to++;
      taken.fill(1, from, to);
      const start = offsets[from]!;
      const end = offsets[to - 1]! + 1;
      found.push({ start, end, surface: text.slice(start, end), names, denotes, rule, words: '' });
    }
  }
  if (found.length === 0) return [];
  found.sort((a, b) => a.start - b.start);
  const quotations = findQuotations(text);
  return decideDisputed(text, found, words).map((term) =>
    quotations.some(([start, end]) => term.start >= start && term.end <= end)
      ? { ...term, quoted: true }
      : term,
  );
}
