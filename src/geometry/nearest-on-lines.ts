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
    for (let vertex = 1; vertex < line.length; vertex++) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [line[vertex - 1]!, line[vertex]!];
      const [x, y] = [(ax - lon) * shortening, ay - lat];
      const [spanX, spanY] = [(bx - ax) * shortening, by - ay];
      const span = spanX ** 2 + spanY ** 2;
      const share = span === 0 ? 0 : Math.min(1, Math.max(0, -(x * spanX + y * spanY) / span));
      const squared = (x + share * spanX) ** 2 + (y + share * spanY) ** 2;
      if (squared >= best) continue;
      best = squared;
      found = { point: [ax + (bx - ax) * share, ay + (by - ay) * share], line: number };
    }
  });
  const nearest = found as { point: Position; line: number } | null;
  if (!nearest) return null;
  const { lengthKm, bearingDeg } = measureGeodesic([lon, lat], nearest.point);
  return { ...nearest, km: lengthKm, bearingDeg };
}
