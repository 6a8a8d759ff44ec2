/** One thing that spoke for or against a word being the name of a place. */
export interface MentionEvidence {
  /** The rule's name, kebab-case: `head-before`, `coordination`, `ordinary-word`. */
  readonly rule: string;
  readonly weight: 'strong' | 'weak' | 'against';
  /** The words that the rule saw, as written. */
  readonly words: string;
}

/** Why a mention was read as it was. */
export interface MentionReason {
  /** The toponym that matched, as the gazetteer writes it; empty where it has none. */
  readonly toponym: string;
  /** Proclitics stripped before the surface: `و`, `ول`, or empty. */
  readonly prefix: string;
  /** Names of the foldings that made surface and toponym equal; empty for an exact match. */
  readonly folds: readonly string[];
  readonly evidence: readonly MentionEvidence[];
  /** The rule that decided. */
  readonly rule: string;
}

/** A toponym's occurrence in a text; offsets are UTF-16 code units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly surface: string;
  /** Id of a place or an area; for a foreign place its English name; empty for one that the gazetteer lacks. */
  readonly place: string;
  readonly sense: 'literal' | 'metonymic';
  /** `unlisted`: it stands as a place of Libya does, and the gazetteer has no such name. */
  readonly scope: 'LY' | 'foreign' | 'unlisted';
}

/** A mention with its explanation. */
export interface ExplainedMention extends Mention {
  readonly reason: MentionReason;
}
