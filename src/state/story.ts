import type { ArticleFile, BilingualName } from '../model/atlas.ts';
import type { ComparedDistance } from '../model/distance.ts';

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
