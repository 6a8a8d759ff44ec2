import { expect, test } from 'vitest';
import { bearingDifference, bearingOf, compassPointOf, compassPoints } from '../../src/geometry/compass.ts';

test('149 degrees is south-south-east and 353 is north', () => {
  expect(compassPointOf(149)).toBe('SSE');
  expect(compassPointOf(353)).toBe('N');
  expect(compassPointOf(-90)).toBe('W');
  expect(compassPointOf(719)).toBe('N');
});

test('each of the sixteen points is the word for its own bearing', () => {
  expect(compassPoints).toHaveLength(16);
  expect(compassPoints.map((point) => compassPointOf(bearingOf(point)))).toEqual(compassPoints);
  expect(bearingOf('SE')).toBe(135);
});

test('the difference of two bearings is taken the shorter way round', () => {
  expect(bearingDifference(350, 10)).toBe(20);
  expect(bearingDifference(90, 270)).toBe(180);
  expect(bearingDifference(149, 135)).toBe(14);
});
