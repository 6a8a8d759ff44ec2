import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureGeodesic } from '../../src/geometry/geodesic.ts';
import { nearestOnLines } from '../../src/geometry/nearest-on-lines.ts';

test('the foot of the perpendicular is nearer than either end', () => {
  const nearest = nearestOnLines(
    [15, 31],
    [
      [
        [14, 32],
        [16, 32],
      ],
    ],
  )!;
  expect(nearest.point[0]).toBeCloseTo(15, 6);
  expect(nearest.km).toBeCloseTo(110.9, 0);
  expect(nearest.bearingDeg).toBeCloseTo(0, 3);
});

test('of several lines it says which; without a line there is none', () => {
  const far = [
    [20, 20],
    [21, 20],
  ];
  const near = [
    [15, 31.1],
    [16, 31.1],
  ];
  expect(nearestOnLines([15.5, 31], [far, near])!.line).toBe(1);
  expect(nearestOnLines([15.5, 31], [])).toBeNull();
});

test('no vertex of the lines is nearer by more than 1 %', () => {
  const position = fc.tuple(
    fc.double({ min: 10, max: 25, noNaN: true }),
    fc.double({ min: 20, max: 33, noNaN: true }),
  );
  fc.assert(
    fc.property(position, fc.array(position, { minLength: 2, maxLength: 12 }), (at, line) => {
      const { km } = nearestOnLines(at, [line])!;
      for (const vertex of line) {
        expect(km).toBeLessThanOrEqual(measureGeodesic(at, vertex).lengthKm * 1.01 + 0.001);
      }
    }),
  );
});
