import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, LineString, MultiPolygon, Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import { control, controlCollection } from '../../geo/build/commands/control.ts';
import { UsageError } from '../../geo/build/problems.ts';
import { repository } from '../../geo/build/read/repository.ts';

const collection = controlCollection('2020-06-05', repository);
const ofRole = <G extends Feature['geometry']>(role: string) =>
  collection.features.filter(({ properties }) => properties?.role === role) as Feature<G>[];

describe('geo control', () => {
  test('prints one line of GeoJSON with areas, fronts and places', () => {
    const lines = [...control(['2020-06-05'])];
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toEqual(JSON.parse(JSON.stringify(collection)));
    expect(ofRole('area').map(({ properties }) => properties!.holder)).toEqual(
      expect.arrayContaining(['gna', 'lna']),
    );
    expect(ofRole('front').length).toBeGreaterThan(5);
    expect(ofRole('place')).toHaveLength(148);
  });

  test('says of each place who holds it, since when and how sure that is', () => {
    const tarhuna = ofRole<Point>('place').find(({ id }) => id === 'tarhuna')!;
    expect(tarhuna.properties).toMatchObject({ holder: 'gna', since: '2020-06-05', confidence: 'high' });
    expect(tarhuna.geometry.coordinates).toEqual([13.6332, 32.435]);
  });

  test('names for each stretch of front the two places and their holders', () => {
    const holders = new Map(ofRole('place').map(({ id, properties }) => [id, properties!.holder]));
    for (const { properties } of ofRole<LineString>('front')) {
      const { left, right, leftHolder, rightHolder, gapKm, style } = properties!;
      expect(holders.get(left)).toBe(leftHolder);
      expect(holders.get(right)).toBe(rightHolder);
      expect(leftHolder).not.toBe(rightHolder);
      expect(gapKm).toBeGreaterThan(0);
      expect(['solid', 'dashed', 'dotted']).toContain(style);
    }
  });

  test('lays every place with a cell in the area of its holder', () => {
    const areas = ofRole<MultiPolygon>('area');
    const places = ofRole<Point>('place').filter(({ properties }) => properties!.cell);
    const strays = places.filter(({ geometry, properties }) => {
      const area = areas.find((held) => booleanPointInPolygon(geometry, held));
      return area?.properties?.holder !== properties!.holder;
    });
    expect(strays.map(({ id }) => id)).toEqual([]);
    expect(places).toHaveLength(145);
  });

  test('gives the last state after the record ends, and says so', () => {
    const after = controlCollection('2021-03-01', repository);
    expect(after.properties.note).toBe('The record ends on 2020-10-23; this is its last state.');
    expect(after.features).toEqual(controlCollection('2020-10-23', repository).features);
    expect(collection.properties.note).toBeUndefined();
  });

  test.each(['2019-03-31', '2020-02-30', '2020-6-5', '20200605', 'yesterday', ''])(
    'refuses %j as a date',
    (date) => {
      expect(() => controlCollection(date, repository)).toThrow(UsageError);
    },
  );

  test('refuses no date, and two', () => {
    expect(() => [...control([])]).toThrow(UsageError);
    expect(() => [...control(['2020-06-05', '2020-06-06'])]).toThrow(UsageError);
  });
});
