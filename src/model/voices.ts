import type { BelligerentTerm } from './belligerent-term.ts';

/** A naming of a side as a passage carries it; offsets are relative to the passage's text. */
export type PassageTerm = Omit<BelligerentTerm, 'surface'>;

/** One wording by which a text names a side, however often it stands there. */
export interface Wording {
  /** As first written, without quotation marks. */
  readonly words: string;
  readonly names: BelligerentTerm['names'];
  readonly denotes: BelligerentTerm['denotes'];
  readonly count: number;
  /** How many of these stand in quotations: somebody else's words, which the text carries. */
  readonly quoted: number;
  /** Offset of its first occurrence. */
  readonly at: number;
}

/** How one article names the sides. */
export interface ArticleVoice {
  readonly article: string;
  /** The most frequent first. */
  readonly wordings: readonly Wording[];
}

/** One use of a name that denotes different sides in different articles. */
export interface NameUse {
  readonly article: string;
  readonly denotes: BelligerentTerm['denotes'];
  readonly count: number;
  /** Offset of the sentence in the article. */
  readonly at: number;
  readonly sentence: string;
  /** The name in that sentence, with what decided whom it denotes. */
  readonly term: PassageTerm;
}

/** A name that several articles use, and not all for the same side. */
export interface SharedName {
  readonly words: string;
  readonly uses: readonly NameUse[];
}

/** Who is named and how, as its own file carries it. */
export interface VoicesFile {
  readonly voices: readonly ArticleVoice[];
  readonly shared: readonly SharedName[];
}
