import { expect, test } from 'vitest';
import { measureGeodesic } from '../../src/geometry/geodesic.ts';
import { arcBetween, ringAround } from '../../src/geometry/ring.ts';

const misrata = [15.0925, 32.3754];

test.each([50, 100, 200])('every vertex of the ring of %d km lies that far from Misrata', (radiusKm) => {
  const ring = ringAround(misrata, radiusKm);
  expect(ring).toHaveLength(129);
  for (const vertex of ring) expect(measureGeodesic(misrata, vertex).lengthKm).toBeCloseTo(radiusKm, 5);
});

test('a ring is closed and runs counter-clockwise', () => {
  const ring = ringAround(misrata, 100);
  expect(ring.at(-1)).toEqual(ring[0]);
  const doubleArea = ring
    .slice(1)
    .reduce((sum, [lon, lat], index) => sum + ring[index]![0]! * lat! - lon! * ring[index]![1]!, 0);
  expect(doubleArea).toBeGreaterThan(0);
});

test('the arc from Tripoli to Tobruk bulges north of the straight line on the map', () => {
  const arc = arcBetween([13.1873, 32.8874], [23.9764, 32.0836], 50);
  const middle = arc[Math.floor(arc.length / 2)]!;
  expect(middle[1]).toBeGreaterThan(32.55);
  expect(middle[0]).toBeCloseTo(18.6, 0);
});
