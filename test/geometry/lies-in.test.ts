import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesIn } from '../../src/geometry/lies-in.ts';

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const hole = [
  [1, 1],
  [1, 3],
  [3, 3],
  [3, 1],
  [1, 1],
];

describe('a square of 4 degrees with a hole of 2', () => {
  const area = { type: 'Polygon' as const, coordinates: [square, hole] };

  test('has what lies between its rings, and its edges and corners', () => {
    expect(
      [
        [0.5, 0.5],
        [0, 2],
        [4, 4],
        [2, 0],
        [1, 2],
        [3, 3],
      ].map((at) => liesIn(at, area)),
    ).toEqual(Array(6).fill(true));
  });

  test('has neither its hole nor what lies level with its corners outside', () => {
    expect(
      [
        [2, 2],
        [-1, 0],
        [-1, 4],
        [5, 2],
        [2, 4.1],
      ].map((at) => liesIn(at, area)),
    ).toEqual(Array(5).fill(false));
  });
});

test('any position lies in any triangle exactly when the reference says so', () => {
  // Whole degrees: there neither of the two has to round.
  const degree = fc.integer({ min: -20, max: 20 });
  const position = fc.tuple(degree, degree);
  fc.assert(
    fc.property(fc.tuple(position, position, position), position, ([a, b, c], at) => {
      fc.pre((b[0] - a[0]) * (c[1] - a[1]) !== (c[0] - a[0]) * (b[1] - a[1]));
      const area = { type: 'Polygon' as const, coordinates: [[a, b, c, a]] };
      expect(liesIn(at, area)).toBe(booleanPointInPolygon(at, area));
    }),
    { numRuns: 2000 },
  );
});
