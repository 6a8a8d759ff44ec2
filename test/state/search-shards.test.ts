import { beforeAll, describe, expect, test } from 'vitest';
import { readingOf } from '../../geo/build/corpus/article-file.ts';
import { readOne } from '../../geo/build/corpus/read-one.ts';
import { addSlip, type OpenShard, openShard, writeShard } from '../../geo/build/corpus/search-shards.ts';
import { slipOf } from '../../geo/build/corpus/slip.ts';
import { openTools, type Tools } from '../../geo/build/corpus/tools.ts';
import { deriveSearch } from '../../geo/build/derive-search.ts';
import { listArticles } from '../../geo/build/read/read-articles.ts';
import { readGround } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { ArticleFile } from '../../src/model/atlas.ts';
import { newestFirst } from '../../src/model/newest-first.ts';
import { type SearchIndex, searchLettersOf, shardOf } from '../../src/model/search-index.ts';
import { joinShards, shardsOf } from '../../src/state/search-shards.ts';
import { searchIndex } from '../../src/text/search/search-index.ts';
import { foldNames } from '../../src/text/search/search-names.ts';

const { ground } = readGround(repository);
const people = foldNames(ground.people);
let tools: Tools;
let files: ArticleFile[];
let whole: SearchIndex;
beforeAll(() => {
  tools = openTools(ground, { root: repository, manyPages: false, searchLetters: 0 });
  files = listArticles(repository)
    .sort(newestFirst)
    .map((id) => readOne(tools, id).file!);
  whole = deriveSearch({ ...ground, claims: files.flatMap(({ claims }) => claims) }, files.map(readingOf));
});

/** The shards of the five articles, cut by so many letters. */
function cut(letters: number): Map<string, OpenShard> {
  const shards = new Map<string, OpenShard>();
  const shardAt = (name: string) => {
    const shard = shards.get(name) ?? openShard();
    shards.set(name, shard);
    return shard;
  };
  for (const file of files) addSlip(shardAt, letters, slipOf(file, tools));
  return shards;
}

/** What a query finds in the shards that it asks for: article and offset of each hit. */
function found(query: string, letters: number): string[] {
  const shards = cut(letters);
  const names = shardsOf(query, letters, () => [], people).filter((name) => shards.has(name));
  const index = joinShards(
    names.map((name) => writeShard(shards.get(name)!, letters, false)),
    people,
  );
  return hits(query, index);
}

const hits = (query: string, index: SearchIndex) =>
  searchIndex(query, index).map(
    ({ entry }) => `${index.articles[entry.article]} ${entry.what} ${entry.start} ${entry.claim ?? ''}`,
  );

describe.each(['كورونا', 'وترهونة', 'الهلال النفطي', 'Haftar', 'أردوغان'])('the query %s', (query) => {
  test('finds in one shard what it finds in the index of all, in the same order', () => {
    expect(hits(query, whole).length).toBeGreaterThan(0);
    expect(found(query, 0)).toEqual(hits(query, whole));
  });

  test.each([2, 3])('finds the same passages in shards cut by %i letters', (letters) => {
    expect(found(query, letters).toSorted()).toEqual(hits(query, whole).toSorted());
  });
});

test('a query asks for the shards of its words alone', () => {
  const shards = cut(3);
  expect(shards.size).toBeGreaterThan(300);
  const asked = shardsOf('كورونا', 3, () => [], people);
  expect(asked.length).toBeLessThan(5);
});

test('a word that many entries have shows its 60 newest, and says that there are more', () => {
  const shards = new Map<string, OpenShard>();
  const shardAt = (name: string) => {
    const shard = shards.get(name) ?? openShard();
    shards.set(name, shard);
    return shard;
  };
  for (let day = 1; day <= 28; day++) {
    for (const turn of [0, 1, 2]) {
      const entries = [{ what: 'passage', article: 0, start: turn, end: 9 }] as const;
      const article = `2020-07-${String(day).padStart(2, '0')}-made-${turn}`;
      addSlip(shardAt, 3, { article, entries, keys: { سرت: [0, 0] } });
    }
  }
  const shard = writeShard(shards.get(shardOf('سرت', 3))!, 3, false);
  expect(shard.entries).toHaveLength(60);
  expect(shard.cut).toEqual(['سرت']);
  expect(shard.articles[0]).toBe('2020-07-28-made-0');
  expect(shard.articles.at(-1)).toBe('2020-07-09-made-2');
});

test('a corpus is cut the finer the larger it is', () => {
  expect([5, 500, 50_000].map(searchLettersOf)).toEqual([0, 2, 3]);
});
