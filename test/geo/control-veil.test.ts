import { readFileSync } from 'node:fs';
import { area, booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { deriveVeil, reachKm } from '../../geo/build/derive-veil.ts';
import { readControl } from '../../geo/build/read/read-control.ts';
import { readLines } from '../../geo/build/read/read-lines.ts';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { type BaseTopology, openBaseMap } from '../../src/geometry/base-map.ts';

const { places } = readPlaces(repository);
const { changes } = readControl(repository, new Set(places.map(({ id }) => id)));
const { roads } = readLines(repository, places);
const base = JSON.parse(readFileSync('geo/base.topojson', 'utf8')) as BaseTopology;
const land = openBaseMap(base).libya.features[0]!.geometry;
const veil = deriveVeil(places, changes, roads, land);
const veiledAt = (point: Position) =>
  veil.features.filter((step) => booleanPointInPolygon(point, step)).length;

describe('the veil', () => {
  test('lies on no place with a record', () => {
    const known = new Set(changes.map(({ place }) => place));
    const drawn = places.filter(({ id, draw, kind }) => known.has(id) && draw && kind !== 'region');
    expect(drawn).toHaveLength(145);
    expect(drawn.filter(({ position }) => veiledAt(position) > 0).map(({ id }) => id)).toEqual([]);
  });

  test('lies thrice on the sand seas and not on the coast road', () => {
    expect(veiledAt([19, 24])).toBe(3);
    expect(veiledAt([24, 27])).toBe(3);
    expect(veiledAt([14, 32.55])).toBe(0);
    expect(veiledAt([16.3, 31.2])).toBe(0);
  });

  test('ends 40 km from a lone town: Jalu', () => {
    // North-east of the town there is no road.
    const at = (km: number): Position => [
      21.55 + (km * Math.SQRT1_2) / 97.2,
      29.0333 + (km * Math.SQRT1_2) / 111,
    ];
    expect(reachKm.town).toBe(40);
    expect(veiledAt(at(36))).toBe(0);
    expect(veiledAt(at(44))).toBe(1);
    expect(veiledAt(at(65))).toBe(3);
  });

  test('grows less from step to step, each within the one before', () => {
    const km2 = veil.features.map((step) => area(step) / 1e6);
    expect(km2).toHaveLength(3);
    expect(km2[0]).toBeGreaterThan(km2[1]!);
    expect(km2[1]).toBeGreaterThan(km2[2]!);
    expect(km2[0]! / (area(land) / 1e6)).toBeGreaterThan(0.5);
    expect(km2[0]! / (area(land) / 1e6)).toBeLessThan(0.9);
  });

  test('is small enough to come with the first view', () => {
    expect(JSON.stringify(veil).length).toBeLessThan(90_000);
  });
});
