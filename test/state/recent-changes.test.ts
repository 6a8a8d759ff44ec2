import { describe, expect, test } from 'vitest';
import { changesBetween, changesOn, sinceDay } from '../../src/state/recent-changes.ts';
import { atlas } from './atlas-of-the-tree.ts';

describe('the first day of recent changes', () => {
  test('is 30 days back, over a leap day too', () => {
    expect(sinceDay('2020-06-05', null)).toBe('2020-05-06');
    expect(sinceDay('2020-03-15', null)).toBe('2020-02-14');
  });

  test('never lies before the record', () => {
    expect(sinceDay('2019-04-10', null)).toBe('2019-04-01');
  });

  test('is the reader’s own, but never after the chosen day', () => {
    expect(sinceDay('2020-06-05', '2019-12-01')).toBe('2019-12-01');
    expect(sinceDay('2020-06-05', '2020-08-01')).toBe('2020-06-05');
  });
});

describe('changes between two days', () => {
  test('leave out the first day and take in the last', () => {
    const found = changesBetween(atlas.changes, '2020-06-04', '2020-06-05');
    expect(found.map(({ date }) => date)).toEqual(found.map(() => '2020-06-05'));
    expect(found.find(({ place }) => place === 'tarhuna')).toMatchObject({ from: 'lna', to: 'gna' });
  });

  test('come newest first', () => {
    const days = changesBetween(atlas.changes, '2019-04-01', '2020-10-31').map(({ date }) => date);
    expect(days.length).toBeGreaterThan(100);
    expect(days).toEqual(days.toSorted().reverse());
  });

  test('are none where nothing changed', () => {
    expect(changesBetween(atlas.changes, '2020-07-16', '2020-08-12')).toEqual([]);
  });
});

describe('the changes of a day', () => {
  test('name the cities of the western coast before a checkpoint inland', () => {
    const places = changesOn(atlas, '2020-04-13').map(({ place }) => place);
    expect(places.length).toBeGreaterThan(5);
    expect(places.indexOf('sabratha')).toBeLessThan(places.indexOf('zamzam'));
  });

  test('never count the state at the start of the record', () => {
    expect(changesOn(atlas, '2019-04-01')).toEqual([]);
  });
});
