import type { Position } from 'geojson';

// Lengths here are in degrees of the plane of longitude and latitude: only shares of a line are taken.

/** The point at a share of the way from one position to another, straight on the map as lines are drawn. */
export function pointBetween(
  [lonA = 0, latA = 0]: Position,
  [lonB = 0, latB = 0]: Position,
  share: number,
): Position {
  return [lonA + (lonB - lonA) * share, latA + (latB - latA) * share];
}

/** Where a line's length reaches `share`, 0 to 1: the point there, and the index of the vertex after it. */
export function pointAlong(line: readonly Position[], share: number): { point: Position; next: number } {
  const lengths = line.map((point, i) => (i === 0 ? 0 : degreesBetween(line[i - 1]!, point)));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (let next = 1; next < line.length; next++) {
    const length = lengths[next]!;
    if (left <= length || next === line.length - 1) {
      const part = length === 0 ? 0 : Math.min(1, left / length);
      return { point: pointBetween(line[next - 1]!, line[next]!, part), next };
    }
    left -= length;
  }
  return { point: line[0]!, next: 1 };
}

/** The distance of two positions in that plane. */
export function degreesBetween([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
  return Math.hypot(lonA - lonB, latA - latB);
}
