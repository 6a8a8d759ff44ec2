import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFile } from '../../../src/model/atlas.ts';
import { newestFirst } from '../../../src/model/newest-first.ts';
import { claimsByPlace } from '../derive-leaves.ts';
import { addPairs } from '../derive-together.ts';
import type { Problem } from '../problems.ts';
import { addCounts, type Counts, type Ledger, type LedgerEntry } from './ledger.ts';
import type { Outbox } from './outbox.ts';
import { type Row, rowsOf } from './read-one.ts';
import type { Site } from './site.ts';
import type { Tools } from './tools.ts';
import { countsOf, pairsOf, writeArticle } from './workbench.ts';
import { citedBy } from './write-shared.ts';

/** An article before or after, with what it says by place and area. */
export interface Side {
  readonly file: ArticleFile;
  readonly rows: ReadonlyMap<string, Row>;
}

/** Articles as they were and as they are, by id: null where there was or is none. */
export type ArticleChanges = ReadonlyMap<string, { readonly was: Side | null; readonly is: Side | null }>;

/** What became of the articles since the last build. */
export interface RewrittenArticles {
  readonly changes: ArticleChanges;
  readonly counts: Counts;
  readonly problems: readonly Problem[];
  /** Files that are no more, relative to the site. */
  readonly dropped: readonly string[];
}

/** Reads the article of a file of data. */
export function readArticleFileOf(data: string, id: string): ArticleFile {
  return JSON.parse(readFileSync(join(data, 'articles', `${id}.json`), 'utf8')) as ArticleFile;
}

/**
 * Writes the articles that changed since `before`, whose data lie in the folder `old`, and counts what they say
 * in place of what they said.
 */
export function rewriteArticles(
  site: Site,
  tools: Tools,
  out: Outbox,
  old: string,
  before: Ledger,
  articles: readonly LedgerEntry[],
): RewrittenArticles {
  const keys = new Map(before.articles.map(([id, key]) => [id, key]));
  const now = new Set(articles.map(([id]) => id));
  const written = articles.filter(([id, key]) => keys.get(id) !== key).map(([id]) => id);
  const gone = before.articles.map(([id]) => id).filter((id) => !now.has(id));
  const sideIn = (data: string, id: string): Side => {
    const file = readArticleFileOf(data, id);
    return { file, rows: rowsOf(file, tools) };
  };
  const counts: Counts = {
    subjects: new Map(before.subjects),
    pairs: new Map(before.pairs),
    claimed: new Set(before.claimed),
  };
  const problems: Problem[] = [];
  const dropped: string[] = [];
  const changes = new Map<string, { was: Side | null; is: Side | null }>();
  for (const id of [...written, ...gone].sort(newestFirst)) {
    const was = keys.has(id) ? sideIn(old, id) : null;
    const told = now.has(id) ? writeArticle(tools, out, site.data, id).told : null;
    problems.push(...(told?.problems ?? []));
    const is = told?.listed ? sideIn(join(site.draft, site.data), id) : null;
    changes.set(id, { was, is });
    for (const [side, sign] of [[was, -1] as const, [is, 1] as const]) {
      if (!side) continue;
      addCounts(counts.subjects, countsOf(side.rows), sign);
      addPairs(counts.pairs, pairsOf(side.rows, tools), sign);
    }
    if (is?.file.claims.length) counts.claimed.add(id);
    else counts.claimed.delete(id);
    if (!is) {
      dropped.push(`${site.data}/articles/${id}.json`, `${site.data}/reasons/${id}.json`);
      if (tools.texts) dropped.push(`text/articles/${id}.html`, `text/articles/${id}.en.html`);
    }
  }
  return { changes, counts, problems, dropped };
}

/** Ids of the places and areas whose files some changed articles change. */
export function touchedBy(
  { changes, counts }: Pick<RewrittenArticles, 'changes' | 'counts'>,
  { facts }: Tools,
): Set<string> {
  const sides = [...changes.values()].flatMap(({ was, is }) => [was, is]).filter((side) => side !== null);
  const touched = new Set(sides.flatMap(({ rows }) => [...rows.keys()]));
  for (const id of claimsByPlace(sides.flatMap(({ file }) => file.claims)).keys()) {
    if (counts.subjects.has(id)) touched.add(id);
  }
  // The label of an article stands also where the record of control cites it.
  for (const [id, { history }] of facts) {
    const cited = citedBy([], history);
    if (counts.subjects.has(id) && [...changes.keys()].some((article) => cited.has(article))) touched.add(id);
  }
  return touched;
}
