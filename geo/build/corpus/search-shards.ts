import { newestFirst } from '../../../src/model/newest-first.ts';
import { type SearchEntry, type SearchShard, shardOf } from '../../../src/model/search-index.ts';
import type { Slip } from './slip.ts';

/** Entries of a word that a shard shows: the newest. A corpus in one shard shows all. */
const shownEntries = 60;
/** Entries of a word that are remembered, so that those which follow are known when one goes. */
export const keptEntries = 3 * shownEntries;

/** Where a word stands: an entry of an article, and what the index says of it there. */
interface Posting {
  readonly article: string;
  readonly entry: SearchEntry;
  /** The entry's turn among those of its article. */
  readonly turn: number;
  readonly at: number;
}

/** A shard while it is made: postings by key, newest first. */
export interface OpenShard {
  readonly keys: Map<string, Posting[]>;
  /** Keys of which not even all remembered entries are here. */
  readonly cut: Set<string>;
}

export const openShard = (): OpenShard => ({ keys: new Map(), cut: new Set() });

/** Adds what is to be found in an article to the shards of its keys, the newest article first or in any order. */
export function addSlip(shardAt: (name: string) => OpenShard, letters: number, slip: Slip): void {
  const most = letters === 0 ? Number.POSITIVE_INFINITY : keptEntries;
  for (const [key, pairs] of Object.entries(slip.keys)) {
    const shard = shardAt(shardOf(key, letters));
    const list = shard.keys.get(key) ?? [];
    const last = list.at(-1);
    const isOldest = !last || newestFirst(last.article, slip.article) < 0;
    // What would come after a list that was cut before is not known to be the next.
    if (isOldest && shard.cut.has(key)) continue;
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const turn = pairs[pair]!;
      list.push({ article: slip.article, entry: slip.entries[turn]!, turn, at: pairs[pair + 1]! });
    }
    if (!isOldest) list.sort((a, b) => newestFirst(a.article, b.article) || a.turn - b.turn || a.at - b.at);
    const end = endOf(list, most);
    if (end < list.length) shard.cut.add(key);
    list.length = end;
    shard.keys.set(key, list);
  }
}

/** Takes an article out of a shard. False where a word's remembered entries no longer tell which ones to show. */
export function dropArticle(shard: OpenShard, article: string): boolean {
  let sound = true;
  for (const [key, list] of shard.keys) {
    const left = list.filter((posting) => posting.article !== article);
    if (left.length === list.length) continue;
    shard.keys.set(key, left);
    if (left.length === 0) shard.keys.delete(key);
    if (shard.cut.has(key) && endOf(left, shownEntries) === left.length) sound = false;
  }
  return sound;
}

/** How many postings the first `most` entries have. */
function endOf(list: readonly Posting[], most: number): number {
  let entries = 0;
  let last: Posting | undefined;
  for (const [end, posting] of list.entries()) {
    if (posting.article !== last?.article || posting.turn !== last.turn) entries++;
    if (entries > most) return end;
    last = posting;
  }
  return list.length;
}

/** A shard as a file: what is shown, or all that is remembered. */
export function writeShard({ keys, cut }: OpenShard, letters: number, all: boolean): SearchShard {
  const most = all || letters === 0 ? Number.POSITIVE_INFINITY : shownEntries;
  const held = [...keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => [key, list.slice(0, endOf(list, most)), list] as const);
  const nameOf = ({ article, turn }: Posting) => `${article} ${turn}`;
  const found = new Map(held.flatMap(([, list]) => list.map((posting) => [nameOf(posting), posting])));
  const inOrder = [...found.values()].sort((a, b) => newestFirst(a.article, b.article) || a.turn - b.turn);
  const articles = [...new Set(inOrder.map(({ article }) => article))];
  const articleNumber = new Map(articles.map((id, number) => [id, number]));
  const entryNumber = new Map(inOrder.map((posting, number) => [nameOf(posting), number]));
  return {
    articles,
    entries: inOrder.map(({ entry, article }) => ({ ...entry, article: articleNumber.get(article)! })),
    postings: Object.fromEntries(
      held.map(([key, list]) => [
        key,
        list.flatMap((posting) => [entryNumber.get(nameOf(posting))!, posting.at]),
      ]),
    ),
    cut: held.filter(([key, list, kept]) => list.length < kept.length || cut.has(key)).map(([key]) => key),
  };
}

/** A shard from a file with all that is remembered. */
export function readShard({ articles, entries, postings, cut }: SearchShard): OpenShard {
  const keys = Object.entries(postings).map(([key, pairs]): [string, Posting[]] => {
    const list: Posting[] = [];
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const turn = pairs[pair]!;
      const entry = entries[turn]!;
      list.push({ article: articles[entry.article]!, entry, turn, at: pairs[pair + 1]! });
    }
    return [key, list];
  });
  return { keys: new Map(keys), cut: new Set(cut) };
}
