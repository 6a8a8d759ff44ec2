import type { Mention } from '../../model/mention.ts';
import { type FoldedText, foldedPosition } from './stated-fold.ts';
import { apartFrom, firstFrom, indexFrom } from './stated-order.ts';

/** A place that a statement may start from or describe, in positions of the folded text. */
export interface StatedPlace {
  readonly start: number;
  readonly end: number;
  readonly place: string;
  /** `country`: only directions start from it; `point`: a place; `unnamed`: a border or a coast. */
  readonly kind: 'point' | 'country' | 'unnamed';
}

const capital =
  /(?<![\p{L}])(?:[وفبل]|لل)?(العاصمه(?: الليبيه)?)(?! ?ال\p{L}+يه)(?![\p{L}])|\b(the (?:libyan )?capital|libya's capital)\b/gu;
const country = /(?<![\p{L}])[وفبل]?(البلاد)(?![\p{L}])|\b(the country)\b/gu;
const unnamed =
  /(?<![\p{L}])((?:ال)?حدود(?: ال\p{L}+يه)* مع(?= )|الحدود(?: ال\p{L}+يه)*|الساحل|الشاطي|شواطي|سواحل)(?![\p{L}])|\b(the (?:\p{L}+ )?(?:border|coast|shore)(?: with )?)/gu;
const capitalWords = ['العاصمه', 'capital'];
const countryWords = ['البلاد', 'the country'];
const unnamedWords = ['حدود', 'ساحل', 'سواحل', 'شاطي', 'شواطي', 'border', 'coast', 'shore'];
/** What may stand between the capital and its name. */
const apposition = /^(?: الليبيه)?[ ,،:"“”«»(]*$/u;

/**
 * The mentions of a text with what stands for a place without naming one: the capital is Tripoli unless a
 * name follows it; the country is `libya`; a border or a coast is a place without an id. In order.
 */
export function findStatedPlaces(text: FoldedText, mentions: readonly Mention[]): StatedPlace[] {
  const named = mentions.map(
    (mention): StatedPlace => ({
      start: foldedPosition(text, mention.start),
      end: foldedPosition(text, mention.end),
      place: mention.place,
      kind: mention.place === 'libya' ? 'country' : 'point',
    }),
  );
  const { folded } = text;
  const found: StatedPlace[] = [];
  for (const [start, end] of spans(folded, capital, capitalWords)) {
    const name = named
      .slice(indexFrom(named, start), indexFrom(named, end + 5))
      .find((place) => place.end > end);
    if (name && (name.start <= end || apposition.test(folded.slice(end, name.start)))) {
      found.push({ ...name, start });
    } else if (!/^ ?ال\p{L}+يه/u.test(folded.slice(end)) || folded.slice(start, end).includes('الليبيه')) {
      found.push({ start, end, place: 'tripoli', kind: 'point' });
    }
  }
  for (const [start, end] of spans(folded, country, countryWords))
    found.push({ start, end, place: 'libya', kind: 'country' });
  for (const [start, end] of spans(folded, unnamed, unnamedWords)) {
    const next = firstFrom(named, end);
    const isBeside = next !== undefined && next.start <= end + 1;
    found.push({ start, end: isBeside ? next.end : end, place: '', kind: 'unnamed' });
  }
  return [...apartFrom(named, found, folded.length), ...found].sort((a, b) => a.start - b.start);
}

/** Start and end of the first group that took part in each match; each match holds one of the `words`, which are sought first. */
function spans(folded: string, pattern: RegExp, words: readonly string[]): [number, number][] {
  if (!words.some((word) => folded.includes(word))) return [];
  return [...folded.matchAll(pattern)].map((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const start = match.index + match[0].indexOf(words);
    return [start, start + words.length];
  });
}
