import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { liesIn } from './lies-in.ts';

/** The first of the areas that a position lies in, its edge counted in; undefined outside all of them. */
export function findArea<A extends Feature<Polygon | MultiPolygon>>(
  position: Position,
  areas: readonly A[],
): A | undefined {
  return areas.find((area) => liesIn(position, area.geometry));
}
