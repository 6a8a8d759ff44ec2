import type { Excerpt } from '../../src/model/atlas.ts';
import type { SpokenTogether } from '../../src/model/together.ts';

/** More lines than this would cover the map; what is left out shares the fewest passages. */
const mostPairs = 150;

/**
 * Pairs of drawn places that the same passages mention, those with most passages first, then by their ids.
 * `drawn` are the ids of the places that stand on the map; areas and places abroad make no pairs.
 */
export function deriveTogether(
  excerpts: ReadonlyMap<string, readonly Excerpt[]>,
  drawn: ReadonlySet<string>,
): SpokenTogether[] {
  const shared = new Map<string, { passages: number; articles: Set<string> }>();
  for (const one of drawn) {
    for (const { article, marks } of excerpts.get(one) ?? []) {
      const others = marks.filter(({ scope, place }) => scope === 'LY' && place > one && drawn.has(place));
      for (const other of new Set(others.map(({ place }) => place))) {
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
