import { measureGeodesic } from '../geometry/geodesic.ts';
import type { AtlasPlace } from '../model/atlas.ts';

/** A place seen from the chosen one. Kilometres; degrees clockwise from north at the chosen place. */
export interface Ray {
  readonly place: AtlasPlace;
  readonly km: number;
  readonly bearingDeg: number;
  /** False where it lies so near to another that its arc would only thicken that one: then it is listed alone. */
  readonly drawn: boolean;
}

/** Radii of the rings round a chosen place, km. */
export const ringRadiiKm: readonly number[] = [50, 100, 200];

/** Two ends nearer to each other than this share one arc: their labels would touch at a country's scale. */
const crowdedKm = 18;

/**
 * The distances from a place to the places that the articles name, nearest first. Those that are written of
 * most are drawn first; of a crowd the others are only listed.
 */
export function raysFrom(centre: AtlasPlace, places: readonly AtlasPlace[]): Ray[] {
  const named = places
    .filter((place) => place.draw && place.passages > 0 && place.id !== centre.id)
    .sort((one, other) => other.passages - one.passages || (one.id < other.id ? -1 : 1));
  const drawn: AtlasPlace[] = [centre];
  return named
    .map((place) => {
      const { lengthKm, bearingDeg } = measureGeodesic(centre.position, place.position);
      const apart = drawn.every(
        ({ position }) => measureGeodesic(position, place.position).lengthKm >= crowdedKm,
      );
      if (apart) drawn.push(place);
      return { place, km: lengthKm, bearingDeg, drawn: apart };
    })
    .sort((one, other) => one.km - other.km);
}
