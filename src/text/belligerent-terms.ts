import type {
  BelligerentLexicon,
  BelligerentTerm,
  BelligerentWords,
  SideWords,
} from '../model/belligerent-term.ts';
import { detectLang } from './detect-lang.ts';
import { decideDisputed } from './disputed-terms.ts';
import { foldWithOffsets } from './folded-text.ts';
import { foldText } from './letters.ts';
import { findQuotations } from './quotations.ts';

/**
 * Every naming of a side, its government and its leaders in a text, in order and without overlap, each
 * with the side that it denotes in this text and the rule that decided. A name that both sides claim
 * (الجيش الليبي) is decided by the commander or the opponent named with it, else by the rest of the
 * text; it stays null where the text does not tell.
 */
export function findBelligerentTerms(text: string, lexicon: BelligerentLexicon): readonly BelligerentTerm[] {
  const words = lexicon[detectLang(text)];
  const { folded, offsets } = foldWithOffsets(text);
  const lower = folded.toLowerCase();
  const found: BelligerentTerm[] = [];
  const taken = new Uint8Array(lower.length + 1);
  for (const { pattern, names, denotes, rule } of patternsOf(words)) {
    for (const match of lower.matchAll(pattern)) {
      const lead = match[1]!.length;
      const from = match.index + lead;
      let to = match.index + match[0].length;
      if (taken.subarray(from, to).some(Boolean)) continue;
      // A quotation mark that the term opens is closed inside it.
      if (/["“”„«'‘’]/.test(lower.slice(from, to)) && /["“”»'’]/.test(lower[to] ?? '')) to++;
      taken.fill(1, from, to);
      const start = offsets[from]!;
      const end = offsets[to - 1]! + 1;
      found.push({ start, end, surface: text.slice(start, end), names, denotes, rule, words: '' });
    }
  }
  found.sort((a, b) => a.start - b.start);
  const quotations = findQuotations(text);
  return decideDisputed(text, found, words).map((term) =>
    quotations.some(([start, end]) => term.start >= start && term.end <= end)
      ? { ...term, quoted: true }
      : term,
  );
}

interface TermPattern {
  readonly pattern: RegExp;
  readonly names: BelligerentTerm['names'];
  readonly denotes: BelligerentTerm['denotes'];
  readonly rule: string;
}

const compiled = new WeakMap<BelligerentWords, readonly TermPattern[]>();

/** The patterns of a language, the more telling first. */
function patternsOf(words: BelligerentWords): readonly TermPattern[] {
  const known = compiled.get(words);
  if (known) return known;
  const before = String.raw`(?<![\p{L}\p{N}])([وف]?[بلك]?)`;
  const after = String.raw`(?![\p{L}\p{N}])`;
  const gap = String.raw`[\s\-]{1,3}["“”„«'‘’]?(?:لل|[بل])?`;
  const any = (list: readonly string[]): string =>
    `(?:${list
      .map((word) => foldText(word))
      .toSorted((a, b) => b.length - a.length)
      .map((word) => word.replaceAll(' ', String.raw`["“”«»]?\s["“”«»]?`))
      .join('|')})`;
  const whole = (inner: string): RegExp => new RegExp(`${before}${inner}${after}`, 'gu');
  const link = `(?:${gap}${any([...words.links, ...words.titles])}){0,5}`;
  const patterns: TermPattern[] = [];
  const each = (
    sides: readonly SideWords[],
    names: TermPattern['names'],
    rule: string,
    inner: (list: string) => string,
  ): void => {
    for (const { denotes, words: list } of sides)
      patterns.push({ pattern: whole(inner(any(list))), names, denotes, rule });
  };
  each(words.named, 'force', 'proper-name', (list) => list);
  // قوات ... حفتر; in English also "Haftar's forces" and "GNA forces".
  each(words.anchors, 'force', 'named-after', (list) => `${any(words.forces)}${link}${gap}(?:ال)?${list}`);
  each(
    words.anchors,
    'force',
    'named-after',
    (list) => `${list}(?:['’]?s)?(?:${gap}(?:aligned|allied|backed|led))?${gap}${any(words.forces)}`,
  );
  patterns.push({ pattern: whole(any(words.disputed)), names: 'force', denotes: null, rule: 'undecided' });
  each(words.governments, 'government', 'proper-name', (list) => list);
  each(
    words.leaders,
    'leader',
    'leader',
    (list) => `(?:(?:${any(words.titles)}\\s{1,2}){1,4}['"“«]?)?${list}`,
  );
  // رئيس المجلس الرئاسي فائز السراج: the title is part of another name, the leader stands by himself.
  each(words.leaders, 'leader', 'leader', (list) => list);
  compiled.set(words, patterns);
  return patterns;
}
