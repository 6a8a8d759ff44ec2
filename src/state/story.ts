import type { ArticleFile, AtlasArea, AtlasPlace, BilingualName } from '../model/atlas.ts';
import type { Framing } from '../model/scene.ts';

/** Space around the places of a paragraph, degrees; about 25 km. */
const marginDeg = 0.3;
/** No nearer than this: camps of one city lie side by side and still want their surroundings. */
const nearestZoom = 10;

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

/** Frames some places and areas with space around them; null for none. */
export function frameOfPlaces(subjects: readonly (AtlasPlace | AtlasArea)[]): Framing | null {
  if (subjects.length === 0) return null;
  const boxes = subjects.map((subject) => {
    if ('bbox' in subject) return subject.bbox;
    const [lon = 0, lat = 0] = subject.position;
    return [lon - marginDeg, lat - marginDeg, lon + marginDeg, lat + marginDeg] as const;
  });
  return {
    bbox: [
      Math.min(...boxes.map(([west]) => west)),
      Math.min(...boxes.map(([, south]) => south)),
      Math.max(...boxes.map(([, , east]) => east)),
      Math.max(...boxes.map(([, , , north]) => north)),
    ],
    maxZoom: nearestZoom,
  };
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
