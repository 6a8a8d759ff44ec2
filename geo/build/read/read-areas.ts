import type { Position } from 'geojson';
import * as v from 'valibot';
import type { Area } from '../../../src/model/area.ts';
import type { Problem } from '../problems.ts';
import { featuresOf } from './read-lines.ts';
import { toponymSchema } from './read-places.ts';
import { readText } from './repository.ts';
import { plainText, validate } from './validate.ts';

const areasFile = 'geo/areas.geojson';

/** The frame of the map: west, south, east, north. An extent may run out over the sea, but no further. */
const frame = { west: 4, south: 15.5, east: 31, north: 38.5 };
const degrees = (low: number, high: number) =>
  v.pipe(
    v.number('write [lon, lat]'),
    v.minValue(low, 'coordinates are [lon, lat], within the map'),
    v.maxValue(high, 'coordinates are [lon, lat], within the map'),
  );
const position = v.strictTuple([degrees(frame.west, frame.east), degrees(frame.south, frame.north)]);
const ring = v.pipe(
  v.array(position),
  v.minLength(4, 'a ring has four positions or more'),
  v.check(
    (positions) => JSON.stringify(positions[0]) === JSON.stringify(positions.at(-1)),
    'a closed ring; end it where it starts',
  ),
  v.check((positions) => signedArea(positions) > 0, 'a ring that runs counter-clockwise; turn it round'),
);
const outline = v.nullable(
  v.variant('type', [
    v.strictObject({ type: v.literal('Polygon'), coordinates: v.strictTuple([ring]) }),
    v.strictObject({
      type: v.literal('MultiPolygon'),
      coordinates: v.pipe(v.array(v.strictTuple([ring])), v.minLength(2, 'use a Polygon for one part')),
    }),
  ]),
);
const ids = v.array(plainText('name it by its id'));
const common = {
  id: v.pipe(
    v.string('give the record an id'),
    v.regex(/^[a-z0-9_]+$/, 'an id of a-z, 0-9 and _; rename it'),
  ),
  outline,
  toponyms: v.pipe(v.array(toponymSchema), v.minLength(2, 'name it in Arabic and English')),
  members: ids,
  softEdgeKm: v.pipe(v.number('give the width of the edge in km'), v.minValue(0, 'a width is not negative')),
  source: plainText('say how the extent is known'),
  note: plainText('say what the area is'),
  noteAr: plainText('say it in Arabic'),
};
const areaSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('region'), ...common }),
  v.strictObject({ kind: v.literal('proposed'), ...common, places: ids, claims: ids }),
]);

/**
 * The named and the proposed areas of `geo/areas.geojson`, with every problem found in their file.
 * `placeIds` are the ids of the gazetteer, which members must be.
 */
export function readAreas(
  root: string,
  placeIds: ReadonlySet<string>,
): { areas: Area[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const areas: Area[] = [];
  for (const feature of featuresOf(readText(root, areasFile), areasFile, problems)) {
    const { id, properties, geometry } = feature as { id?: unknown; properties?: object; geometry?: unknown };
    const at = typeof id === 'string' ? id : 'a feature without id';
    const area = validate(areaSchema, { ...properties, id, outline: geometry }, areasFile, at, problems);
    if (area && areas.some((other) => other.id === area.id)) {
      problems.push({
        file: areasFile,
        at,
        expected: 'an id used once',
        found: 'a second record of this id',
        cure: 'merge the records or rename one',
      });
    } else if (area) areas.push(area);
  }
  const known = new Set([...placeIds, ...areas.map((area) => area.id)]);
  for (const area of areas) {
    const named = [...area.members, ...('places' in area ? (area.places ?? []) : [])];
    for (const id of named.filter((named) => !known.has(named))) {
      problems.push({
        file: areasFile,
        at: `${area.id} members`,
        expected: 'ids of places',
        found: id,
        unknown: id,
        cure: 'add the place to geo/places.geojson or mend the id',
      });
    }
  }
  return { areas, problems };
}

/** Twice the area in square degrees; positive for a ring that runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [lon = 0, lat = 0], index) => {
    const [lonBefore = 0, latBefore = 0] = ring[index]!;
    return sum + lonBefore * lat - lon * latBefore;
  }, 0);
}
