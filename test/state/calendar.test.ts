import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf, months, shareOf, spanDays } from '../../src/state/calendar.ts';
import { daysOfChange } from '../../src/state/control-days.ts';
import { atlas } from './atlas-of-the-tree.ts';

test('the record spans 579 days after its first', () => {
  expect(spanDays).toBe(579);
  expect(dayNumber('2019-04-01')).toBe(0);
  expect(dayNumber('2020-10-31')).toBe(579);
});

test('a leap day counts', () => {
  expect(dayNumber('2020-03-01') - dayNumber('2020-02-28')).toBe(2);
});

test('every day of the record has a number and is the day of that number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: spanDays }), (number) => {
      expect(dayNumber(dayOf(number))).toBe(number);
    }),
  );
});

test('a number beyond the record is held at its ends', () => {
  expect([dayOf(-1), dayOf(-1e9), dayOf(580), dayOf(1e9)]).toEqual([
    '2019-04-01',
    '2019-04-01',
    '2020-10-31',
    '2020-10-31',
  ]);
});

test('a share of time runs from 0 to 1, days outside held', () => {
  expect(shareOf('2019-04-01')).toBe(0);
  expect(shareOf('2020-10-31')).toBe(1);
  expect(shareOf('2018-01-01')).toBe(0);
  expect(shareOf('2020-01-15')).toBeCloseTo(289 / 579, 12);
});

test('the record has the first days of 19 months', () => {
  expect(months().length).toBe(19);
  expect(months().at(0)).toBe('2019-04-01');
  expect(months().at(-1)).toBe('2020-10-01');
});

test('days of change are in order, each once, without the start of the record', () => {
  const days = daysOfChange(atlas.changes);
  expect(days).toEqual([...new Set(days)].sort());
  expect(days[0]).toBe('2019-04-02');
  expect(days).toContain('2020-06-05');
  expect(days).not.toContain('2019-04-01');
});
