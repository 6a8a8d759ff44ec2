import {
  containment,
  coordination,
  governs,
  lyingVerb,
  sentenceEnd,
  subjectToStatement,
} from './stated-gaps.ts';
import { indexFrom, indexUpTo, lastUpTo } from './stated-order.ts';
import type { StatedPlace } from './stated-places.ts';

/** The place right before a statement, which it describes: `بني وليد (180 كم`. */
export function subjectBefore(
  folded: string,
  places: readonly StatedPlace[],
  start: number,
): StatedPlace | null {
  const nearest = lastUpTo(places, start);
  if (nearest?.kind !== 'point') return null;
  return subjectToStatement.test(folded.slice(nearest.end, start)) ? nearest : null;
}

/**
 * All places that a statement without a figure describes: those coordinated with the nearest one, or those
 * that lie in it: `معسكري اليرموك وحمزة في محور المشروع، جنوبي طرابلس` speaks of the two camps.
 */
export function subjectsBefore(folded: string, places: readonly StatedPlace[], start: number): StatedPlace[] {
  const nearest = subjectBefore(folded, places, start);
  if (!nearest) return [];
  let first = nearest;
  const chain = [nearest];
  for (let index = indexUpTo(places, nearest.start); index >= 0; index--) {
    const place = places[index]!;
    if (place.kind !== 'point' || place.end > nearest.start) continue;
    const gap = folded.slice(place.end, first.start);
    if (chain.length === 1 && first === nearest && containment.test(gap)) chain.length = 0;
    else if (!coordination.test(gap) || !/و|and|[،,]/u.test(gap)) break;
    chain.unshift(place);
    first = place;
  }
  return chain;
}

/**
 * The place that a figure describes: the one right before it; else, in the same sentence, the one that a
 * verb of lying governs (`تبعد الكفرة عن`), or for `تبعد` the last place before the verb.
 */
export function subjectOfFigure(
  folded: string,
  places: readonly StatedPlace[],
  start: number,
  reference: StatedPlace,
): string | null {
  const adjacent = subjectBefore(folded, places, start);
  if (adjacent && adjacent !== reference) return adjacent.place;
  const sentence = lastEnd(folded, sentenceEnd, start);
  const verb = [...folded.slice(sentence, start).matchAll(lyingVerb)]
    .filter((match) => match.groups!.verb !== 'بعد')
    .at(-1);
  if (!verb) return null;
  const after = sentence + verb.index + verb[0].length;
  const candidates = places
    .slice(indexFrom(places, sentence), indexFrom(places, start))
    .filter((place) => place.kind === 'point' && place !== reference && place.end <= start);
  const governed = candidates.find((place) => place.start >= after);
  if (governed && governs.test(folded.slice(after, governed.start))) return governed.place;
  const pointsBack =
    /بعد/u.test(verb[0]) && (after + 1 >= start || /^ (?:عن|مسافه|بمسافه)/u.test(folded.slice(after)));
  return pointsBack ? (candidates.findLast((place) => place.end < after)?.place ?? null) : null;
}

/** Where the last match before a position ends; no sentence is sought further back than 1,000 characters. */
function lastEnd(folded: string, pattern: RegExp, before: number): number {
  const start = Math.max(0, before - 1000);
  const match = [...folded.slice(start, before).matchAll(pattern)].at(-1);
  return match ? start + match.index + match[0].length : start;
}
