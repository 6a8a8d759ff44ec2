import type { Position } from 'geojson';
import { measureGeodesic } from '../geometry/geodesic.ts';
import type { Atlas, AtlasPlace } from '../model/atlas.ts';
import type { Belligerent } from '../model/control.ts';
import type { Holders } from './holders.ts';

/** A place measured from another. */
export interface Bearing {
  readonly id: string;
  readonly km: number;
  /** Initial bearing from the reference to the place, degrees clockwise from north. */
  readonly bearingDeg: number;
}

/** A side and its town that lies nearest. */
export interface Opposite {
  readonly side: Belligerent;
  readonly town: Bearing;
}

/** From Tripoli to a position; null for Tripoli itself. */
export function fromTripoli(atlas: Atlas, position: Position): Bearing | null {
  const tripoli = atlas.places.find(({ id }) => id === 'tripoli');
  if (!tripoli) return null;
  const { lengthKm, bearingDeg } = measureGeodesic(tripoli.position, position);
  return lengthKm < 1 ? null : { id: 'tripoli', km: lengthKm, bearingDeg };
}

/**
 * The nearest city or town held by a side at a date, from a position: bearing from the position to it.
 * `holders` is the state at that date.
 */
export function nearestTownOf(
  side: Belligerent,
  position: Position,
  atlas: Atlas,
  holders: Holders,
): Bearing | null {
  let best: Bearing | null = null;
  for (const place of atlas.places) {
    if (!isTown(place) || holders.get(place.id)?.holder !== side) continue;
    const { lengthKm, bearingDeg } = measureGeodesic(position, place.position);
    if (lengthKm > 0.5 && (best === null || lengthKm < best.km))
      best = { id: place.id, km: lengthKm, bearingDeg };
  }
  return best;
}

/** The nearest towns of the other side, from a place: of both sides where neither holds it alone; none without a record. */
export function nearestOpposite(place: AtlasPlace, atlas: Atlas, holders: Holders): Opposite[] {
  const holder = holders.get(place.id)?.holder;
  if (holder === undefined) return [];
  const sides: readonly Belligerent[] =
    holder === 'gna' ? ['lna'] : holder === 'lna' ? ['gna'] : ['gna', 'lna'];
  return sides.flatMap((side) => {
    const town = nearestTownOf(side, place.position, atlas, holders);
    return town ? [{ side, town }] : [];
  });
}

const isTown = ({ kind, draw }: AtlasPlace) => draw && (kind === 'city' || kind === 'town');

/** The straight line between two positions in km. */
export function measureBetween(one: Position, other: Position): number {
  return measureGeodesic(one, other).lengthKm;
}
