/**
 * Cuts a text of a length at the edges of all spans: pieces in order, without gap or overlap, so that each
 * lies wholly inside or outside every span. Edges outside the text are held to its ends.
 */
export function cutText(
  length: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): (readonly [start: number, end: number])[] {
  const edges = new Set([0, length]);
  for (const { start, end } of spans) {
    edges.add(Math.min(length, Math.max(0, start)));
    edges.add(Math.min(length, Math.max(0, end)));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => [start, sorted[index + 1]!] as const);
}
