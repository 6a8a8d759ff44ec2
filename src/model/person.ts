/** A person, or a body of people, that texts speak of and readers search for. */
export interface Person {
  /** Snake-case English, never reused. */
  readonly id: string;
  readonly what: 'person' | 'body';
  /** The names as outlets write them, the fullest first. */
  readonly ar: readonly string[];
  readonly en: readonly string[];
}
