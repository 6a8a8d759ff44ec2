import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleFile, ListedArticle } from '../../../src/model/atlas.ts';
import { newestFirst } from '../../../src/model/newest-first.ts';
import type { SearchShard } from '../../../src/model/search-index.ts';
import { shardOf } from '../../../src/model/search-index.ts';
import { claimsByPlace, deriveFacts } from '../derive-leaves.ts';
import { addPairs } from '../derive-together.ts';
import type { Problem } from '../problems.ts';
import { openTextPages } from '../text-page/many-pages.ts';
import { addCounts, type Counts, type Ledger, type LedgerEntry } from './ledger.ts';
import { oldRows } from './old-rows.ts';
import { openOutbox } from './outbox.ts';
import type { RowKey } from './partition.ts';
import { listedOf, type Row, rowsOf } from './read-one.ts';
import { addSlip, dropArticle, type OpenShard, openShard, readShard, writeShard } from './search-shards.ts';
import type { Site } from './site.ts';
import { type Slip, slipOf } from './slip.ts';
import type { Tools } from './tools.ts';
import { countsOf, pairsOf, writeArticle } from './workbench.ts';
import { writeList } from './write-list.ts';
import { citedBy, labelsOf, type Whole, writeShared } from './write-shared.ts';
import { emptySeries, type SubjectSeries, writeSubject } from './write-subject.ts';

/** What a few changed articles make of a site; null where it is better written from nothing. */
export interface WrittenChanges {
  readonly counts: Counts;
  readonly problems: readonly Problem[];
  /** Files that are no more, relative to the site. */
  readonly dropped: readonly string[];
}

/** An article before or after, with what it told. */
interface Side {
  readonly file: ArticleFile;
  readonly rows: ReadonlyMap<string, Row>;
}

/**
 * Writes into `site.draft` what some changed articles change, beside the site in `folder` that `before` tells
 * of: the articles, the pages of the places that they name, the words that stand in them, and what is there once.
 */
export function writeChanges(
  site: Site,
  tools: Tools,
  folder: string,
  cache: string,
  before: Ledger,
  articles: readonly LedgerEntry[],
): WrittenChanges | null {
  rmSync(site.draft, { recursive: true, force: true });
  mkdirSync(site.draft, { recursive: true });
  const out = openOutbox(site.draft, site.edition);
  const old = join(folder, 'data', before.version);
  const keys = new Map(before.articles.map(([id, key]) => [id, key]));
  const now = new Map(articles.map(([id, key]) => [id, key]));
  const written = articles.filter(([id, key]) => keys.get(id) !== key).map(([id]) => id);
  const gone = before.articles.filter(([id]) => !now.has(id)).map(([id]) => id);
  const texts = site.manyPages ? openTextPages(tools.ground) : null;
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const sideOf = (file: ArticleFile): Side => ({ file, rows: rowsOf(file, tools) });
  const counts: Counts = {
    subjects: new Map(before.subjects),
    pairs: new Map(before.pairs),
    claimed: new Set(before.claimed),
  };
  const problems: Problem[] = [];
  const dropped: string[] = [];
  const changes = new Map<string, { was: Side | null; is: Side | null }>();
  for (const id of [...written, ...gone].sort(newestFirst)) {
    const was = keys.has(id) ? sideOf(read(join(old, 'articles', `${id}.json`)) as ArticleFile) : null;
    const { told } = now.has(id) ? writeArticle(tools, out, site.data, texts, id) : { told: null };
    problems.push(...(told?.problems ?? []));
    const is = told?.listed
      ? sideOf(read(join(site.draft, site.data, 'articles', `${id}.json`)) as ArticleFile)
      : null;
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
      if (texts) dropped.push(`text/articles/${id}.html`, `text/articles/${id}.en.html`);
    }
  }
  if (problems.length > 0) return { counts, problems, dropped };

  const fileOf = (id: string) =>
    changes.get(id)?.is?.file ?? (read(join(old, 'articles', `${id}.json`)) as ArticleFile);
  const claims = [...counts.claimed].sort().flatMap((id) => fileOf(id).claims);
  const whole: Whole = { articles, counts, claims, fileOf };
  const facts = deriveFacts(tools.ground);
  const byPlace = claimsByPlace(claims);
  const touched = new Set(
    [...changes.values()].flatMap(({ was, is }) => [...(was?.rows.keys() ?? []), ...(is?.rows.keys() ?? [])]),
  );
  for (const { was, is } of changes.values()) {
    const about = claimsByPlace([...(was?.file.claims ?? []), ...(is?.file.claims ?? [])]);
    for (const id of about.keys()) if (counts.subjects.has(id)) touched.add(id);
  }
  // The label of an article stands also where the record of control cites it.
  for (const [id, { history }] of facts) {
    const cited = citedBy([], history);
    if (counts.subjects.has(id) && [...changes.keys()].some((article) => cited.has(article))) touched.add(id);
  }
  for (const id of touched) {
    const path = join(cache, 'series', `${id}.json`);
    const series = existsSync(path) ? (read(path) as SubjectSeries) : emptySeries;
    const rows = new Map<string, RowKey | null>();
    for (const [article, { was, is }] of changes) {
      const row = is?.rows.get(id);
      if (row) {
        const [, weight, own] = countsOf(new Map([[id, row]]))[0]!;
        rows.set(article, [article, weight, own]);
      } else if (was?.rows.has(id)) rows.set(article, null);
    }
    const oldRow = oldRows(folder, `data/${before.version}`, id, series.keys);
    const own = byPlace.get(id) ?? [];
    const basis = {
      id,
      facts: facts.get(id)!,
      claims: own,
      labels: labelsOf(citedBy(own, facts.get(id)!.history), whole),
    };
    const outcome = writeSubject(
      out,
      site.data,
      texts,
      basis,
      series,
      rows,
      (article) => changes.get(article)?.is?.rows.get(id) ?? oldRow(article),
    );
    dropped.push(...outcome.dropped);
    if (outcome.series.keys.length === 0) dropped.push(`cache/series/${id}.json`);
    else out.put(`cache/series/${id}.json`, JSON.stringify(outcome.series));
  }
  const oldListed = (id: string) => listedOf(fileOf(id));
  const listRows = new Map(
    [...changes].map(([id, { is }]): [string, RowKey | null] => [id, is ? [id, 1, 0] : null]),
  );
  const listed = (id: string): ListedArticle => oldListed(id);
  const passagesOf = (id: string) => counts.subjects.get(id)?.[2] ?? 0;
  const listKeys = before.articles.map(([id]): RowKey => [id, 1, 0]);
  dropped.push(...writeList(out, site.data, texts, listKeys, listRows, listed, passagesOf).dropped);
  if (!writeWords(site, tools, out, cache, changes, dropped)) return null;
  const shared = readdirSync(join(old, 'leaves')).filter((name) => /^\d+\.json$/.test(name));
  writeShared(tools, out, site.data, whole);
  for (const name of shared) {
    const path = `${site.data}/leaves/${name}`;
    if (!existsSync(join(site.draft, path))) dropped.push(path);
  }
  return { counts, problems, dropped };
}

