import type { CompassPoint } from '../model/distance.ts';

/** The sixteen points of the compass, clockwise from north. */
export const compassPoints: readonly CompassPoint[] = [
  'N',
  'NNE',
  'NE',
  'ENE',
  'E',
  'ESE',
  'SE',
  'SSE',
  'S',
  'SSW',
  'SW',
  'WSW',
  'W',
  'WNW',
  'NW',
  'NNW',
];

/** A bearing in degrees, of any size or sign, as the nearest of the sixteen points. */
export function compassPointOf(bearingDeg: number): CompassPoint {
  const index = Math.round(bearingDeg / 22.5) % 16;
  return compassPoints[(index + 16) % 16]!;
}

/** The bearing of a compass point in degrees: `SE` is 135. */
export function bearingOf(point: CompassPoint): number {
  return compassPoints.indexOf(point) * 22.5;
}

/** The angle between two bearings in degrees, 0 to 180, whichever way round is shorter. */
export function bearingDifference(oneDeg: number, otherDeg: number): number {
  const turned = Math.abs(oneDeg - otherDeg) % 360;
  return turned > 180 ? 360 - turned : turned;
}
