/** What an article says of itself, and how its date is known. */
export interface ArticleHead {
  /** File name without extension: `2020-05-23-al-jazeera-mubasher-three-camps`. */
  readonly id: string;
  /** The headline that the text itself carries, or null. */
  readonly headline: string | null;
  /** The outlet as the text states it, or null: "outlet not stated". */
  readonly outlet: string | null;
  readonly author: string | null;
  /** Date of publication, ISO 8601 `YYYY-MM-DD`. */
  readonly published: string;
  /** How the date is known, in a sentence. */
  readonly publishedBasis: string;
  /** The same in Arabic, where an editor wrote it. */
  readonly publishedBasisAr?: string;
  /** How exactly: the day itself, or about that day. */
  readonly publishedPrecision: 'day' | 'about';
  readonly lang: 'ar' | 'en';
}

/** What an article is known by wherever it is spoken of; every file that names articles brings theirs. */
export interface ArticleLabel extends Omit<ArticleHead, 'publishedBasis' | 'publishedBasisAr'> {
  /** The first words of the text, for an article without a headline. */
  readonly opening: string;
}

/** An article with its text, untouched. Offsets are UTF-16 code units of `text`. */
export interface Article extends ArticleHead {
  readonly text: string;
}

/** A paragraph of an article; `start` and `end` are offsets of the article's text. */
export interface Passage {
  /** `articleId#p3`; paragraphs are counted from 1, blank lines not counted. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** W3C Web Annotation TextQuoteSelector. A position is derived from it and never stored. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