/** Rewrites the shards of the words that stand in changed articles; false where they must be made anew. */
function writeWords(
  site: Site,
  tools: Tools,
  out: ReturnType<typeof openOutbox>,
  cache: string,
  changes: ReadonlyMap<string, { readonly was: Side | null; readonly is: Side | null }>,
  dropped: string[],
): boolean {
  const letters = site.searchLetters;
  const shards = new Map<string, OpenShard>();
  const shardAt = (name: string) => {
    const known = shards.get(name);
    if (known) return known;
    const path = join(cache, 'search', `${name}.json`);
    const shard = existsSync(path)
      ? readShard(JSON.parse(readFileSync(path, 'utf8')) as SearchShard)
      : openShard();
    shards.set(name, shard);
    return shard;
  };
  const slips: Slip[] = [];
  for (const [id, { was, is }] of changes) {
    for (const key of was ? Object.keys(slipOf(was.file, tools).keys) : []) shardAt(shardOf(key, letters));
    if (is) slips.push(slipOf(is.file, tools));
    for (const shard of shards.values()) if (!dropArticle(shard, id)) return false;
  }
  for (const slip of slips) addSlip(shardAt, letters, slip);
  const names = new Set(readdirSync(join(cache, 'search')).map((name) => name.slice(0, -'.json'.length)));
  for (const [name, shard] of shards) {
    if (shard.keys.size === 0) names.delete(name);
    else names.add(name);
    const files = [`${site.data}/search/${name}.json`, `cache/search/${name}.json`] as const;
    if (shard.keys.size === 0) dropped.push(...files);
    else {
      out.putJson(files[0], writeShard(shard, letters, false));
      out.put(files[1], JSON.stringify(writeShard(shard, letters, true)));
    }
  }
  out.putJson(`${site.data}/search/index.json`, [...names].sort());
  return true;
}

/**
 * Puts the changes of a draft into the site: the folder of the data gets the name of the new version, so that
 * all that did not change stays where it is.
 */
export function applyChanges(
  site: Site,
  folder: string,
  cache: string,
  versions: readonly [before: string, now: string],
  dropped: readonly string[],
): void {
  const { draft, data } = site;
  const [was, is] = versions.map((version) => join(folder, 'data', version)) as [string, string];
  const target = (path: string) =>
    path.startsWith(`${data}/`)
      ? join(is, path.slice(data.length + 1))
      : path.startsWith('cache/')
        ? join(cache, path.slice('cache/'.length))
        : join(folder, path);
  if (was !== is) renameSync(was, is);
  for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = target(from.slice(draft.length + 1));
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  for (const path of dropped) rmSync(target(path), { force: true });
  rmSync(draft, { recursive: true });
}
