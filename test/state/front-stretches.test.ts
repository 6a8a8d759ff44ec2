import { describe, expect, test } from 'vitest';
import { frontStretches, stretchBetween } from '../../src/state/front-stretches.ts';
import { controlOfTheTree } from './control-of-the-tree.ts';

const { control } = controlOfTheTree('2020-05-23');

describe('the stretches of a front', () => {
  const stretches = frontStretches(control);

  test('name each pair of places once', () => {
    const pairs = stretches.map(({ left, right }) => [left, right].sort().join(' '));
    expect(pairs.length).toBeGreaterThan(40);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('go from the surest to the least sure', () => {
    const styles = [...new Set(stretches.map(({ style }) => style))];
    expect(styles).toEqual(['solid', 'dashed', 'dotted']);
    const solid = stretches.filter(({ style }) => style === 'solid').map(({ gapKm }) => gapKm);
    expect(solid).toEqual(solid.toSorted((a, b) => a - b));
  });

  test('are none before the cells are there', () => {
    expect(frontStretches(null)).toEqual([]);
  });
});

describe('a stretch between two places', () => {
  test('is the same from either side', () => {
    const one = stretchBetween(control, ['naqliya_camp', 'sawarikh_camp']);
    expect(one).toEqual(stretchBetween(control, ['sawarikh_camp', 'naqliya_camp']));
    // 4.2 km, and yet dashed: the LNA's hold on the camp is thinly attested.
    expect(one).toMatchObject({ gap: 'near', style: 'dashed', confidence: 'low', contested: false });
  });

  test('says that one of its places is contested', () => {
    const atAinZara = frontStretches(control).find(({ left, right }) => [left, right].includes('ain_zara'));
    expect(atAinZara).toMatchObject({ contested: true, style: 'dotted' });
  });

  test('is not there between places of one holder', () => {
    expect(stretchBetween(control, ['tripoli', 'tajoura'])).toBeUndefined();
  });
});
