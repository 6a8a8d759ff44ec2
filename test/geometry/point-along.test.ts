import { expect, test } from 'vitest';
import { pointAlong } from '../../src/geometry/point-along.ts';

test('the middle of a line is at half of its length, not at its middle vertex', () => {
  const line = [
    [0, 0],
    [1, 0],
    [10, 0],
  ];
  expect(pointAlong(line, 0.5).point).toEqual([5, 0]);
  expect(pointAlong(line, 1).point).toEqual([10, 0]);
  expect(pointAlong([[3, 4]], 0.5).point).toEqual([3, 4]);
});
