import type { QuoteSelector } from './article.ts';

/** Where a quote stands in a text: UTF-16 code units, `text.slice(start, end)`. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
}

/** A passage that resembles a quote that was not found. */
export interface NearestMatch extends Anchor {
  /** `text.slice(start, end)`, whole words. */
  readonly words: string;
  /** Characters (UTF-16 code units) to insert, delete or replace to get from the quote to the passage. */
  readonly edits: number;
}

/** A quote that has no place in a text, or more than one. */
export interface Unanchored {
  readonly selector: QuoteSelector;
  /** `absent`: its words are not there; `ambiguous`: several places fit, even with prefix and suffix. */
  readonly reason: 'absent' | 'ambiguous';
  /** Every place where the exact words stand; empty for an absent quote. */
  readonly matches: readonly Anchor[];
  /** The passage most like an absent quote; null where nothing is like it. */
  readonly nearest: NearestMatch | null;
}
