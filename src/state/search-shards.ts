import { type SearchIndex, type SearchShard, shardOf } from '../model/search-index.ts';
import { calledBy, type FoldedNames } from '../text/search/search-names.ts';
import { bareForms, withoutArticle, wordsOf } from '../text/search/search-words.ts';
import { spokenDates } from '../text/spoken-date.ts';

/** The most words that a name of a person has. */
const longestName = 4;

/**
 * The shards in which the words of a query stand, each once, in the order of the words: as typed, without joined
 * letters, and those of the places, people and dates that it names. A corpus in one shard has only that.
 */
export function shardsOf(
  query: string,
  letters: number,
  placesOf: (words: string) => readonly string[],
  people: FoldedNames,
): string[] {
  const words = wordsOf(query).map(({ folded }) => folded);
  const runs = words.flatMap((_, from) =>
    Array.from({ length: Math.min(longestName, words.length - from) }, (_, length) =>
      words.slice(from, from + length + 1).join(' '),
    ),
  );
  const keys = [
    ...words.flatMap((folded) => [withoutArticle(folded), ...bareForms(folded)]),
    ...[query, ...words].flatMap((part) => placesOf(part).map((id) => `@${id}`)),
    ...runs.flatMap((run) => calledBy(run, people).map(({ id }) => `#${id}`)),
    ...spokenDates(query, [2020, 2019]).map((date) => `~${date}`),
  ];
  return [...new Set(keys.map((key) => shardOf(key, letters)))];
}

/** An index of what was asked for; `cut` where the texts have more of a word than its newest entries. */
export interface JoinedIndex extends SearchIndex {
  readonly cut: boolean;
}

/** Joins shards to one index, as if no others were there. `asked` are the folded words of the query. */
export function joinShards(
  shards: readonly SearchShard[],
  people: FoldedNames,
  asked: readonly string[] = [],
): JoinedIndex {
  const articles = new Map<string, number>();
  const entries: SearchIndex['entries'][number][] = [];
  const numbers = new Map<string, number>();
  const postings: Record<string, readonly number[]> = {};
  const bare: Record<string, string[]> = {};
  for (const shard of shards) {
    const numberOf = shard.entries.map((entry) => {
      const article = shard.articles[entry.article]!;
      const key = `${article} ${entry.what} ${entry.claim ?? ''} ${entry.start}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      if (!articles.has(article)) articles.set(article, articles.size);
      numbers.set(key, entries.length);
      entries.push({ ...entry, article: articles.get(article)! });
      return entries.length - 1;
    });
    for (const [key, pairs] of Object.entries(shard.postings)) {
      const [word = '', whole] = key.split(' ');
      if (whole !== undefined && !bare[word]?.includes(whole)) bare[word] = [...(bare[word] ?? []), whole];
      // A word is the same in every shard that has it.
      if (!key.startsWith('~'))
        postings[whole ?? word] ??= pairs.map((value, turn) => (turn % 2 === 0 ? numberOf[value]! : value));
    }
  }
  const cut = shards.some((shard) => asked.some((word) => shard.cut.includes(word)));
  return { articles: [...articles.keys()], entries, postings, bare, people, cut };
}
