import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNetwork } from '../../geo/build/read/read-network.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { measureGeodesic } from '../../src/geometry/geodesic.ts';
import { joinRoads, sinuosity } from '../../src/geometry/road-network.ts';
import { findRoadPath } from '../../src/geometry/road-path.ts';
import { reachKm, snapToRoad } from '../../src/geometry/road-snap.ts';
import type { Road } from '../../src/model/line.ts';
import { publishedRoadDistances } from '../fixtures/published-road-distances.ts';

const { places, network } = readNetwork(repository);
const placeById = new Map(places.map((place) => [place.id, place]));
const at = (id: string) => placeById.get(id)!.position;
const byRoad = (from: string, to: string) => findRoadPath(network, at(from), at(to));

test.each(publishedRoadDistances)('%s to %s comes out within 10 %% of the %d km of %s', (from, to, km) => {
  const path = byRoad(from, to);
  expect(path!.roadKm / km).toBeGreaterThan(0.9);
  expect(path!.roadKm / km).toBeLessThan(1.1);
});

test('at least 25 published distances are held against the network', () => {
  expect(publishedRoadDistances.length).toBeGreaterThanOrEqual(25);
});

test('the factor for bends is the middle value of published over drawn length', () => {
  const ratios = publishedRoadDistances
    .map(([from, to, km]) => (km * sinuosity) / byRoad(from, to)!.roadKm)
    .sort((a, b) => a - b);
  expect(ratios[Math.floor(ratios.length / 2)]).toBeCloseTo(sinuosity, 2);
});

test('Sirte to Ajdabiya runs along the coast road, by Bin Jawad and Brega', () => {
  const { line } = byRoad('sirte', 'ajdabiya')!;
  expect(line[0]).toEqual(at('sirte'));
  expect(line.at(-1)).toEqual(at('ajdabiya'));
  expect(line).toContainEqual(at('bin_jawad'));
  expect(line).toContainEqual(at('brega'));
});

test('Tobruk to Ajdabiya takes the desert road, Benghazi to Tobruk the inhabited one by Derna', () => {
  expect(byRoad('tobruk', 'ajdabiya')!.line.every(([, lat]) => lat! < 32.1)).toBe(true);
  expect(byRoad('benghazi', 'tobruk')!.line).toContainEqual(at('derna'));
});

test('a way is as long back as forth, and never shorter than the straight line', () => {
  const pick = fc.constantFrom(...places.filter((place) => place.draw));
  fc.assert(
    fc.property(pick, pick, (from, to) => {
      const there = findRoadPath(network, from.position, to.position);
      const back = findRoadPath(network, to.position, from.position);
      expect(back?.roadKm.toFixed(6)).toBe(there?.roadKm.toFixed(6));
      if (!there) return;
      const straightKm = measureGeodesic(from.position, to.position).lengthKm;
      expect(there.roadKm).toBeGreaterThanOrEqual(straightKm - 1e-9);
      const drawnKm = there.line
        .slice(1)
        .reduce((sum, vertex, index) => sum + measureGeodesic(there.line[index]!, vertex).lengthKm, 0);
      expect(drawnKm).toBeLessThanOrEqual(there.roadKm + 0.01);
      expect(drawnKm * sinuosity).toBeGreaterThanOrEqual(there.roadKm - 0.01);
    }),
  );
});

test('a point at sea and a field far from every road are out of reach', () => {
  expect(findRoadPath(network, at('tripoli'), [18, 33])).toBeNull();
  expect(byRoad('tripoli', 'el_feel')).toBeNull();
  expect(snapToRoad(network, [16.0, 30.0])).toBeNull();
});

test('a place off the road is reached straight from the nearest point of it', () => {
  const snap = snapToRoad(network, at('yarmouk_camp'))!;
  expect(snap.accessKm).toBeGreaterThan(0);
  expect(snap.accessKm).toBeLessThan(reachKm);
  expect(byRoad('tripoli', 'yarmouk_camp')!.roadKm).toBeCloseTo(12.8, 0);
});

test('two camps nearer to each other than to the roads have no way by road', () => {
  expect(byRoad('yarmouk_camp', 'sawarikh_camp')).toBeNull();
});

test('from a place to itself is no way at all', () => {
  expect(byRoad('sirte', 'sirte')!.roadKm).toBe(0);
});

test('roads that share no node are not joined', () => {
  const road = (id: string, lon: number): Road => ({
    id,
    class: 'main',
    from: `${id}_a`,
    to: `${id}_b`,
    name: { ar: id, en: id },
    line: [
      [lon, 30],
      [lon, 31],
    ],
    source: 'test',
  });
  const apart = joinRoads([road('west', 10), road('east', 20)]);
  expect(findRoadPath(apart, [10, 30], [20, 30])).toBeNull();
  expect(findRoadPath(apart, [10, 30], [10, 31])!.roadKm).toBeCloseTo(110.861 * sinuosity, 1);
});
