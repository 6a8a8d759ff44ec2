import type { ArticleFile, AtlasArea, AtlasPlace, BilingualName } from '../model/atlas.ts';
import type { ComparedDistance } from '../model/distance.ts';
import type { Framing } from '../model/scene.ts';
import { boundsOf, frameAround } from './framing.ts';

/** Space around the places of a paragraph, degrees: about 25 km, and 8 where they lie in and around one city. */
const marginDeg = { apart: 0.3, together: 0.1 } as const;
/** Places no further apart than this, degrees, lie in and around one city: camps and quarters side by side. */
const oneCityDeg = 0.4;
/** No nearer than this: also camps of one city want their surroundings. */
const nearestZoom = 11.5;

/** Ids of the places in Libya that a paragraph of an article speaks of, in reading order, each once. */
export function placesOfParagraph(
  { mentions }: ArticleFile,
  [from, to]: readonly [number, number],
): string[] {
  const inside = mentions.filter(
    ({ start, end, scope, sense }) => scope === 'LY' && sense === 'literal' && start >= from && end <= to,
  );
  return [...new Set(inside.map(({ place }) => place))].filter((place) => place !== 'libya');
}

/** What a paragraph of an article says of distances between places: those with a figure and both ends. */
export function distancesOfParagraph(
  { distances }: Pick<ArticleFile, 'distances'>,
  [from, to]: readonly [number, number],
): ComparedDistance[] {
  return distances.filter(
    (stated) =>
      stated.start >= from &&
      stated.end <= to &&
      stated.statedKm !== null &&
      stated.from !== null &&
      stated.to !== null,
  );
}

/** Frames some places and areas with space around them; null for none. */
export function frameOfPlaces(subjects: readonly (AtlasPlace | AtlasArea)[]): Framing | null {
  if (subjects.length === 0) return null;
  const corners = subjects.flatMap((subject) => {
    if (!('bbox' in subject)) return [subject.position];
    const [west, south, east, north] = subject.bbox;
    return [
      [west, south],
      [east, north],
    ];
  });
  const [west, south, east, north] = boundsOf(corners);
  const several = subjects.length > 1 && Math.max(east - west, north - south) <= oneCityDeg;
  return frameAround(corners, several ? marginDeg.together : marginDeg.apart, nearestZoom);
}

/**
 * Places or areas of the picture with their number before the name, where they are told of; the very array
 * where nothing is told. `write` writes a number in the labels' digits.
 */
export function numberTold<T extends { readonly id: string; readonly name: BilingualName }>(
  items: readonly T[],
  told: readonly string[],
  write: (number: number) => string,
): readonly T[] {
  if (told.length === 0) return items;
  return items.map((item) => {
    const turn = told.indexOf(item.id);
    if (turn < 0) return item;
    const before = (name: string) => `${write(turn + 1)} · ${name}`;
    const named = { ...item, name: { ar: before(item.name.ar), en: before(item.name.en) } };
    return 'minZoom' in item ? { ...named, minZoom: 0, rank: -2000 + turn } : named;
  });
}
