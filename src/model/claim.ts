import type { Anchor } from './anchor.ts';
import type { QuoteSelector } from './article.ts';
import type { Belligerent } from './control.ts';

/**
 * What a statement says that somebody does with a place.
 *
 * Of what is: `takes`, `holds`, `held-before`, `loses`, `withdraws`, `advances` (toward it or in it),
 * `falls-back` (breaks off an advance on it), `attacks` (force is used there; nothing is said of who
 * holds it afterwards), `fails-to-take`, `deploys` (brings forces in).
 * Of what may come: `threatens` (means or prepares to take or strike it), `defends` (stands ready to keep
 * it by force), `expects-battle`, `would-intervene`, `plans-entry` (by agreement, without an attack).
 * Of what should be: `proposes-demilitarising` (no forces of either side), `proposes-withdrawal` (the
 * counterparts leave), `proposes-evacuation` (all forces leave, others watch), `proposes-handover` (to a
 * civilian body), `demands-calm` (no fighting there), `backs-intervention`, `rejects` (a proposal, or a
 * presence), `denies` (that something is so).
 */
export type ClaimVerb =
  | 'takes'
  | 'holds'
  | 'held-before'
  | 'loses'
  | 'withdraws'
  | 'advances'
  | 'falls-back'
  | 'attacks'
  | 'fails-to-take'
  | 'deploys'
  | 'threatens'
  | 'defends'
  | 'expects-battle'
  | 'would-intervene'
  | 'plans-entry'
  | 'proposes-demilitarising'
  | 'proposes-withdrawal'
  | 'proposes-evacuation'
  | 'proposes-handover'
  | 'demands-calm'
  | 'backs-intervention'
  | 'rejects'
  | 'denies';

/** Who a statement is about: a belligerent, or somebody outside the two camps. */
export type ClaimParty =
  | Belligerent
  | 'parliament'
  | 'tribes'
  | 'egypt'
  | 'turkey'
  | 'russia'
  | 'united-states'
  | 'mediators'
  | 'foreign-forces';

/** An article's own statement about control, in its own words, with its speaker. */
export interface ControlClaim {
  /** `articleId#c3`; kept for good once published. */
  readonly id: string;
  readonly article: string;
  /** Who does it, who would, or who proposes it; empty where nobody is named. */
  readonly actors: readonly ClaimParty[];
  /** The actors in the article's own words; null where the article leaves them to be understood. */
  readonly actorWords: string | null;
  readonly verb: ClaimVerb;
  /**
   * The other party: from whom a place is taken, whom a threat meets, who would leave under a proposal,
   * whose proposal is rejected.
   */
  readonly counterparts: readonly ClaimParty[];
  readonly counterpartWords: string | null;
  /** Places or areas that the claim is about, by id. */
  readonly places: readonly string[];
  /** The places in the article's words, where it does not name them: `the two cities`. */
  readonly placeWords: string | null;
  /** Destination of a withdrawal, where it is stated and is a place of the gazetteer. */
  readonly toward?: readonly string[];
  /** Who says so, in our words. */
  readonly speaker: string;
  readonly speakerAr: string;
  /** Whether the article itself speaks, a source it quotes, a belligerent by name, or somebody outside. */
  readonly speakerKind: 'narrator' | 'quoted-source' | 'party' | 'third-party';
  /** The camp of the speaker, where the article states it. */
  readonly speakerSide?: Belligerent;
  /** The publication that carried the words before this article did. */
  readonly via?: string;
  readonly viaAr?: string;
  /**
   * The date that the claim is about: ISO day `2020-06-06`, month `2020-06`, or null where the text gives
   * none. With `until`, the first day or month of a period: a state held throughout it, an event fell
   * somewhere in it.
   */
  readonly date: string | null;
  readonly until?: string;
  /** `stated`: the text gives the date; `inferred`: an editor read it from the context. Null with no date. */
  readonly dateBasis: 'stated' | 'inferred' | null;
  /** The claim that this one answers: a rejection answers a proposal. */
  readonly answers?: string;
  readonly quote: QuoteSelector;
  /** What a reader has to know to read the claim rightly. */
  readonly note?: string;
  readonly noteAr?: string;
}

/** A claim whose quote has found its place in the article's text. */
export interface AnchoredClaim extends ControlClaim {
  readonly anchor: Anchor;
}

/** An editor's decision on what an ambiguous name means in one place of an article. */
export interface Ruling {
  readonly article: string;
  /** The name, with the words around it. */
  readonly quote: QuoteSelector;
  /** Id of a place or area; null where the words name none. */
  readonly place: string | null;
  readonly why: string;
}

/** A ruling whose quote has found its place; the anchor spans the name. */
export interface AnchoredRuling extends Ruling {
  readonly anchor: Anchor;
}
