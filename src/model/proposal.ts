import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { BilingualName } from './atlas.ts';
import type { AnchoredClaim } from './claim.ts';

/** What somebody proposes in an article, on the map in its own signs and never as control. */
export interface Proposal {
  readonly id: string;
  readonly name: BilingualName;
  /** The ground or the way that it is about. */
  readonly geometry: Polygon | MultiPolygon | LineString;
  /** The claims that propose it, and those that answer them. */
  readonly claims: readonly AnchoredClaim[];
}
