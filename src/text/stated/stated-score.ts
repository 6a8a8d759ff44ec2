import type { StatedDistance } from '../../model/distance.ts';

/** How well statements that were read agree with those an editor wrote down. */
export interface DistanceScore {
  readonly found: number;
  readonly expected: number;
  readonly right: number;
  /** Right of found, and right of expected: 1 where there is nothing to count. */
  readonly precision: number;
  readonly recall: number;
  /** Those that were read and not expected, and the other way round. */
  readonly surplus: readonly StatedDistance[];
  readonly missing: readonly StatedDistance[];
}

/**
 * Compares statements of one or more texts, text by text. A statement is right where spans overlap and both
 * places, the figure (to 1 %), its upper end and the bearing are the same.
 */
export function scoreDistances(
  texts: readonly {
    readonly found: readonly StatedDistance[];
    readonly expected: readonly StatedDistance[];
  }[],
): DistanceScore {
  const surplus: StatedDistance[] = [];
  const missing: StatedDistance[] = [];
  let [right, found, expected] = [0, 0, 0];
  for (const text of texts) {
    const open = [...text.expected];
    for (const statement of text.found) {
      const match = open.findIndex((other) => isSame(statement, other));
      if (match === -1) surplus.push(statement);
      else open.splice(match, 1);
    }
    missing.push(...open);
    right += text.expected.length - open.length;
    found += text.found.length;
    expected += text.expected.length;
  }
  return {
    found,
    expected,
    right,
    precision: found === 0 ? 1 : right / found,
    recall: expected === 0 ? 1 : right / expected,
    surplus,
    missing,
  };
}

function isSame(one: StatedDistance, other: StatedDistance): boolean {
  return (
    one.start < other.end &&
    other.start < one.end &&
    one.from === other.from &&
    one.to === other.to &&
    one.bearing === other.bearing &&
    isNear(one.statedKm, other.statedKm) &&
    isNear(one.statedKmMax ?? null, other.statedKmMax ?? null)
  );
}

function isNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= Math.max(one, other) / 100;
}
