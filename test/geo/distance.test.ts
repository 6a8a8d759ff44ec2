import { expect, test } from 'vitest';
import { distance } from '../../geo/build/commands/distance.ts';
import { UsageError } from '../../geo/build/problems.ts';

const measured = (from: string, to: string) => JSON.parse([...distance([from, to])][0]!);

test('Tripoli to Sirte is 371.2 km straight at 119.2 degrees, and about 450 km by road', () => {
  const { geodesicKm, bearingDeg, roadKm } = measured('tripoli', 'sirte');
  expect(geodesicKm).toBe(371.2);
  expect(bearingDeg).toBe(119.2);
  expect(roadKm).toBeGreaterThan(435);
  expect(roadKm).toBeLessThan(465);
});

test('ids, Arabic names and English names in any spelling mean the same places', () => {
  const expected = measured('tripoli', 'bani_walid');
  expect(measured('طرابلس', 'بني وليد')).toEqual(expected);
  expect(measured('Tripoli', 'Bani Walid')).toEqual(expected);
  expect(measured('طرابلس', 'بنى وليد')).toEqual(expected);
});

test('a field that no road reaches has a straight distance only', () => {
  expect(measured('tripoli', 'el_feel')).toEqual({ geodesicKm: 768.1, bearingDeg: 189.1, roadKm: null });
});

test('a place is no distance from itself', () => {
  expect(measured('sirte', 'sirte')).toEqual({ geodesicKm: 0, bearingDeg: 0, roadKm: 0 });
});

test('an unknown name is a usage error that offers the nearest ones', () => {
  expect(() => [...distance(['sirtte', 'tripoli'])]).toThrow(UsageError);
  expect(() => [...distance(['sirtte', 'tripoli'])]).toThrow(/no place is called "sirtte"; .*sirte/);
});

test('anything but two places is a usage error', () => {
  expect(() => [...distance(['tripoli'])]).toThrow(UsageError);
  expect(() => [...distance(['tripoli', 'sirte', 'hun'])]).toThrow(UsageError);
});
