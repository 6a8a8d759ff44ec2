import type { Position } from 'geojson';
import { measureGeodesic } from './geodesic.ts';

/** The point of some lines that lies nearest to another. */
export interface NearestOnLines {
  readonly point: Position;
  /** On the ellipsoid. */
  readonly km: number;
  /** From the other point to it, degrees clockwise from north. */
  readonly bearingDeg: number;
  /** Which of the lines it lies on. */
  readonly line: number;
}

/**
 * The nearest point of lines to a `[lon, lat]`; null without a line. Segments are compared on a plane in
 * which longitude is shortened by the point's latitude: off by less than 1 % within Libya, and only in the
 * choice of the point; its distance is then measured on the ellipsoid.
 */
export function nearestOnLines(
  [lon = 0, lat = 0]: Position,
  lines: readonly (readonly Position[])[],
): NearestOnLines | null {
  const shortening = Math.cos((lat * Math.PI) / 180);
  let best = Number.POSITIVE_INFINITY;
  let found: { point: Position; line: number } | null = null;
  lines.forEach((line, number) => {
    // By index: taking pairs apart costs more than what is done with them, and this goes through every vertex.
    for (let vertex = 1; vertex < line.length; vertex++) {
      const one = line[vertex - 1]!;
      const other = line[vertex]!;
      const x = (one[0]! - lon) * shortening;
      const y = one[1]! - lat;
      const spanX = (other[0]! - one[0]!) * shortening;
      const spanY = other[1]! - one[1]!;
      const span = spanX * spanX + spanY * spanY;
      const share = span === 0 ? 0 : Math.min(1, Math.max(0, -(x * spanX + y * spanY) / span));
      const offX = x + share * spanX;
      const offY = y + share * spanY;
      const squared = offX * offX + offY * offY;
      if (squared >= best) continue;
      best = squared;
      const point = [one[0]! + (other[0]! - one[0]!) * share, one[1]! + (other[1]! - one[1]!) * share];
      found = { point, line: number };
    }
  });
  const nearest = found as { point: Position; line: number } | null;
  if (!nearest) return null;
  const { lengthKm, bearingDeg } = measureGeodesic([lon, lat], nearest.point);
  return { ...nearest, km: lengthKm, bearingDeg };
}
