/** A stretch of a folded text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of the first span that starts at a position or after it. Spans stand in order of their starts. */
export function indexFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last span that ends at a position or before it, or -1. */
export function indexUpTo(spans: readonly Span[], at: number): number {
  let index = indexFrom(spans, at) - 1;
  while (index >= 0 && spans[index]!.end > at) index--;
  return index;
}

/** The first span that starts at a position or after it. */
export const firstFrom = <T extends Span>(spans: readonly T[], at: number): T | undefined =>
  spans[indexFrom(spans, at)];

/** The last span that ends at a position or before it. */
export const lastUpTo = <T extends Span>(spans: readonly T[], at: number): T | undefined =>
  spans[indexUpTo(spans, at)];

/** Those of some spans that share no character with any of others, in a text of so many characters. */
export function apartFrom<T extends Span>(spans: readonly T[], others: readonly Span[], length: number): T[] {
  if (others.length === 0) return [...spans];
  const taken = new Uint8Array(length);
  for (const { start, end } of others) taken.fill(1, start, end);
  return spans.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
}
