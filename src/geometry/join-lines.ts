import type { Position } from 'geojson';

/**
 * Joins lines end to end where exactly two of them meet, so that a label finds room on what was cut in
 * pieces. Every piece is used once; where three or more meet, or a line is alone, it ends there.
 */
export function joinLines(lines: readonly (readonly Position[])[]): Position[][] {
  const keyOf = (point: Position) => `${point[0]} ${point[1]}`;
  const meeting = new Map<string, number[]>();
  lines.forEach((line, index) => {
    for (const end of [line[0]!, line.at(-1)!]) {
      meeting.set(keyOf(end), [...(meeting.get(keyOf(end)) ?? []), index]);
    }
  });
  const used = new Set<number>();
  // Goes on from the last point of a line while one unused piece is the only other there.
  const extend = (line: Position[]) => {
    for (;;) {
      const end = keyOf(line.at(-1)!);
      const there = meeting.get(end) ?? [];
      const next = there.length === 2 ? there.find((index) => !used.has(index)) : undefined;
      if (next === undefined) return;
      used.add(next);
      const piece = [...lines[next]!];
      if (keyOf(piece[0]!) !== end) piece.reverse();
      line.push(...piece.slice(1));
    }
  };
  return lines.flatMap((piece, index) => {
    if (used.has(index)) return [];
    used.add(index);
    const line = [...piece];
    extend(line);
    line.reverse();
    extend(line);
    return [line];
  });
}
