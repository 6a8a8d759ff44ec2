import { gap } from './gaps.ts';
import type { Reading } from './reading.ts';
import { rule } from './rules.ts';
import {
  afterWaw,
  endsBefore,
  foldedAt,
  followsOn,
  isUnknown,
  type Surroundings,
  type Unlisted,
} from './unlisted.ts';
import type { Words } from './words.ts';

/** So many unknown words may lie between two places of a row. */
const reach = 4;

/** Names in a row of places: أم الأرانب، ومجدول، وزولية، والحميرة; منطقتي الصابري وسوق الحوت. */
export function unlistedInRows(around: Surroundings): Unlisted[] {
  const { places } = around;
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    const between = next ? namesBetween(around, place, next) : [];
    return between.length > 0 ? between : afterSharedHead(around, place);
  });
}

/** What stands between two places of a row, each name after و or a comma; nothing where one of them cannot be a name. */
function namesBetween(around: Surroundings, place: Reading, next: Reading): Unlisted[] {
  const { text, words } = around;
  const last = firstWordOf(next) - 1;
  if (last <= place.spanLast || last - place.spanLast > reach || !isJoined(around, last + 1)) return [];
  const names: { first: number; last: number }[] = [];
  for (let index = place.spanLast + 1; index <= last; index++) {
    if (!followsOn(words, index) || !isUnknown(around, index)) return [];
    if (isJoined(around, index)) names.push({ first: index, last: index });
    else if (names.length > 0) names.at(-1)!.last = index;
    else return [];
  }
  // A name of two words only where commas part the row: وفتح الطريق وسرت.
  const areNames = names.every(
    (name) => name.last === name.first || (name.last === name.first + 1 && hasComma(words, name.last + 1)),
  );
  return areNames
    ? names.map((name) => nameOf(text, words, name.first, name.last, [rule.coordination, place.first]))
    : [];
}

/** منطقتي الصابري وسوق الحوت: the head calls for another name. */
function afterSharedHead(around: Surroundings, place: Reading): Unlisted[] {
  const { text, words } = around;
  const first = place.spanLast + 1;
  if (!place.sharedHead || !isUnknown(around, first)) return [];
  if (afterWaw(text, words, first) < 0 || hasComma(words, first) || !followsOn(words, first)) return [];
  const evidence = [rule.sharedHead, place.governor >= 0 ? place.governor : place.first];
  if (endsBefore(around, first + 1)) {
    const isDefinite = foldedAt(text, words, first).startsWith('وال');
    return isDefinite || isDual(around, place) ? [nameOf(text, words, first, first, evidence)] : [];
  }
  const isTwo = isUnknown(around, first + 1) && endsBefore(around, first + 2) && isDual(around, place);
  return isTwo ? [nameOf(text, words, first, first + 1, evidence)] : [];
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
  text: string,
  words: Words,
  first: number,
  last: number,
  evidence: readonly number[],
): Unlisted {
  const bare = afterWaw(text, words, first);
  return {
    start: bare < 0 ? words.start[first]! : bare,
    end: words.end[last]!,
    first,
    last,
    place: '',
    evidence,
  };
}
