/** One thing wrong with a record, told so that an editor can mend it. */
export interface Problem {
  /** File, relative to the repository: `geo/places.geojson`. */
  readonly file: string;
  /** Where in the file: a record's id and a field, or a line: `umm_aranib toponyms[1].lang`. */
  readonly at: string;
  readonly expected: string;
  readonly found: string;
  /** What to do about it. */
  readonly cure: string;
  /** The id that no sound record has, where that is the problem. */
  readonly unknown?: string;
}

/** `geo/places.geojson umm_aranib toponyms[1].lang: expected "ar" or "en", found "arabic"; use the ISO 639-1 code`. */
export function tellProblem({ file, at, expected, found, cure }: Problem): string {
  return `${file} ${at}: expected ${expected}, found ${found}; ${cure}`;
}

/** All problems of a build at once. */
export class Problems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      [...problems.map(tellProblem), `${problems.length} problem${problems.length === 1 ? '' : 's'}`].join(
        '\n',
      ),
    );
    this.problems = problems;
  }
}

/** A command called wrongly. */
export class UsageError extends Error {}

/** A value as it is shown in a problem: JSON, cut at 60 characters. */
export function showFound(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
