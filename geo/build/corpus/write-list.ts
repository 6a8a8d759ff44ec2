import type { ListedArticle, ListIndex } from '../../../src/model/atlas.ts';
import type { TextPages } from '../text-page/many-pages.ts';
import type { Outbox } from './outbox.ts';
import { type RowKey, revise } from './partition.ts';

/** Where a page of the list of articles lies, relative to the site. */
const listPath = (data: string, page: string): string => `${data}/list/${page}.json`;

/**
 * Writes the pages of the list of all articles that change, their index, and the text pages; returns the
 * rows as they are now and the files that are no more.
 */
export function writeList(
  out: Outbox,
  data: string,
  texts: TextPages | null,
  before: readonly RowKey[],
  rows: ReadonlyMap<string, RowKey | null>,
  listedOf: (article: string) => ListedArticle,
  passagesOf: (id: string) => number,
): { readonly keys: readonly RowKey[]; readonly dropped: readonly string[] } {
  const { keys, pages, changed, relinked, dropped } = revise(before, rows);
  for (const [turn, { name, keys: own }] of pages.entries()) {
    const next = pages[turn + 1]?.name ?? null;
    // The first text page also counts the passages of every place.
    const withText = texts !== null && (turn === 0 || changed.has(name) || relinked.has(name));
    if (!changed.has(name) && !withText) continue;
    const articles = own.map(([article]) => listedOf(article));
    if (changed.has(name)) out.putJson(listPath(data, name), articles);
    if (!withText) continue;
    for (const [page, text] of texts.list(name, next, articles, passagesOf)) out.put(`text/${page}`, text);
    if (turn > 0) continue;
    for (const [page, text] of texts.list(null, next, articles, passagesOf)) out.put(`text/${page}`, text);
  }
  const index: ListIndex = {
    pages: pages.map(({ name, keys: own }) => [name, own[0]![0].slice(0, 10), own.length] as const),
  };
  out.putJson(listPath(data, 'index'), index);
  return {
    keys,
    dropped: dropped.flatMap((page) => [
      listPath(data, page),
      ...(texts === null ? [] : [`text/list.${page}.html`, `text/list.${page}.en.html`]),
    ]),
  };
}
