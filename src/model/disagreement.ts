import type { AtlasChange } from './atlas.ts';
import type { AnchoredClaim, ClaimParty } from './claim.ts';

/**
 * Why two statements about one place do not go together:
 * `holder`: each has another belligerent in it;
 * `left-or-driven`: one says that a belligerent withdrew, the other that it was taken from it;
 * `force-or-calm`: one side's attack, threat or defence, against a proposal to keep forces or fighting out;
 * `terms`: no forces of either side, against one side leaving or entering;
 * `refused`: a proposal and its rejection.
 */
export type DisagreementReason = 'holder' | 'left-or-driven' | 'force-or-calm' | 'terms' | 'refused';

/** How a claim and the record of control differ about a place. */
export type DifferenceKind = 'date' | 'holder' | 'further';

/** What one article calls a party, in its own words. */
export interface ForceNames {
  readonly article: string;
  readonly party: ClaimParty;
  /** Each wording once, in the order of the claims. */
  readonly words: readonly string[];
}

/** Statements about one place that oppose each other, on two sides, over the days from `from` to `to`. */
export interface OpposedClaims {
  readonly place: string;
  readonly reason: DisagreementReason;
  readonly from: string;
  readonly to: string;
  readonly one: readonly AnchoredClaim[];
  readonly other: readonly AnchoredClaim[];
}

/** A claim beside the change in the record from which it differs; `days`: how much later the record is. */
export interface DifferingClaim {
  readonly claim: AnchoredClaim;
  readonly place: string;
  readonly kind: DifferenceKind;
  readonly change: AtlasChange;
  readonly days: number;
}

/** What the articles disagree about, as its own file carries it. */
export interface DisagreementFile {
  readonly opposed: readonly OpposedClaims[];
  readonly differing: readonly DifferingClaim[];
  readonly names: readonly ForceNames[];
}
