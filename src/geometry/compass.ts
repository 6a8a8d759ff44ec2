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

/** The bearing of a compass point in degrees: `SE` is 135. */
export function bearingOf(point: CompassPoint): number {
  return compassPoints.indexOf(point) * 22.5;
}
