import * as v from 'valibot';
import type { Place } from '../../../src/model/place.ts';
import type { Problem } from '../problems.ts';
import { readText } from './repository.ts';
import { parseJson, plainText, validate } from './validate.ts';

const placesFile = 'geo/places.geojson';

/** Libya with 50 km around it: west, south, east, north. A swapped pair of coordinates falls outside. */
const libyaBox = { west: 8.8, south: 19, east: 25.8, north: 33.9 };

/** One written name of a place, in the gazetteer's files. */
export const toponymSchema = v.strictObject({
  text: plainText('write the name'),
  lang: v.picklist(['ar', 'en'], 'use the ISO 639-1 code'),
  kind: v.picklist(['preferred', 'variant', 'historical'], 'say preferred, variant or historical'),
  trust: v.exactOptional(v.picklist(['safe', 'soft', 'hard'], 'say safe, soft or hard')),
  source: v.exactOptional(plainText('name the source or leave it out')),
});

const kinds = [
  'city',
  'town',
  'quarter',
  'air_base',
  'airport',
  'camp',
  'oil_port',
  'oil_field',
  'crossing',
  'checkpoint',
  'valley',
  'facility',
  'region',
] as const;

const degrees = (low: number, high: number, what: string) =>
  v.pipe(
    v.number(`write ${what} in degrees; coordinates are [lon, lat]`),
    v.minValue(low, 'coordinates are [lon, lat], within Libya'),
    v.maxValue(high, 'coordinates are [lon, lat], within Libya'),
  );

const placeSchema = v.object({
  type: v.literal('Feature', 'each record is a Feature'),
  id: v.pipe(
    v.string('give the record an id'),
    v.regex(/^[a-z0-9_]+$/, 'an id of a-z, 0-9 and _; rename it'),
  ),
  geometry: v.object({
    type: v.literal('Point', 'a place is a Point; extents go into geo/areas.geojson'),
    coordinates: v.strictTuple([
      degrees(libyaBox.west, libyaBox.east, 'the longitude'),
      degrees(libyaBox.south, libyaBox.north, 'the latitude'),
    ]),
  }),
  properties: v.strictObject({
    kind: v.picklist(kinds, 'use a kind that the map has a symbol for'),
    toponyms: v.pipe(v.array(toponymSchema), v.minLength(1, 'give the place a name')),
    accuracyKm: v.pipe(
      v.number('give the radius in km'),
      v.minValue(0.1, 'no position is exact'),
      v.maxValue(500),
    ),
    standing: v.picklist(
      ['checked', 'geonames_only', 'osm_only', 'airport_dataset', 'uncertain'],
      'say how well the position is attested',
    ),
    source: plainText('say where the position comes from'),
    draw: v.boolean('say true or false'),
    wellKnown: v.exactOptional(v.literal(true, 'say true, or leave it out')),
    note: v.exactOptional(plainText('write the note in English, or leave it out')),
    noteAr: v.exactOptional(plainText('write the note in Arabic, or leave it out')),
    crossChecks: v.exactOptional(plainText('write the checks or leave them out')),
  }),
});

/** The gazetteer's places, with every problem found in their file. */
export function readPlaces(root: string): { places: Place[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const collection = parseJson(readText(root, placesFile), placesFile, problems) as
    | { features?: unknown }
    | undefined;
  const features = Array.isArray(collection?.features) ? (collection.features as { id?: unknown }[]) : [];
  if (problems.length === 0 && features.length === 0) {
    problems.push({
      file: placesFile,
      at: 'features',
      expected: 'a FeatureCollection with places',
      found: 'none',
      cure: 'restore the file',
    });
  }
  const places: Place[] = [];
  const seen = new Set<string>();
  features.forEach((feature, index) => {
    const at = typeof feature?.id === 'string' ? feature.id : `feature ${index + 1}`;
    if (seen.has(at)) {
      problems.push({
        file: placesFile,
        at,
        expected: 'an id used once',
        found: 'a second record of this id',
        cure: 'merge the records or rename one',
      });
    }
    seen.add(at);
    const record = validate(placeSchema, feature, placesFile, at, problems);
    if (!record) return;
    const { crossChecks: _, ...properties } = record.properties;
    for (const lang of ['ar', 'en'] as const) {
      const preferred = properties.toponyms.filter((name) => name.lang === lang && name.kind === 'preferred');
      if (preferred.length !== 1) {
        problems.push({
          file: placesFile,
          at: `${at} toponyms`,
          expected: `one preferred toponym in "${lang}"`,
          found: String(preferred.length),
          cure: 'mark exactly one as preferred',
        });
      }
    }
    const { note, noteAr } = properties;
    if ((note === undefined) !== (noteAr === undefined)) {
      const [has, lacks] = note === undefined ? ['noteAr', 'note'] : ['note', 'noteAr'];
      problems.push({
        file: placesFile,
        at,
        expected: `a ${lacks} beside the ${has}`,
        found: 'nothing',
        cure: 'write the note in both languages, or in neither',
      });
    }
    places.push({ id: record.id, position: record.geometry.coordinates, ...properties });
  });
  return { places, problems };
}
