import type { MentionReason } from './mention.ts';

/** Why the marks of an article are what they are, as its own file carries it. */
export interface ReasonsFile {
  /** In reading order; `start` is the mention's offset in the article. */
  readonly mentions: readonly { readonly start: number; readonly reason: MentionReason }[];
  /** Names of the gazetteer that stand in the text and were not taken for places. */
  readonly refused: readonly {
    readonly start: number;
    readonly surface: string;
    readonly place: string;
    readonly reason: MentionReason;
  }[];
}
