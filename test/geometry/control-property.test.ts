import { area, booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { deriveCells } from '../../geo/build/derive-cells.ts';
import { openCells } from '../../src/geometry/control-cells.ts';
import { controlPicture } from '../../src/geometry/control-picture.ts';
import type { Confidence, Holder } from '../../src/model/control.ts';
import type { Place } from '../../src/model/place.ts';
import { cellOutlines, crossingPairs, readGround, segmentsOf } from './control-ground.ts';

const { land } = readGround();
const landKm2 = area(land) / 1e6;

const position = fc
  .tuple(fc.integer({ min: 93_900, max: 251_500 }), fc.integer({ min: 195_000, max: 331_600 }))
  .map(([lon, lat]): Position => [lon / 1e4, lat / 1e4])
  .filter((point) => booleanPointInPolygon(point, land));
const sites = fc.uniqueArray(position, { minLength: 3, maxLength: 60, selector: String });
const holder = fc.constantFrom<Holder>('gna', 'lna', 'local', 'contested');

function placeAt(at: Position, index: number): Place {
  const id = `place_${index}`;
  const rest = { accuracyKm: 1, standing: 'checked', source: '', draw: true } as const;
  return { id, kind: 'town', toponyms: [], position: at, ...rest };
}

test('a bow tie is seen to cross itself', () => {
  expect(
    crossingPairs([
      [
        [0, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 0],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ]),
  ).toHaveLength(1);
});

test('any places with any holders give areas that tile the land, each place in its own, no line crossing', () => {
  fc.assert(
    fc.property(sites, fc.array(holder, { minLength: 60, maxLength: 60 }), (positions, holders) => {
      const places = positions.map(placeAt);
      const changes = places.map(({ id }, i) => ({ date: '2019-04-01', place: id, to: holders[i]! }));
      const topology = deriveCells(places, changes, land);
      const cellsKm2 = [...cellOutlines(topology).values()].reduce((km2, cell) => km2 + area(cell) / 1e6, 0);
      expect(Math.abs(cellsKm2 / landKm2 - 1)).toBeLessThan(1e-5);

      const since = { confidence: 'high' as Confidence };
      const states = new Map(places.map(({ id }, i) => [id, { holder: holders[i]!, since }]));
      const picture = controlPicture(openCells(topology), states);
      const sum = picture.areas.reduce((km2, held) => km2 + area(held) / 1e6, 0);
      expect(Math.abs(sum / landKm2 - 1)).toBeLessThan(1e-3);
      for (const { id, position: at } of places) {
        const own = picture.areas.find((held) => held.properties.holder === states.get(id)!.holder)!;
        expect(booleanPointInPolygon(at, own)).toBe(true);
      }
      expect(crossingPairs(segmentsOf(picture))).toEqual([]);
    }),
    { numRuns: 60, seed: 2019 },
  );
}, 60_000);
