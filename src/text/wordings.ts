import type { BelligerentTerm } from '../model/belligerent-term.ts';
import type { NameUse, PassageTerm, SharedName, Wording } from '../model/voices.ts';
import { splitPassages, splitSentences } from './split-passages.ts';
import { foldText } from './words/letters.ts';

/** A term as {@link wordingsOf} counts it: whole, or in a passage. */
type Counted = Pick<BelligerentTerm, 'start' | 'names' | 'denotes' | 'surface' | 'quoted'>;

/** The wordings of a text's terms, each once, the most frequent first, then in reading order. */
export function wordingsOf(terms: readonly Counted[]): Wording[] {
  const byKey = new Map<string, Wording>();
  for (const { surface, names, denotes, start, quoted } of terms) {
    const words = withoutMarks(surface);
    const key = `${denotes} ${foldText(words)}`;
    const known = byKey.get(key);
    const before = known ?? { words, names, denotes, count: 0, quoted: 0, at: start };
    byKey.set(key, { ...before, count: before.count + 1, quoted: before.quoted + (quoted ? 1 : 0) });
  }
  return [...byKey.values()].sort((a, b) => b.count - a.count || a.at - b.at);
}

/** Rules that found what decided beside the name itself. */
const nearRules = ['commander-named', 'opponent-named'];

/**
 * The names that denote one side in one text and another side in another. Of each text the use that the
 * words nearest to it decided is shown, in its sentence.
 */
export function sharedNames(
  texts: readonly {
    readonly article: string;
    readonly text: string;
    readonly terms: readonly BelligerentTerm[];
  }[],
): SharedName[] {
  const names = new Map<string, { words: string; uses: NameUse[] }>();
  for (const { article, text, terms } of texts) {
    const sided = terms.filter(({ denotes }) => denotes === 'gna' || denotes === 'lna');
    for (const [key, group] of Map.groupBy(sided, ({ surface }) => foldText(withoutMarks(surface)))) {
      const shown = group.find(({ rule }) => nearRules.includes(rule)) ?? group[0]!;
      const name = names.get(key) ?? { words: withoutMarks(shown.surface), uses: [] };
      name.uses.push({ article, denotes: shown.denotes, count: group.length, ...sentenceOf(text, shown) });
      names.set(key, name);
    }
  }
  return [...names.values()].filter(({ uses }) => new Set(uses.map(({ denotes }) => denotes)).size > 1);
}

/** The sentence around a term: its offset, its text, and the term relative to it. */
function sentenceOf(
  text: string,
  { surface: _, ...term }: BelligerentTerm,
): Omit<NameUse, 'article' | 'denotes' | 'count'> {
  const [from, to] = splitPassages(text).find(([start, end]) => term.start >= start && term.end <= end)!;
  const passage = text.slice(from, to);
  const [start, end] = splitSentences(passage).find(([, last]) => term.start - from < last)!;
  const at = from + start;
  return {
    at,
    sentence: passage.slice(start, end),
    term: { ...term, start: term.start - at, end: term.end - at } satisfies PassageTerm,
  };
}

const withoutMarks = (surface: string): string =>
  surface.replaceAll(/["“”„«»'‘’]/g, '').replaceAll(/\s+/g, ' ');
