/** A name that stands where nothing but a place of Libya stands, and that the gazetteer lacks. */
export interface Unlisted {
  /** Offsets of the name, a facility's head included. */
  readonly start: number;
  readonly end: number;
  /** Indices of the first and last word of the name itself. */
  readonly first: number;
  readonly last: number;
  /** The place that an editor's ruling says it is; empty where there is none. */
  readonly place: string;
  /** Pairs of rule number and index of the word that it saw. */
  readonly evidence: readonly number[];
}
