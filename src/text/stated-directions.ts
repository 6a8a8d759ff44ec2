import type { CompassPoint } from '../model/distance.ts';

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
const direction = new RegExp(
  `(?<![\\p{L}\\d])[وفبل]?(?<words>${arabicWord}(?:[ -]${arabicWord}){0,2}|` +
    `${latinWord}(?:[- ]?${latinWord}){0,2}(?:ern|wards?)?)(?![\\p{L}\\d])`,
  'gu',
);

/** Every direction word in a folded text, in order: جنوب شرقي, شمالا, west-southwest. */
export function findDirections(folded: string): Direction[] {
  return [...folded.matchAll(direction)].flatMap((match) => {
    const words = match.groups!.words!;
    const cardinals = [...words.matchAll(/شمال|جنوب|شرق|غرب|north|south|east|west/g)].map(
      ([name]) => letterOf[name]!,
    );
    const point = pointOf(cardinals);
    if (point === null) return [];
    const start = match.index + match[0].length - words.length;
    return [{ start, end: start + words.length, point, definite: words.startsWith('ال') }];
  });
}

/** `S`, `W` is SW in either order; `S`, `S`, `W` is SSW; opposites are no direction. */
function pointOf(cardinals: readonly string[]): CompassPoint | null {
  const pair = cardinals.slice(-2).sort((a, b) => Number('EW'.includes(a)) - Number('EW'.includes(b)));
  const written = cardinals.length === 3 ? cardinals[0]! + pair.join('') : pair.join('');
  return points.has(written) ? (written as CompassPoint) : null;
}
