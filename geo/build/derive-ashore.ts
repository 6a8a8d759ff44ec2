import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { nearestOnRings } from './nearest-on-rings.ts';

/** How far inland a position is moved beyond the shore, in degrees of latitude: 220 m. */
const inlandDeg = 0.002;

/**
 * The position itself where it lies on the land, else the nearest point of the land and 220 m further on.
 * Positions of gates, ports and border posts are known to a few km only and some fall into the sea.
 */
export function ashore(position: Position, land: MultiPolygon): Position {
  if (booleanPointInPolygon(position, land)) return position;
  const shrink = Math.cos((position[1]! * Math.PI) / 180);
  const shore = nearestOnRings(position, land.coordinates.flat());
  const length = Math.hypot((shore[0]! - position[0]!) * shrink, shore[1]! - position[1]!);
  const onward = shore.map((value, axis) => value + ((value - position[axis]!) * inlandDeg) / (length || 1));
  return booleanPointInPolygon(onward, land) ? onward : shore;
}
