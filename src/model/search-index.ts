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
