import type { ArticleLabel } from '../../../src/model/article.ts';
import type { PlaceLeaf } from '../../../src/model/atlas.ts';
import type { AnchoredClaim } from '../../../src/model/claim.ts';
import type { PlaceFacts } from '../derive-leaves.ts';
import type { TextPages } from '../text-page/many-pages.ts';
import type { Outbox } from './outbox.ts';
import { fullPage, type RowKey, revise } from './partition.ts';
import { indexPages, type PageSummary, summarise } from './passage-index.ts';
import type { Row } from './read-one.ts';

/** What is remembered of a place's series between two builds. */
export interface SubjectSeries {
  readonly keys: readonly RowKey[];
  /** Of a single page, which the leaf holds, nothing. */
  readonly pages: readonly PageSummary[];
}

export const emptySeries: SubjectSeries = { keys: [], pages: [] };

/** A place or an area with all that its leaf is made of beside its rows. */
export interface SubjectBasis {
  readonly id: string;
  readonly facts: PlaceFacts;
  readonly claims: readonly AnchoredClaim[];
  /** Of the articles that the claims and the record of control name. */
  readonly labels: readonly ArticleLabel[];
}

/** Where a place's files lie, relative to the site. */
export const leafPath = (data: string, id: string): string => `${data}/leaves/${id}.json`;
export const pagePath = (data: string, id: string, page: string): string =>
  `${data}/passages/${id}/${page}.json`;

/**
 * Writes what changes of a place: its leaf with the newest passages, and of many passages their pages and the
 * index of these. `rows` are put in or taken out (null); `rowOf` gives any row of the series. Returns the
 * series as it is now, and the files that are no more.
 */
export function writeSubject(
  out: Outbox,
  data: string,
  texts: TextPages | null,
  { id, facts, claims, labels }: SubjectBasis,
  before: SubjectSeries,
  rows: ReadonlyMap<string, RowKey | null>,
  rowOf: (article: string) => Row,
): { readonly series: SubjectSeries; readonly dropped: readonly string[] } {
  const { keys, pages, changed, relinked, dropped } = revise(before.keys, rows);
  const paged = pages.length > 1;
  const were = new Map(before.pages.map((page) => [page.name, page]));
  const summaries: PageSummary[] = [];
  const textPages = (page: string | null, next: string | null, own: readonly Row[]) => {
    const named = new Map([...labels, ...own.map(({ label }) => label)].map((label) => [label.id, label]));
    const excerpts = own.flatMap((row) => row.excerpts);
    for (const [name, text] of texts?.place(id, page, next, excerpts, named) ?? [])
      out.put(`text/${name}`, text);
  };
  for (const [turn, { name, keys: own }] of paged ? pages.entries() : []) {
    const known = changed.has(name) ? undefined : were.get(name);
    const isRelinked = texts !== null && relinked.has(name);
    if (known && !isRelinked) {
      summaries.push(known);
      continue;
    }
    const held = own.map(([article]) => rowOf(article));
    const excerpts = held.flatMap((row) => row.excerpts);
    summaries.push(known ?? summarise(name, own[0]![0].slice(0, 10), excerpts));
    textPages(name, pages[turn + 1]?.name ?? null, held);
    if (known) continue;
    const page = { excerpts, distances: held.flatMap((row) => row.distances) };
    out.putJson(
      pagePath(data, id, name),
      page,
      held.map(({ label }) => label),
    );
  }
  const newest = newestRows(keys).map(([article]) => rowOf(article));
  if (keys.length > 0) {
    const excerpts = newest.flatMap((row) => row.excerpts);
    const leaf: PlaceLeaf = {
      ...facts,
      excerpts,
      claims,
      distances: newest.flatMap((row) => row.distances),
      further: keys.reduce((sum, [, weight]) => sum + weight, 0) - excerpts.length,
    };
    const heads = new Map([...newest.map(({ label }) => label), ...labels].map((one) => [one.id, one]));
    out.putJson(leafPath(data, id), { [id]: leaf }, [...heads.values()]);
  }
  if (paged) out.putJson(pagePath(data, id, 'index'), indexPages(summaries));
  // The first text page has what the leaf has; the pages after it begin anew.
  textPages(null, paged ? pages[0]!.name : null, newest);
  // A series that came down to one page is held by its leaf.
  const gone = before.pages.length === 0 ? [] : [...dropped, ...(paged ? [] : ['index'])];
  return {
    series: { keys, pages: summaries },
    dropped: [
      ...(keys.length === 0 && before.keys.length > 0 ? [leafPath(data, id)] : []),
      ...gone.map((page) => pagePath(data, id, page)),
      ...(texts === null
        ? []
        : gone.flatMap((page) => [`text/places/${id}.${page}.html`, `text/places/${id}.${page}.en.html`])),
    ],
  };
}

/** The newest rows: of passages just enough to fill a page. */
function newestRows(keys: readonly RowKey[]): readonly RowKey[] {
  let passages = 0;
  const end = keys.findIndex(([, weight]) => {
    const full = passages >= fullPage;
    passages += weight;
    return full;
  });
  return keys.slice(0, end < 0 ? keys.length : end);
}
