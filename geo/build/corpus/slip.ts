import type { ArticleFile } from '../../../src/model/atlas.ts';
import type { SearchEntry } from '../../../src/model/search-index.ts';
import { deriveSearch } from '../derive-search.ts';
import { readingOf } from './article-file.ts';
import type { Tools } from './tools.ts';

/** What is to be found in one article. */
export interface Slip {
  readonly article: string;
  readonly entries: readonly SearchEntry[];
  /**
   * By key, pairs of an entry's number and what the index says of it there. A key is a folded word; a form of
   * it without joined letters, a space and the word; `@` and a place, `#` and a person; `~` and the date of a claim.
   */
  readonly keys: Readonly<Record<string, readonly number[]>>;
}

/** Makes the slip of an article. */
export function slipOf(file: ArticleFile, { ground }: Tools): Slip {
  const index = deriveSearch({ ...ground, claims: file.claims }, [readingOf(file)]);
  const keys: Record<string, readonly number[]> = { ...index.postings };
  for (const [form, words] of Object.entries(index.bare)) {
    for (const word of words) keys[`${form} ${word}`] = index.postings[word]!;
  }
  for (const [number, { date }] of index.entries.entries()) {
    if (date) keys[`~${date}`] = [...(keys[`~${date}`] ?? []), number, 0];
  }
  return { article: file.id, entries: index.entries, keys };
}
