import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { destinationPoint, measureGeodesic, pointsAlong } from '../../src/geometry/geodesic.ts';

const karney = geographiclib.Geodesic.WGS84;
const tripoli = [13.1873, 32.8874];
const sirte = [16.5887, 31.2089];

/** Numbers from 0 to 1 that are the same at every run (Park and Miller's generator). */
function* sameNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

/** The angle between two bearings in degrees, whichever way round is shorter. */
function bearingDifference(one: number, other: number): number {
  const turned = Math.abs(one - other) % 360;
  return Math.min(turned, 360 - turned);
}

test('Tripoli to Sirte is 371.2 km at a bearing of 119 degrees', () => {
  const { lengthKm, bearingDeg } = measureGeodesic(tripoli, sirte);
  expect(lengthKm).toBeCloseTo(371.2, 1);
  expect(Math.round(bearingDeg)).toBe(119);
});

test('1,000 pairs over the globe agree with an independent implementation to 1e-9 of the length', () => {
  const numbers = sameNumbers(2020);
  const draw = () => numbers.next().value;
  let worst = 0;
  for (let pair = 0; pair < 1000; pair++) {
    const from = [draw() * 360 - 180, draw() * 180 - 90];
    const to = [draw() * 360 - 180, draw() * 180 - 90];
    const theirs = karney.Inverse(from[1]!, from[0]!, to[1]!, to[0]!);
    const ours = measureGeodesic(from, to);
    worst = Math.max(worst, Math.abs(ours.lengthKm * 1000 - theirs.s12!) / theirs.s12!);
    expect(bearingDifference(ours.bearingDeg, theirs.azi1!)).toBeLessThan(1e-6);
    expect(bearingDifference(ours.finalBearingDeg, theirs.azi2!)).toBeLessThan(1e-6);
  }
  expect(worst).toBeGreaterThan(0);
  expect(worst).toBeLessThan(1e-9);
});

test('nearly antipodal pairs, where the usual iteration fails, agree to a millimetre in 20,000 km', () => {
  const numbers = sameNumbers(1975);
  const draw = () => numbers.next().value;
  for (let pair = 0; pair < 500; pair++) {
    const from = [draw() * 360 - 180, draw() * 178 - 89];
    const to = [from[0]! + 180 + draw() - 0.5, -from[1]! + draw() - 0.5];
    const theirs = karney.Inverse(from[1]!, from[0]!, to[1]!, to[0]!);
    const ours = measureGeodesic(from, to);
    expect(Math.abs(ours.lengthKm * 1000 - theirs.s12!)).toBeLessThan(0.001);
    const reached = destinationPoint(from, ours.bearingDeg, ours.lengthKm);
    expect(measureGeodesic(reached, to).lengthKm).toBeLessThan(0.001);
  }
});

test.each([
  [[0, 0], [180, 0], 20003.931],
  [[0, 0], [179.8, 0], 20000.239],
  [[0, 30], [180, -30], 20003.931],
  [[0, 90], [77, -90], 20003.931],
  [[0, 0], [90, 0], 10018.754],
  [[179.5, 10], [-179.5, 10], 109.639],
  [[13, 32], [13, 32], 0],
])('%j to %j is %d km', (from, to, km) => {
  expect(measureGeodesic(from, to).lengthKm).toBeCloseTo(km, 3);
  expect(measureGeodesic(to, from).lengthKm).toBeCloseTo(km, 3);
});

test('a destination lies at the distance and on the bearing that led to it', () => {
  const place = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );
  fc.assert(
    fc.property(
      place,
      fc.double({ min: 0, max: 360, noNaN: true }),
      fc.double({ min: 1, max: 15000, noNaN: true }),
      (from, bearing, km) => {
        const back = measureGeodesic(from, destinationPoint(from, bearing, km));
        expect(Math.abs(back.lengthKm - km)).toBeLessThan(1e-5);
        expect(bearingDifference(back.bearingDeg, bearing)).toBeLessThan(1e-4);
      },
    ),
  );
});

test('points along a geodesic lie on it, evenly, with both ends kept', () => {
  const line = pointsAlong(tripoli, sirte, 50);
  expect(line).toHaveLength(9);
  expect(line[0]).toEqual(tripoli);
  expect(line.at(-1)).toEqual(sirte);
  for (let step = 1; step < line.length; step++) {
    expect(measureGeodesic(line[step - 1]!, line[step]!).lengthKm).toBeCloseTo(371.209 / 8, 2);
  }
});
