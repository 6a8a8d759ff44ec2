import { expect, test } from 'vitest';
import { heightOf, ticksOf } from '../../src/state/chart-scale.ts';
import { typedPosition } from '../../src/state/typed-position.ts';

test.each(['31.2, 16.59', '31.2 16.59', '٣١٫٢، ١٦٫٥٩', '31.2° 16.59°', '31.2/16.59'])(
  '“%s” is a point west of Sirte, latitude first',
  (typed) => {
    expect(typedPosition(typed)).toEqual([16.59, 31.2]);
  },
);

test.each(['', 'سرت', '31.2', '90.5, 16', '52.5, 13.4', '31.2, 16.59, 4'])('“%s” is no point', (typed) => {
  expect(typedPosition(typed)).toBeNull();
});

test('near distances have more room in the chart: 25 of 100 km stand half-way up', () => {
  expect(heightOf(25, 100)).toBe(0.5);
  expect(heightOf(0, 100)).toBe(0);
  expect(heightOf(300, 100)).toBe(1);
});

test('the lines of the chart stand apart enough to be read', () => {
  const ticks = ticksOf(400);
  expect(ticks).toContain(200);
  expect(ticks.length).toBeGreaterThan(2);
  const heights = ticks.map((km) => heightOf(km, 400));
  for (const [index, height] of heights.slice(1).entries()) {
    expect(heights[index]! - height).toBeGreaterThanOrEqual(0.2);
  }
});
