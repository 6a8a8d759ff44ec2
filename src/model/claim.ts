import type { QuoteSelector } from './article.ts';
import type { Belligerent } from './control.ts';

/** What an article says that somebody does with a place. */
export type ClaimVerb =
  | 'takes'
  | 'holds'
  | 'loses'
  | 'withdraws'
  | 'advances'
  | 'attacks'
  | 'threatens'
  | 'denies'
  | 'held-before'
  | 'proposes-demilitarising'
  | 'proposes-withdrawal'
  | 'proposes-evacuation';

/** An article's own statement about control, in its own words, with its speaker. */
export interface ControlClaim {
  /** `articleId#c3`. */
  readonly id: string;
  readonly article: string;
  /** Who does it, or who would: a belligerent, both, or nobody named. */
  readonly actor: Belligerent | 'both' | 'other' | null;
  /** The actor in the article's own words. */
  readonly actorWords: string | null;
  readonly verb: ClaimVerb;
  /** Places or areas that the claim is about, by id. */
  readonly places: readonly string[];
  /** Destination of a withdrawal or an advance, where stated. */
  readonly toward?: readonly string[];
  /** Who says so, in our words; and whether the article itself speaks, a source it quotes, or a party. */
  readonly speaker: string;
  readonly speakerAr: string;
  readonly speakerKind: 'narrator' | 'quoted-source' | 'party' | 'third-party';
  /** The date that the claim is about: ISO day, month `2020-06`, or null where the text gives none. */
  readonly date: string | null;
  readonly quote: QuoteSelector;
}
