import type { Area } from '../../src/model/area.ts';
import type { Excerpt } from '../../src/model/atlas.ts';
import type { SpokenTogether } from '../../src/model/together.ts';

/** More lines than this would cover the map; what is left out shares the fewest passages. */
const mostPairs = 150;

/** How many passages and articles mention both of a pair, by their ids with a space between, in the alphabet's order. */
export type PairCounts = Map<string, readonly [passages: number, articles: number]>;

/** What may be an end of a line, and which two make none. */
export interface PairEnds {
  readonly ids: ReadonlySet<string>;
  readonly nested: (one: string, other: string) => boolean;
}

/** The places that stand on the map (`drawn`, by id) and the named areas, but for the whole country. */
export function pairEnds(
  drawn: ReadonlySet<string>,
  areas: readonly Pick<Area, 'id' | 'kind' | 'members'>[] = [],
): PairEnds {
  const regions = areas.filter(({ id, kind }) => kind === 'region' && id !== 'libya');
  const within = new Map(regions.map(({ id, members }) => [id, new Set(members)]));
  return {
    ids: new Set([...drawn, ...within.keys()]),
    nested: (one, other) => within.get(one)?.has(other) === true || within.get(other)?.has(one) === true,
  };
}

/** Counts the pairs in the excerpts of one article. */
export function countPairs(
  excerpts: ReadonlyMap<string, readonly Excerpt[]>,
  { ids, nested }: PairEnds,
): PairCounts {
  const counts: PairCounts = new Map();
  for (const [one, own] of excerpts) {
    if (!ids.has(one)) continue;
    for (const { marks } of own) {
      const named = new Set(marks.filter(({ scope }) => scope === 'LY').map(({ place }) => place));
      if (!named.has(one)) continue;
      for (const other of named) {
        if (other <= one || !ids.has(other) || nested(one, other)) continue;
        const key = `${one} ${other}`;
        counts.set(key, [(counts.get(key)?.[0] ?? 0) + 1, 1]);
      }
    }
  }
  return counts;
}

/** Adds the counts of an article to those of others, or takes them away (`sign` -1). */
export function addPairs(to: PairCounts, counts: PairCounts, sign: 1 | -1 = 1): void {
  for (const [key, [passages, articles]] of counts) {
    const [before, articlesBefore] = to.get(key) ?? [0, 0];
    const left = before + sign * passages;
    if (left === 0) to.delete(key);
    else to.set(key, [left, articlesBefore + sign * articles]);
  }
}

/** The pairs with most passages first, then by their ids. */
export function mostSpoken(counts: PairCounts): SpokenTogether[] {
  return [...counts]
    .map(([key, [passages, articles]]): SpokenTogether => {
      const [one, other] = key.split(' ') as [string, string];
      return { one, other, passages, articles };
    })
    .sort(
      (a, b) =>
        b.passages - a.passages ||
        b.articles - a.articles ||
        (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1),
    )
    .slice(0, mostPairs);
}
