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
 * most are drawn first, before them those of `always`, which are listed even where no article names them; of a
 * crowd the others are only listed.
 */
export function raysFrom(
  centre: AtlasPlace,
  places: readonly AtlasPlace[],
  always: ReadonlySet<string> = new Set(),
): Ray[] {
  const wanted = ({ id, draw, passages }: AtlasPlace) =>
    draw && id !== centre.id && (passages > 0 || always.has(id));
  const weight = ({ id, passages }: AtlasPlace) => (always.has(id) ? Number.POSITIVE_INFINITY : passages);
  const named = places
    .filter(wanted)
    .sort((one, other) => weight(other) - weight(one) || (one.id < other.id ? -1 : 1));
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
