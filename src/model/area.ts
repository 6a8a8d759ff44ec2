import type { MultiPolygon, Polygon } from 'geojson';
import type { Toponym } from './place.ts';

/** A named area: a region of the ground, or the ground that a proposal is about. */
export interface Area {
  readonly id: string;
  /** `region` for a named part of the country, `proposed` for the ground of an article's proposal. */
  readonly kind: 'region' | 'proposed';
  readonly toponyms: readonly Toponym[];
  /** Ids of the places that belong to it. */
  readonly members: readonly string[];
  /** Width in km over which the edge fades: no survey gives the area a line. 0 for a surveyed edge. */
  readonly softEdgeKm: number;
  /** A cartographer's extent, which may run out over the sea; null where the base map has the outline. */
  readonly outline: Polygon | MultiPolygon | null;
  /** Places that a proposal names; absent for a region. */
  readonly places?: readonly string[];
  /** Ids of the claims that propose it, `articleId#c3`; absent for a region. */
  readonly claims?: readonly string[];
  readonly source: string;
  readonly note: string;
  readonly noteAr: string;
}
