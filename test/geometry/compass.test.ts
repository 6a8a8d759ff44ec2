import { expect, test } from 'vitest';
import { bearingOf, compassPoints } from '../../src/geometry/compass.ts';

test('the sixteen points stand 22.5 degrees apart, clockwise from north', () => {
  expect(compassPoints).toHaveLength(16);
  expect(bearingOf('N')).toBe(0);
  expect(bearingOf('SE')).toBe(135);
  expect(bearingOf('SSE')).toBe(157.5);
  expect(bearingOf('NNW')).toBe(337.5);
});
