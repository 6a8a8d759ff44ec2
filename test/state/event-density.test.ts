import { describe, expect, test } from 'vitest';
import { eventDensity } from '../../src/state/event-density.ts';
import { atlas } from './atlas-of-the-tree.ts';

describe('the density of events', () => {
  test('is highest in the weeks when most changed', () => {
    const curve = eventDensity(
      atlas.changes.filter(({ from }) => from !== null).map(({ date }) => [date, 1] as const),
    );
    const peak = curve.indexOf(1);
    // Weeks are counted from 1 April 2019; the 61st begins on 1 June 2020, days before Tarhuna fell.
    expect(peak).toBeGreaterThanOrEqual(59);
    expect(peak).toBeLessThanOrEqual(62);
    expect(curve.every((height) => height >= 0 && height <= 1)).toBe(true);
  });

  test('falls to nothing two weeks from a lone event', () => {
    const curve = eventDensity([['2019-06-10', 1]]);
    expect(curve.slice(8, 13)).toEqual([0, 0.5, 1, 0.5, 0]);
  });

  test('is flat without events', () => {
    expect(new Set(eventDensity([]))).toEqual(new Set([0]));
  });
});
