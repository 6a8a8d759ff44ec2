import { bearingOf } from '../geometry/compass.ts';
import type { CompassPoint } from '../model/distance.ts';

/** A stated direction in degrees clockwise from north: `SE` is 135. */
export function statedBearingDeg(point: CompassPoint): number {
  return bearingOf(point);
}
