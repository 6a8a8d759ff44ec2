import type { Position } from 'geojson';

/** A segment of a ring, by the numbers of the two. */
export type RingSegment = readonly [ring: number, segment: number];

/** Segments that may reach into a box: west, south, east, north. */
export type FindSegments = (west: number, south: number, east: number, north: number) => RingSegment[];

/** Width of the squares that segments are sorted into. */
const squareDeg = 0.25;

/** Sorts the segments of rings into squares, so that those near a line are found without trying all. */
export function indexOutline(rings: readonly Position[][]): FindSegments {
  const squares = new Map<string, RingSegment[]>();
  rings.forEach((points, ring) => {
    for (let segment = 0; segment + 1 < points.length; segment++) {
      const [a, b] = [points[segment]!, points[segment + 1]!];
      for (const key of keysOf(...boxOf([a, b]))) {
        const known = squares.get(key);
        if (known) known.push([ring, segment]);
        else squares.set(key, [[ring, segment]]);
      }
    }
  });
  return (...box) => {
    const found = keysOf(...box).flatMap((key) => squares.get(key) ?? []);
    // A segment that reaches over several squares is found in each.
    return found.length < 2 ? found : [...new Map(found.map((one) => [one.join(), one])).values()];
  };
}

/** The box around points: west, south, east, north. */
export function boxOf(points: readonly Position[]): [number, number, number, number] {
  const [lons, lats] = [points.map(([lon]) => lon!), points.map(([, lat]) => lat!)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function keysOf(west: number, south: number, east: number, north: number): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(west / squareDeg); x <= Math.floor(east / squareDeg); x++) {
    for (let y = Math.floor(south / squareDeg); y <= Math.floor(north / squareDeg); y++)
      keys.push(`${x} ${y}`);
  }
  return keys;
}
