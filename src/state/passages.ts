import type { ArticleLabel } from '../model/article.ts';
import type { Excerpt, PassageIndex } from '../model/atlas.ts';
import type { Belligerent } from '../model/control.ts';
import type { PassageDays, PassageFilter } from '../model/reading-view.ts';

/** What the filter of a place's passages needs to know beside them. */
export interface PassageContext {
  /** The place's id, and for an area those of the places in it. */
  readonly about: ReadonlySet<string>;
  readonly labelOf: (article: string) => ArticleLabel | undefined;
  /** Counts of all passages, where not all are here. */
  readonly index: PassageIndex | null;
  /** The day that the timeline shows. */
  readonly day: string;
}

/** A choice of the filter with the number of passages that it would show. */
export interface Choice<T> {
  readonly id: T;
  readonly passages: number;
  readonly on: boolean;
}

/** The passages that a filter lets through, in its order. */
export function filterPassages(
  excerpts: readonly Excerpt[],
  filter: PassageFilter,
  context: PassageContext,
): Excerpt[] {
  const kept = excerpts.filter((excerpt) => tests(filter, context).every(({ passes }) => passes(excerpt)));
  if (filter.order === 'date') return kept;
  const share = new Map(kept.map((excerpt) => [excerpt, aboutness(excerpt, context.about)]));
  return kept.sort((a, b) => share.get(b)! - share.get(a)!);
}

/**
 * How much a passage is about a place: each mention counts, one of a body that bears its name half; then
 * how much of the passage is said in the sentences that name it, and whether it begins with it.
 */
export function aboutness({ text, marks, sentences }: Excerpt, about: ReadonlySet<string>): number {
  const own = marks.filter(({ place }) => about.has(place));
  const mentions = own.reduce((sum, { sense }) => sum + (sense === 'literal' ? 1 : 0.5), 0);
  const said = sentences.reduce((sum, [start, end]) => sum + end - start, 0) / Math.max(1, text.length);
  const early = own.some(({ start }) => start < text.length / 5) ? 0.5 : 0;
  return mentions + said + early;
}

/** The articles of some passages: each with what would be shown of it under the rest of the filter. */
export function articleChoices(
  excerpts: readonly Excerpt[],
  filter: PassageFilter,
  context: PassageContext,
): Choice<string>[] {
  const ids = new Set(excerpts.map(({ article }) => article));
  const others = without(excerpts, 'articles', filter, context);
  return [...ids].map((id) => ({
    id,
    passages: others.filter(({ article }) => article === id).length,
    on: filter.articles.includes(id),
  }));
}

/** The sides that passages name. */
export function sideChoices(
  excerpts: readonly Excerpt[],
  filter: PassageFilter,
  context: PassageContext,
): Choice<Belligerent>[] {
  const others = without(excerpts, 'sides', filter, context);
  const all = isFiltering(filter) ? null : context.index;
  return (['gna', 'lna'] as const).map((id) => ({
    id,
    passages: all ? all.sides[id][0] : others.filter((excerpt) => namesSide(excerpt, id)).length,
    on: filter.sides.includes(id),
  }));
}

/** The other places of the passages, the most frequent first; a further one narrows what is shown. */
export function withChoices(
  excerpts: readonly Excerpt[],
  filter: PassageFilter,
  context: PassageContext,
): Choice<string>[] {
  const counts = new Map<string, number>(filter.with.map((id) => [id, 0]));
  for (const excerpt of filterPassages(excerpts, { ...filter, order: 'date' }, context)) {
    const named = excerpt.marks.filter(({ place, scope }) => scope === 'LY' && !context.about.has(place));
    for (const id of new Set(named.map(({ place }) => place))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const all = isFiltering(filter) ? {} : (context.index?.with ?? {});
  for (const [id, [passages]] of Object.entries(all)) if (!context.about.has(id)) counts.set(id, passages);
  return [...counts]
    .map(([id, passages]) => ({ id, passages, on: filter.with.includes(id) }))
    .sort((a, b) => Number(b.on) - Number(a.on) || b.passages - a.passages || (a.id < b.id ? -1 : 1));
}

/** Whether a filter keeps anything out. */
export function isFiltering({ articles, sides, with: places, days }: PassageFilter): boolean {
  return articles.length > 0 || sides.length > 0 || places.length > 0 || days !== null;
}

type Part = 'articles' | 'sides' | 'with' | 'days';

function tests(
  filter: PassageFilter,
  { day }: PassageContext,
): { readonly part: Part; readonly passes: (excerpt: Excerpt) => boolean }[] {
  return [
    {
      part: 'articles',
      passes: ({ article }) => filter.articles.length === 0 || filter.articles.includes(article),
    },
    {
      part: 'sides',
      passes: (excerpt) => filter.sides.length === 0 || filter.sides.some((side) => namesSide(excerpt, side)),
    },
    {
      part: 'with',
      passes: ({ marks }) => filter.with.every((id) => marks.some(({ place }) => place === id)),
    },
    {
      part: 'days',
      passes: ({ article }) => inDays(article.slice(0, 10), filter.days, day),
    },
  ];
}

function without(
  excerpts: readonly Excerpt[],
  part: Part,
  filter: PassageFilter,
  context: PassageContext,
): Excerpt[] {
  const others = tests(filter, context).filter((test) => test.part !== part);
  return excerpts.filter((excerpt) => others.every(({ passes }) => passes(excerpt)));
}

function namesSide({ terms }: Excerpt, side: Belligerent): boolean {
  return terms.some(({ denotes }) => denotes === side);
}

function inDays(published: string, days: PassageDays | null, day: string): boolean {
  if (days === null) return true;
  if (days === 'timeline') return published <= day;
  return published >= days.from && published <= days.to;
}
