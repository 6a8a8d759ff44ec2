import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { type MeasurePoint, mostPoints } from '../../src/model/distance-view.ts';
import { measureActions } from '../../src/state/measure.ts';

function tool(first: readonly MeasurePoint[] | null = null) {
  const points = signal<readonly MeasurePoint[] | null>(first);
  const steps: string[] = [];
  const actions = measureActions(points, (next, how) => {
    points.value = next;
    steps.push(how);
  });
  return { points, steps, actions };
}

describe('the measuring tool', () => {
  test('opens from a place, takes points in order and closes', () => {
    const { points, steps, actions } = tool();
    actions.openMeasure('tripoli');
    actions.addPoint('sirte');
    actions.addPoint([17.2, 29.5]);
    expect(points.value).toEqual(['tripoli', 'sirte', [17.2, 29.5]]);
    actions.closeMeasure();
    expect(points.value).toBeNull();
    expect(steps).toEqual(['push', 'replace', 'replace', 'push']);
  });

  test('takes back every change one by one, a removal too', () => {
    const { points, actions } = tool();
    actions.openMeasure();
    actions.addPoint('tripoli');
    actions.addPoint('sirte');
    actions.movePoint(1, 'misrata');
    actions.removePoint(0);
    expect(points.value).toEqual(['misrata']);
    actions.undo();
    expect(points.value).toEqual(['tripoli', 'misrata']);
    actions.undo();
    expect(points.value).toEqual(['tripoli', 'sirte']);
    actions.undo();
    actions.undo();
    expect(points.value).toEqual([]);
    expect(actions.canUndo()).toBe(false);
    actions.undo();
    expect(points.value).toEqual([]);
  });

  test('the same point twice in a row is one', () => {
    const { points, actions } = tool([]);
    actions.addPoint('sirte');
    actions.addPoint('sirte');
    expect(points.value).toEqual(['sirte']);
  });

  test('takes no more points than an address holds', () => {
    const { points, actions } = tool([]);
    for (let lat = 0; lat < mostPoints + 5; lat++) actions.addPoint([15, 20 + lat / 10]);
    expect(points.value).toHaveLength(20);
  });
});
