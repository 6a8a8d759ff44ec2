import type { Area } from '../../src/model/area.ts';
import type { Excerpt } from '../../src/model/atlas.ts';
import type { SpokenTogether } from '../../src/model/together.ts';

/** More lines than this would cover the map; what is left out shares the fewest passages. */
const mostPairs = 150;

/**
 * Pairs of drawn places and named areas that the same passages mention, those with most passages first, then
 * by their ids. `drawn` are the ids of the places that stand on the map. An area counts where a passage names
 * it, not where it names a place inside it, and makes no pair with such a place; the whole country makes none.
 */
export function deriveTogether(
  excerpts: ReadonlyMap<string, readonly Excerpt[]>,
  drawn: ReadonlySet<string>,
  areas: readonly Pick<Area, 'id' | 'kind' | 'members'>[] = [],
): SpokenTogether[] {
  const regions = areas.filter(({ id, kind }) => kind === 'region' && id !== 'libya');
  const within = new Map(regions.map(({ id, members }) => [id, new Set(members)]));
  const ends = new Set([...drawn, ...within.keys()]);
  const nested = (one: string, other: string) =>
    within.get(one)?.has(other) === true || within.get(other)?.has(one) === true;
  const shared = new Map<string, { passages: number; articles: Set<string> }>();
  for (const one of ends) {
    for (const { article, marks } of excerpts.get(one) ?? []) {
      const named = new Set(marks.filter(({ scope }) => scope === 'LY').map(({ place }) => place));
      if (!named.has(one)) continue;
      for (const other of named) {
        if (other <= one || !ends.has(other) || nested(one, other)) continue;
        const key = `${one} ${other}`;
        const count = shared.get(key) ?? { passages: 0, articles: new Set() };
        count.passages++;
        count.articles.add(article);
        shared.set(key, count);
      }
    }
  }
  return [...shared]
    .map(([key, { passages, articles }]): SpokenTogether => {
      const [one, other] = key.split(' ') as [string, string];
      return { one, other, passages, articles: articles.size };
    })
    .sort(
      (a, b) =>
        b.passages - a.passages ||
        b.articles - a.articles ||
        (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1),
    )
    .slice(0, mostPairs);
}
