import { feature, featureCollection, intersect, truncate } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';

/**
 * An extent's part on land: a cartographer's outline may run out over the sea, where nothing is held and
 * nothing is meant. The outline itself where no part of it lies on land.
 */
export function clipToLand(outline: Polygon | MultiPolygon, land: MultiPolygon): Polygon | MultiPolygon {
  const common = intersect(featureCollection([feature(outline), feature(land)]));
  return common ? truncate(common, { precision: 4 }).geometry : outline;
}
