import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { findArea } from '../geometry/find-area.ts';
import { measureGeodesic } from '../geometry/geodesic.ts';
import type { Atlas, AtlasPlace } from '../model/atlas.ts';
import type { ControlPicture, Holder } from '../model/control.ts';
import type { Holders } from './holders.ts';

/** Land that lies too far from every place with a record to be spoken of. */
export type Veil = FeatureCollection<Polygon | MultiPolygon>;

/** What the picture says of a point of the ground, and the place that it says it by. */
export interface Ground {
  readonly position: Position;
  readonly holder: Holder;
  /** The nearest place of that holder: the ground takes its colour from it. */
  readonly place: AtlasPlace;
  /** From the point to the place. */
  readonly km: number;
  readonly bearingDeg: number;
  /** Under the veil: not reported. */
  readonly veiled: boolean;
}

/**
 * The ground at a position. Areas are drawn with smoothed edges, so the area tells the holder, and the
 * holder's nearest place with a record tells by what. Null outside Libya's land.
 */
export function groundAt(
  position: Position,
  atlas: Atlas,
  holders: Holders,
  control: ControlPicture,
  veil: Veil | null,
): Ground | null {
  const holder = findArea(position, control.areas)?.properties.holder;
  if (!holder) return null;
  let best: Omit<Ground, 'position' | 'holder' | 'veiled'> | null = null;
  for (const place of atlas.places) {
    if (!place.draw || holders.get(place.id)?.holder !== holder) continue;
    const { lengthKm, bearingDeg } = measureGeodesic(position, place.position);
    if (!best || lengthKm < best.km) best = { place, km: lengthKm, bearingDeg };
  }
  const veiled = veil !== null && findArea(position, veil.features) !== undefined;
  return best && { position, holder, veiled, ...best };
}
