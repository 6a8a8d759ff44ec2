import type { Results } from '../../state/search.ts';
import type { Found } from '../../state/search-places.ts';
import type { Hit } from '../../text/search/search-index.ts';

/** One result that can be chosen. */
export type SearchOption =
  | { readonly what: 'date'; readonly iso: string }
  | { readonly what: 'place'; readonly found: Found }
  | { readonly what: 'headline' | 'passage' | 'claim'; readonly hit: Hit; readonly article: string };

/** Results of one kind under one heading. */
export interface OptionGroup {
  readonly kind: 'dates' | 'places' | 'articles' | 'passages' | 'claims';
  /** How many there are, of which the options are the best. */
  readonly count: number;
  readonly options: readonly SearchOption[];
}

const mostPassages = 12;
const mostClaims = 6;

/** The results in the order in which they are shown and stepped through; `articles` are the ids that hits count. */
export function optionGroups(results: Results, articles: readonly string[]): OptionGroup[] {
  const hits = (what: 'headline' | 'passage' | 'claim', of: readonly Hit[], most: number): SearchOption[] =>
    of.slice(0, most).map((hit) => ({ what, hit, article: articles[hit.entry.article]! }));
  const groups: OptionGroup[] = [
    {
      kind: 'dates',
      count: results.dates.length,
      options: results.dates.map((iso) => ({ what: 'date', iso })),
    },
    {
      kind: 'places',
      count: results.places.length,
      options: results.places.map((found) => ({ what: 'place', found })),
    },
    {
      kind: 'articles',
      count: results.headlines.length,
      options: hits('headline', results.headlines, mostClaims),
    },
    {
      kind: 'passages',
      count: results.passages.length,
      options: hits('passage', results.passages, mostPassages),
    },
    { kind: 'claims', count: results.claims.length, options: hits('claim', results.claims, mostClaims) },
  ];
  const shown = groups.filter(({ options }) => options.length > 0);
  if (!results.placesLast) return shown;
  const isPlaces = ({ kind }: OptionGroup) => kind === 'places';
  return [...shown.filter((group) => !isPlaces(group)), ...shown.filter(isPlaces)];
}
