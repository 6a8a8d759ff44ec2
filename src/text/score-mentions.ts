import type { Mention } from '../model/mention.ts';

/** A mention as an annotator or the reader gives it. */
export type Marked = Pick<Mention, 'start' | 'end' | 'surface' | 'place' | 'sense' | 'scope'>;

/**
 * How a reading of one text compares with an annotation of it. Only Libyan places count, the country apart;
 * what the gazetteer lacks may be found, and is linked to nothing.
 */
export interface Comparison {
  /** Same start and end. */
  readonly found: number;
  readonly missed: readonly Marked[];
  readonly spurious: readonly Marked[];
  /** Found, but linked to another place: the annotation, and what was read. */
  readonly mislinked: readonly (readonly [Marked, Marked])[];
  /** Found, but taken in the other sense. */
  readonly missensed: readonly (readonly [Marked, Marked])[];
}

const counts = (mention: Marked): boolean => mention.scope !== 'foreign' && mention.place !== 'libya';

/** Compares a reading with an annotation of the same text, by exact spans. */
export function compareMentions(annotated: readonly Marked[], read: readonly Marked[]): Comparison {
  const span = (mention: Marked): string => `${mention.start}-${mention.end}`;
  const wanted = annotated.filter(counts);
  const got = read.filter(counts);
  const readAt = new Map(got.map((mention) => [span(mention), mention]));
  const wantedAt = new Set(wanted.map(span));
  const pairs = wanted.flatMap((mention) => {
    const twin = readAt.get(span(mention));
    return twin ? [[mention, twin] as const] : [];
  });
  return {
    found: pairs.length,
    missed: wanted.filter((mention) => !readAt.has(span(mention))),
    spurious: got.filter((mention) => !wantedAt.has(span(mention))),
    mislinked: pairs.filter(([mention, twin]) => mention.place !== twin.place),
    missensed: pairs.filter(([mention, twin]) => mention.sense !== twin.sense),
  };
}

/** Precision, recall and their harmonic mean, 0 to 1; 1 where there was nothing to find and nothing was. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The score of `hits` right answers among `given`, where `wanted` were asked for. */
export function scoreOf(hits: number, given: number, wanted: number): Score {
  const precision = given === 0 ? 1 : hits / given;
  const recall = wanted === 0 ? 1 : hits / wanted;
  return { precision, recall, f1: given + wanted === 0 ? 1 : (2 * hits) / (given + wanted) };
}
