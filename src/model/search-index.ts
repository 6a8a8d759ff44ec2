/** Something that search finds: a paragraph, a headline or a claim. */
export interface SearchEntry {
  readonly what: 'passage' | 'headline' | 'claim';
  /** Number of its article in `articles`. */
  readonly article: number;
  /** Offsets in the article's text; of a claim, of its quote. */
  readonly start: number;
  readonly end: number;
  /** Of a claim: its id, and the day or month that it is about. */
  readonly claim?: string;
  readonly date?: string | null;
}

/** The words of all texts, as one file. */
export interface SearchIndex {
  /** Ids. */
  readonly articles: readonly string[];
  readonly entries: readonly SearchEntry[];
  /**
   * By folded word without the article ال: pairs of an entry's number and the word's number in it, in
   * order. By `@` and a place's id, and by `#` and a person's: pairs of an entry's number and how often it names them.
   */
  readonly postings: Readonly<Record<string, readonly number[]>>;
  /** By what a word may be without its joined letters: the words of `postings` that it stands in. */
  readonly bare: Readonly<Record<string, readonly string[]>>;
  /** By a person's or a body's id, its names in both languages: folded words without articles. */
  readonly people: Readonly<Record<string, readonly string[]>>;
}

/**
 * A part of the words of all texts, as one file. Of a word that many entries have it holds the newest. A key
 * is one of {@link SearchIndex} `postings`; a form, a space and the word of `bare`; or `~` and the date of a claim.
 */
export interface SearchShard extends Pick<SearchIndex, 'articles' | 'entries' | 'postings'> {
  /** Keys of which there are more entries. */
  readonly cut: readonly string[];
}

/** How many letters of a key decide its shard: a small corpus is one, a larger one is cut finer. */
export function searchLettersOf(articles: number): 0 | 2 | 3 {
  return articles <= 60 ? 0 : articles <= 2000 ? 2 : 3;
}

/** The name of the shard that a key stands in: its first letters, as hexadecimal digits. */
export function shardOf(key: string, letters: number): string {
  if (letters === 0) return 'all';
  const first = key.split(' ', 1)[0]!.slice(0, letters);
  return [...first].map((letter) => letter.codePointAt(0)!.toString(16)).join('-');
}
