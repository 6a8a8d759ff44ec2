import { type Facet, facetPages, type PassageIndex } from '../model/atlas.ts';
import type { PassageFilter } from '../model/reading-view.ts';

/**
 * The pages that may hold passages which a filter lets through, newest first, by their numbers. A facet names
 * its newest pages; where it has more than it names, all pages after those may hold some.
 */
export function pagesFor(
  { pages, sides, with: places }: PassageIndex,
  filter: PassageFilter,
  day: string,
): number[] {
  const tests: ((page: number) => boolean)[] = [];
  for (const id of filter.with) tests.push(within(places[id]));
  if (filter.sides.length > 0) {
    const either = filter.sides.map((side) => within(sides[side]));
    tests.push((page) => either.some((test) => test(page)));
  }
  // A page holds the days from its own down to that of the page after it.
  const lastOf = (page: number) => pages[page + 1]?.[1] ?? '';
  if (filter.articles.length > 0) {
    const days = filter.articles.map((id) => id.slice(0, 10));
    tests.push((page) => days.some((one) => one <= pages[page]![1] && one >= lastOf(page)));
  }
  const { days } = filter;
  if (days !== null) {
    const [from, to] = days === 'timeline' ? ['', day] : [days.from, days.to];
    tests.push((page) => lastOf(page) <= to && pages[page]![1] >= from);
  }
  return pages.map((_, page) => page).filter((page) => tests.every((test) => test(page)));
}

function within(facet: Facet | undefined): (page: number) => boolean {
  const [, ...named] = facet ?? [0];
  const known = new Set(named);
  const last = named.at(-1) ?? -1;
  return (page) => known.has(page) || (named.length >= facetPages && page > last);
}
