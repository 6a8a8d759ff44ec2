import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedArticle } from '../../../src/model/atlas.ts';
import type { AnchoredClaim } from '../../../src/model/claim.ts';
import { claimsByPlace } from '../derive-leaves.ts';
import { addPairs } from '../derive-together.ts';
import type { Problem } from '../problems.ts';
import { writeFonts } from '../write-fonts.ts';
import { gatherCrew } from './crew.ts';
import { addCounts, type Counts, type Ledger, type LedgerEntry, ledgerOf } from './ledger.ts';
import { openOutbox } from './outbox.ts';
import type { RowKey } from './partition.ts';
import { addSlip, type OpenShard, openShard } from './search-shards.ts';
import { type Site, spillFolder } from './site.ts';
import { openSpill, readSpilt, spiltRows } from './spill.ts';
import type { Tools } from './tools.ts';
import { listSeries, openWorkbench, type Task } from './workbench.ts';
import { writeGround } from './write-ground.ts';
import { writeList } from './write-list.ts';
import { citedBy, labelsOf, type Whole, writeShared } from './write-shared.ts';
import { putShardNames, putShards } from './write-words.ts';

/** A whole site in its draft, with what the next build will want to know. */
export interface WrittenWhole {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/**
 * Writes a site from nothing into `site.draft`: articles are read one by one, by all hands; what they say of
 * places waits on the disk; then each place is written by itself. Where there are problems, only they count.
 */
export async function writeWhole(
  site: Site,
  tools: Tools,
  articles: readonly LedgerEntry[],
  version: string,
  hands?: number,
): Promise<WrittenWhole> {
  rmSync(site.draft, { recursive: true, force: true });
  const spillAt = spillFolder(site);
  mkdirSync(spillAt, { recursive: true });
  const out = openOutbox(site.draft, site.edition);
  const crew = gatherCrew(
    site,
    articles.length,
    () => openWorkbench(tools, out, site.data, openSpill(spillAt, 'hand'), spillAt),
    hands,
  );
  try {
    const counts: Counts = { subjects: new Map(), pairs: new Map(), claimed: new Set() };
    const problems: Problem[] = [];
    const claims: AnchoredClaim[] = [];
    const shards = new Map<string, OpenShard>();
    const shardAt = (name: string) => {
      const shard = shards.get(name) ?? openShard();
      shards.set(name, shard);
      return shard;
    };
    for await (const told of crew.read(articles.map(([id]) => id))) {
      problems.push(...told.problems);
      claims.push(...told.claims);
      if (told.claims.length > 0) counts.claimed.add(told.id);
      addCounts(counts.subjects, told.counts, 1);
      addPairs(counts.pairs, told.pairs);
      if (told.slip) addSlip(shardAt, site.searchLetters, told.slip);
    }
    if (problems.length > 0) return { problems, ledger: ledgerOf(site, version, articles, counts) };
    claims.sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
    const fileOf = (id: string) =>
      JSON.parse(readFileSync(join(site.draft, site.data, 'articles', `${id}.json`), 'utf8'));
    const whole: Whole = { articles, counts, claims, fileOf };

    const { facts, texts } = tools;
    const byPlace = claimsByPlace(claims);
    const tasks = [...counts.subjects]
      .sort(([a, [passages]], [b, [others]]) => others - passages || (a < b ? -1 : 1))
      .map(([id]): Task => {
        const own = byPlace.get(id) ?? [];
        return { id, claims: own, labels: labelsOf(citedBy(own, facts.get(id)!.history), whole) };
      });
    for await (const [id, series] of crew.reduce(tasks)) {
      out.put(`cache/series/${id}.json`, JSON.stringify(series));
    }
    // Of a place that no article names, a page of text has the record.
    for (const { id } of texts ? [...tools.ground.areas, ...tools.ground.places] : []) {
      if (counts.subjects.has(id)) continue;
      const labels = labelsOf(citedBy([], facts.get(id)!.history), whole);
      const named = new Map(labels.map((label) => [label.id, label]));
      for (const [name, text] of texts!.place(id, null, null, [], named)) out.put(`text/${name}`, text);
    }
    const listed = new Map(spiltRows(spillAt, listSeries).map((row) => [row.article, row]));
    const rows = new Map([...listed].map(([id]): [string, RowKey] => [id, [id, 1, 0]]));
    const { read, close } = readSpilt<ListedArticle>();
    const passagesOf = (id: string) => counts.subjects.get(id)?.[2] ?? 0;
    writeList(out, site.data, texts, [], rows, (id) => read(listed.get(id)!), passagesOf);
    close();
    putShards(out, site, shards);
    putShardNames(out, site, shards.keys());
    writeShared(tools, out, site.data, whole);
    writeGround(tools.ground, out, site.data);
    await writeFonts(join(site.draft, 'data/fonts'));
    rmSync(spillAt, { recursive: true });
    return { problems, ledger: ledgerOf(site, version, articles, counts) };
  } finally {
    await crew.end();
  }
}
