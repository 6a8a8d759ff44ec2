import { describe, expect, test } from 'vitest';
import { groundAt, type Veil } from '../../src/state/ground-at.ts';
import { atlas } from './atlas-of-the-tree.ts';
import { controlOfTheTree } from './control-of-the-tree.ts';

const { holders, control } = controlOfTheTree('2020-08-12');
const at = (lon: number, lat: number, veil: Veil | null = null) =>
  groundAt([lon, lat], atlas, holders, control, veil);

describe('the ground', () => {
  test('in Sirte is coloured by Sirte', () => {
    expect(at(16.59, 31.2)).toMatchObject({ holder: 'lna', place: { id: 'sirte' }, veiled: false });
  });

  test('between Buerat and Sirte is contested', () => {
    expect(at(15.9, 31.2)?.holder).toBe('contested');
  });

  test('always has the holder of the place that it is coloured by', () => {
    const tried = [];
    for (let lon = 9.5; lon < 25; lon += 0.7) {
      for (let lat = 20; lat < 33; lat += 0.7) {
        const ground = at(lon, lat);
        if (ground) tried.push(holders.get(ground.place.id)?.holder === ground.holder);
      }
    }
    expect(tried.length).toBeGreaterThan(200);
    expect(tried.every(Boolean)).toBe(true);
  });

  test('is nobody’s at sea, in Malta and in Tunis', () => {
    expect([at(18.5, 32), at(14.4, 35.9), at(10.2, 36.8)]).toEqual([null, null, null]);
  });

  test('under the veil says so', () => {
    const [west, south, east, north] = [15, 30, 18, 33];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const veil: Veil = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }],
    };
    expect(at(16.59, 31.2, veil)?.veiled).toBe(true);
    expect(at(13.2, 32.8, veil)?.veiled).toBe(false);
  });
});
