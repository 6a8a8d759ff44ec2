import { newestFirst } from '../../src/model/newest-first.ts';
import type { SearchIndex } from '../../src/model/search-index.ts';
import { buildIndex, type Indexed } from '../../src/text/search/search-index.ts';
import { nameOf } from './derive-atlas.ts';
import type { ReadArticle } from './derive-leaves.ts';
import type { Sources } from './read/read-sources.ts';

/** Every paragraph, headline and claim by its words, newest article first. */
export function deriveSearch(
  sources: Pick<Sources, 'places' | 'areas' | 'claims' | 'people'>,
  articles: readonly ReadArticle[],
): SearchIndex {
  const inOrder = [...articles].sort((a, b) => newestFirst(a.article.id, b.article.id));
  const names = new Map(
    [...sources.places, ...sources.areas].map(({ id, toponyms }) => [id, nameOf(toponyms)]),
  );
  const indexed = inOrder.flatMap(({ article, passages, mentions }, number): Indexed[] => {
    const inside = (from: number, to: number) =>
      mentions.filter(({ start, end, scope }) => scope === 'LY' && start >= from && end <= to);
    const head = [article.headline, article.outlet, article.author].filter((part) => part !== null);
    return [
      ...(head.length === 0
        ? []
        : [
            {
              entry: { what: 'headline' as const, article: number, start: 0, end: 0 },
              text: head.join(' '),
              places: [],
            },
          ]),
      ...passages.map(([start, end]) => ({
        entry: { what: 'passage' as const, article: number, start, end },
        text: article.text.slice(start, end),
        places: inside(start, end).map(({ place }) => place),
      })),
      ...sources.claims
        .filter((claim) => claim.article === article.id)
        .map((claim) => ({
          entry: {
            what: 'claim' as const,
            article: number,
            ...claim.anchor,
            claim: claim.id,
            date: claim.date,
          },
          text: [
            claim.quote.exact,
            claim.speakerAr,
            claim.speaker,
            claim.actorWords,
            claim.counterpartWords,
            claim.verb,
            ...claim.places.map((place) => `${names.get(place)?.ar} ${names.get(place)?.en}`),
          ].join(' '),
          places: claim.places,
        })),
    ];
  });
  return buildIndex(
    inOrder.map(({ article }) => article.id),
    indexed,
    sources.people,
  );
}
