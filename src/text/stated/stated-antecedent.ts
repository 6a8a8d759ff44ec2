import { sentenceEnd } from './stated-gaps.ts';
import { firstFrom, indexUpTo } from './stated-order.ts';
import type { StatedPlace } from './stated-places.ts';

/** A pronoun that a distance is counted from, right after the figure: `عشرة كيلومترات منها`. */
const pronounAfter = /^ (?:بعيدا |فقط )?(?:من|عن)(?:ها|ه)(?!\p{L})/u;
/** The same between a verb of lying, what lies, and the figure: `وتبعد سوكنة عنها`. */
const pronounBefore = /(?:^|[^\p{L}])و?[تي]بعد (?:\p{L}+ ){0,3}?((?:من|عن)(?:ها|ه)) (?:\p{L}+ )?$/u;
/** A way travelled, right before its length: `ثم قطعت`. */
const travelled = /(?:^|[^\p{L}])[وف]?(?:قطع|سار|اجتاز|مشي|زحف)(?:ت|وا|نا)? (?:مسافه )?$/u;
/** From the length of a way to its end: `إلى مدينة`. */
const toEnd = /^ (?:الي|وصولا الي|حتي|نحو) (?:مدينه |بلده |منطقه |قريه )?["“«]?$/u;
/** How far back a pronoun may point, in characters. */
const reach = 200;

/** A pronoun beside a figure, with the place that it stands for. */
export interface Antecedent {
  readonly start: number;
  readonly end: number;
  readonly place: StatedPlace;
}

/** The pronoun that a figure from `start` to `end` counts from, and its place; null where there is none. */
export function antecedentOf(
  folded: string,
  places: readonly StatedPlace[],
  start: number,
  end: number,
): Antecedent | null {
  const after = pronounAfter.exec(folded.slice(end, end + 30));
  if (after) {
    const place = lastPlace(folded, places, start);
    return place && { start, end: end + after[0].length, place };
  }
  const from = Math.max(0, start - 80);
  const before = pronounBefore.exec(folded.slice(from, start));
  if (!before) return null;
  const place = lastPlace(folded, places, from + before.index);
  if (!place) return null;
  return { start: from + before.index + before[0].lastIndexOf(before[1]!), end, place };
}

/** The place that a way travelled leads to: `قطعت 145 كلم إلى طبرق`; null where the figure is none. */
export function endOfWay(
  folded: string,
  places: readonly StatedPlace[],
  start: number,
  end: number,
): StatedPlace | null {
  if (!travelled.test(folded.slice(Math.max(0, start - 30), start))) return null;
  const next = firstFrom(places, end);
  return next?.kind === 'point' && toEnd.test(folded.slice(end, next.start)) ? next : null;
}

/** The last named place before a position, in its sentence or the one before. */
function lastPlace(folded: string, places: readonly StatedPlace[], before: number): StatedPlace | null {
  let index = indexUpTo(places, before);
  while (index >= 0 && places[index]!.kind !== 'point' && before - places[index]!.end <= reach) index--;
  const place = places[index];
  if (place?.kind !== 'point' || before - place.end > reach) return null;
  return [...folded.slice(place.end, before).matchAll(sentenceEnd)].length > 1 ? null : place;
}
