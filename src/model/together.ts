/** Two places or named areas that are spoken of in the same passages. */
export interface SpokenTogether {
  /** Ids of the two; `one` comes before `other` in the alphabet. */
  readonly one: string;
  readonly other: string;
  /** How many passages mention both, and in how many articles those stand. */
  readonly passages: number;
  readonly articles: number;
}
