import { describe, expect, test } from 'vitest';
import type { ComparedDistance } from '../../src/model/distance.ts';
import { familiesOf, sortFamilies } from '../../src/state/figure-families.ts';

const stated = (
  article: string,
  from: string,
  to: string | null,
  statedKm: number | null,
  geodesicKm: number | null = null,
): ComparedDistance => ({
  article,
  start: 0,
  end: 10,
  surface: '450 كم',
  from,
  to,
  statedKm,
  approximate: false,
  bearing: null,
  measured: geodesicKm === null ? null : { geodesicKm, bearingDeg: 90, roadKm: geodesicKm * 1.2 },
  accuracyKm: 3,
  reading: null,
});

const distances = [
  stated('one', 'tripoli', 'sirte', 450, 371),
  stated('two', 'sirte', 'tripoli', 452, 371),
  stated('two', 'tripoli', 'sirte', 370, 371),
  stated('two', 'tripoli', 'bani_walid', 180, 147),
  stated('two', 'sirte', null, 30),
  stated('two', 'tripoli', 'sirte', null),
];
const sorted = (column: Parameters<typeof sortFamilies>[1], upwards: boolean) =>
  sortFamilies(familiesOf(distances), column, upwards, (id) => id, 'en').map(({ statedKm }) => statedKm);

describe('families of figures', () => {
  test('450 and 452 between the same two places are one figure, whichever way it is told', () => {
    const [first] = familiesOf(distances);
    expect(first!.members.map(({ article }) => article)).toEqual(['one', 'two']);
  });

  test('370 between the same two places is another', () => {
    expect(familiesOf(distances).map(({ statedKm }) => statedKm)).toEqual([450, 370, 180, 30]);
  });

  test('are sorted by what is stated, either way', () => {
    expect(sorted('stated', true)).toEqual([30, 180, 370, 450]);
    expect(sorted('stated', false)).toEqual([450, 370, 180, 30]);
  });

  test('what could not be measured comes last either way', () => {
    expect(sorted('straight', true).at(-1)).toBe(30);
    expect(sorted('straight', false).at(-1)).toBe(30);
  });
});
