import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SearchShard, shardOf } from '../../../src/model/search-index.ts';
import type { ArticleChanges } from './article-changes.ts';
import type { Outbox } from './outbox.ts';
import { addSlip, dropArticle, type OpenShard, openShard, readShard, writeShard } from './search-shards.ts';
import type { Site } from './site.ts';
import { slipOf } from './slip.ts';
import type { Tools } from './tools.ts';

/** Where a shard of the search lies: what the page reads, relative to the site, and what the next build goes on from. */
const shardPaths = (data: string, name: string) =>
  [`${data}/search/${name}.json`, `cache/search/${name}.json`] as const;

/** Writes shards of the search by their names, for the page and for the next build. */
export function putShards(
  out: Outbox,
  { data, searchLetters }: Site,
  shards: Iterable<readonly [name: string, shard: OpenShard]>,
): void {
  for (const [name, shard] of shards) {
    const [shown, remembered] = shardPaths(data, name);
    out.putJson(shown, writeShard(shard, searchLetters, false));
    out.put(remembered, JSON.stringify(writeShard(shard, searchLetters, true)));
  }
}

/** Writes which shards there are. */
export function putShardNames(out: Outbox, { data }: Site, names: Iterable<string>): void {
  out.putJson(`${data}/search/index.json`, [...names].sort());
}

/**
 * Rewrites the shards of the words that stand in changed articles. Returns the files that are no more, or null
 * where the shards must be made anew.
 */
export function writeWords(
  site: Site,
  tools: Tools,
  out: Outbox,
  cache: string,
  changes: ArticleChanges,
): readonly string[] | null {
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
  for (const [id, { was }] of changes) {
    for (const key of was ? Object.keys(slipOf(was.file, tools).keys) : [])
      shardAt(shardOf(key, site.searchLetters));
    for (const shard of shards.values()) if (!dropArticle(shard, id)) return null;
  }
  for (const { is } of changes.values()) {
    if (is) addSlip(shardAt, site.searchLetters, slipOf(is.file, tools));
  }
  const before = readdirSync(join(cache, 'search')).map((name) => name.slice(0, -'.json'.length));
  const isEmpty = (name: string) => shards.get(name)?.keys.size === 0;
  const [gone, left] = [[...shards.keys()].filter(isEmpty), [...shards].filter(([name]) => !isEmpty(name))];
  putShards(out, site, left);
  const names = new Set([...before, ...shards.keys()]);
  putShardNames(
    out,
    site,
    [...names].filter((name) => !isEmpty(name)),
  );
  return gone.flatMap((name) => shardPaths(site.data, name));
}
