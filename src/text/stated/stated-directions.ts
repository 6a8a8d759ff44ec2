import type { CompassPoint } from '../../model/distance.ts';

/** A direction in a folded text. Positions are of the folded text. */
export interface Direction {
  readonly start: number;
  readonly end: number;
  readonly point: CompassPoint;
  /** `الجنوب`: names a quarter of the sky rather than a bearing, unless إلى stands before it. */
  readonly definite: boolean;
}

const letterOf: Readonly<Record<string, string>> = {
  شمال: 'N',
  جنوب: 'S',
  شرق: 'E',
  غرب: 'W',
  north: 'N',
  south: 'S',
  east: 'E',
  west: 'W',
};
const points = new Set('N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW'.split(' '));

const arabicWord = '(?:ال)?(?:شمال|جنوب|شرق|غرب)(?:ي|ا)?';
const latinWord = '(?:north|south|east|west)';
/** What every direction holds, at most three letters after its beginning. */
const cardinal = /شمال|جنوب|شرق|غرب|north|south|east|west/g;
const reach = 3;
const inWord = /[\p{L}\d]/u;
const direction = new RegExp(
  `(?<![\\p{L}\\d])[وفبل]?(?<words>${arabicWord}(?:[ -]${arabicWord}){0,2}|` +
    `${latinWord}(?:[- ]?${latinWord}){0,2}(?:ern|wards?)?)(?![\\p{L}\\d])`,
  'uy',
);

/** Every direction word in a folded text, in order: جنوب شرقي, شمالا, west-southwest. */
export function findDirections(folded: string): Direction[] {
  const found: Direction[] = [];
  let passed = 0;
  for (const { index } of folded.matchAll(cardinal)) {
    if (index < passed) continue;
    let from = index;
    while (from > passed && from > index - reach && inWord.test(folded[from - 1]!)) from--;
    direction.lastIndex = from;
    const match = direction.exec(folded);
    if (match === null) continue;
    passed = direction.lastIndex;
    const words = match.groups!.words!;
    const point = pointOf(Array.from(words.matchAll(cardinal), ([name]) => letterOf[name]!));
    if (point === null) continue;
    found.push({ start: passed - words.length, end: passed, point, definite: words.startsWith('ال') });
  }
  return found;
}

/** `S`, `W` is SW in either order; `S`, `S`, `W` is SSW; opposites are no direction. */
function pointOf(cardinals: readonly string[]): CompassPoint | null {
  const pair = cardinals.slice(-2).sort((a, b) => Number('EW'.includes(a)) - Number('EW'.includes(b)));
  const written = cardinals.length === 3 ? cardinals[0]! + pair.join('') : pair.join('');
  return points.has(written) ? (written as CompassPoint) : null;
}
