import type { Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import type { Words } from '../words/words.ts';
import { afterWaw, endsBefore, foldedAt, followsOn, isUnknown, type Surroundings } from './surroundings.ts';
import type { Unlisted } from './unlisted.ts';

/** So many unknown words may lie between two places of a row. */
const reach = 4;

/** Names in a row of places: أم الأرانب، ومجدول، وزولية، والحميرة; منطقتي الصابري وسوق الحوت. */
export function unlistedInRows(around: Surroundings): Unlisted[] {
  const { places } = around;
  const found: Unlisted[] = [];
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!;
    const before = found.length;
    if (index + 1 < places.length) addBetween(around, place, places[index + 1]!, found);
    if (found.length === before && place.sharedHead) addAfterHead(around, place, found);
  }
  return found;
}

/** Adds what stands between two places of a row, each name after و or a comma; nothing where one of them cannot be a name. */
function addBetween(around: Surroundings, place: Reading, next: Reading, found: Unlisted[]): void {
  const { words } = around;
  const last = firstWordOf(next) - 1;
  if (last <= place.spanLast || last - place.spanLast > reach || !isJoined(around, last + 1)) return;
  const names: { first: number; last: number }[] = [];
  for (let index = place.spanLast + 1; index <= last; index++) {
    if (!followsOn(words, index) || !isUnknown(around, index)) return;
    if (isJoined(around, index)) names.push({ first: index, last: index });
    else if (names.length > 0) names.at(-1)!.last = index;
    else return;
  }
  // A name of two words only where commas part the row: وفتح الطريق وسرت.
  const areNames = names.every(
    (name) => name.last === name.first || (name.last === name.first + 1 && hasComma(words, name.last + 1)),
  );
  if (!areNames) return;
  for (const name of names)
    found.push(nameOf(around, name.first, name.last, [rule.coordination, place.first]));
}

/** منطقتي الصابري وسوق الحوت: adds the name that the head calls for. */
function addAfterHead(around: Surroundings, place: Reading, found: Unlisted[]): void {
  const { text, words } = around;
  const first = place.spanLast + 1;
  if (!isUnknown(around, first) || hasComma(words, first) || !followsOn(words, first)) return;
  if (afterWaw(text, words, first) < 0) return;
  const evidence = [rule.sharedHead, place.governor >= 0 ? place.governor : place.first];
  if (endsBefore(around, first + 1)) {
    const isDefinite = foldedAt(text, words, first).startsWith('وال');
    if (isDefinite || isDual(around, place)) found.push(nameOf(around, first, first, evidence));
  } else if (isUnknown(around, first + 1) && endsBefore(around, first + 2) && isDual(around, place))
    found.push(nameOf(around, first, first + 1, evidence));
}

/** مدينتي, حيا, but قرى and مدن. */
const isDual = ({ text, words }: Surroundings, { governor }: Reading): boolean =>
  governor >= 0 && /(?:تي|تا|ين|[^ر]ي|يا)$/.test(foldedAt(text, words, governor));

const firstWordOf = ({ head, sharedHead, governor, first }: Reading): number =>
  head > 0 && !sharedHead ? governor : first;

const hasComma = (words: Words, index: number): boolean => (words.gap[index]! & gap.comma) !== 0;

const isJoined = ({ text, words }: Surroundings, index: number): boolean =>
  followsOn(words, index) && (hasComma(words, index) || afterWaw(text, words, index) >= 0);

function nameOf(
  { text, words }: Surroundings,
  first: number,
  last: number,
  evidence: readonly number[],
): Unlisted {
  const bare = afterWaw(text, words, first);
  const start = bare < 0 ? words.start[first]! : bare;
  return { start, end: words.end[last]!, first, last, place: '', evidence };
}
