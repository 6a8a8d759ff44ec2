import { booleanPointInPolygon } from '@turf/turf';
import type { Area } from '../../../src/model/area.ts';
import type { Place } from '../../../src/model/place.ts';
import type { Problem } from '../problems.ts';

const areasFile = 'geo/areas.geojson';

/**
 * The members that an outline makes: the ids, sorted, of the drawn places inside it, regions apart. A place
 * that is not drawn lies too far from where it is known to be.
 */
const membersWithin = (outline: NonNullable<Area['outline']>, places: readonly Place[]): string[] =>
  places
    .filter(
      ({ draw, kind, position }) =>
        draw && kind !== 'region' && booleanPointInPolygon([...position], outline),
    )
    .map(({ id }) => id)
    .sort();

/** A problem for each area whose `members` are not those that its outline makes. */
export function checkMembers(areas: readonly Area[], places: readonly Place[]): Problem[] {
  const known = new Set(places.map(({ id }) => id));
  return areas.flatMap(({ id, outline, members }): Problem[] => {
    if (!outline) return [];
    const within = membersWithin(outline, places);
    const missing = within.filter((member) => !members.includes(member));
    // An id that nobody has is told where the areas are read.
    const outside = members.filter((member) => known.has(member) && !within.includes(member));
    if (missing.length + outside.length === 0) return [];
    const cures = [
      missing.length > 0 ? `add ${missing.join(', ')}` : '',
      outside.length > 0 ? `take out ${outside.join(', ')}` : '',
    ];
    return [
      {
        file: areasFile,
        at: `${id} members`,
        expected: 'the drawn places inside the outline',
        found: `${missing.length} missing, ${outside.length} outside`,
        cure: cures.filter(Boolean).join('; '),
      },
    ];
  });
}
