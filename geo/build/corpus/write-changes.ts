import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { claimsByPlace } from '../derive-leaves.ts';
import { type RewrittenArticles, readArticleFileOf, rewriteArticles, touchedBy } from './article-changes.ts';
import { listedOf } from './article-file.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { oldRows } from './old-rows.ts';
import { openOutbox } from './outbox.ts';
import type { RowKey } from './partition.ts';
import type { Site } from './site.ts';
import type { Tools } from './tools.ts';
import { countsOf } from './workbench.ts';
import { writeList } from './write-list.ts';
import { citedBy, labelsOf, type Whole, writeShared } from './write-shared.ts';
import { emptySeries, type SubjectSeries, writeSubject } from './write-subject.ts';
import { writeWords } from './write-words.ts';

/**
 * Writes into `site.draft` what some changed articles change, beside the site in `folder` that `before` tells
 * of: the articles, the pages of the places that they name, the words that stand in them, and what is there once.
 * Null where the site is better written from nothing.
 */
export function writeChanges(
  site: Site,
  tools: Tools,
  folder: string,
  cache: string,
  before: Ledger,
  articles: readonly LedgerEntry[],
): Omit<RewrittenArticles, 'changes'> | null {
  rmSync(site.draft, { recursive: true, force: true });
  mkdirSync(site.draft, { recursive: true });
  const out = openOutbox(site.draft, site.edition);
  const old = join(folder, 'data', before.version);
  const rewritten = rewriteArticles(site, tools, out, old, before, articles);
  const { changes, counts, problems } = rewritten;
  if (problems.length > 0) return rewritten;

  const dropped = [...rewritten.dropped];
  const fileOf = (id: string) => changes.get(id)?.is?.file ?? readArticleFileOf(old, id);
  const claims = [...counts.claimed].sort().flatMap((id) => fileOf(id).claims);
  const whole: Whole = { articles, counts, claims, fileOf };
  const byPlace = claimsByPlace(claims);
  for (const id of touchedBy(rewritten, tools)) {
    const path = join(cache, 'series', `${id}.json`);
    const series = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SubjectSeries) : emptySeries;
    const rows = new Map<string, RowKey | null>();
    for (const [article, { was, is }] of changes) {
      const row = is?.rows.get(id);
      if (row) {
        const [, weight, own] = countsOf(new Map([[id, row]]))[0]!;
        rows.set(article, [article, weight, own]);
      } else if (was?.rows.has(id)) rows.set(article, null);
    }
    const oldRow = oldRows(folder, `data/${before.version}`, id, series.keys);
    const rowOf = (article: string) => changes.get(article)?.is?.rows.get(id) ?? oldRow(article);
    const facts = tools.facts.get(id)!;
    const own = byPlace.get(id) ?? [];
    const basis = { id, facts, claims: own, labels: labelsOf(citedBy(own, facts.history), whole) };
    const outcome = writeSubject(out, site.data, tools.texts, basis, series, rows, rowOf);
    dropped.push(...outcome.dropped);
    if (outcome.series.keys.length === 0) dropped.push(`cache/series/${id}.json`);
    else out.put(`cache/series/${id}.json`, JSON.stringify(outcome.series));
  }
  const listKeys = before.articles.map(([id]): RowKey => [id, 1, 0]);
  const listRows = new Map(
    [...changes].map(([id, { is }]): [string, RowKey | null] => [id, is ? [id, 1, 0] : null]),
  );
  const listed = (id: string) => listedOf(fileOf(id));
  const passagesOf = (id: string) => counts.subjects.get(id)?.[2] ?? 0;
  dropped.push(...writeList(out, site.data, tools.texts, listKeys, listRows, listed, passagesOf).dropped);
  const droppedWords = writeWords(site, tools, out, cache, changes);
  if (!droppedWords) return null;
  dropped.push(...droppedWords);
  writeShared(tools, out, site.data, whole);
  for (const name of readdirSync(join(old, 'leaves')).filter((name) => /^\d+\.json$/.test(name))) {
    const path = `${site.data}/leaves/${name}`;
    if (!existsSync(join(site.draft, path))) dropped.push(path);
  }
  return { counts, problems, dropped };
}
