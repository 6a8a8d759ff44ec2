import { describe, expect, test } from 'vitest';
import { iconChanges } from '../../src/map/icon-changes.ts';
import { drawnPlaces, scenePlaces } from '../../src/state/scene-of.ts';
import { atlas } from '../state/atlas-of-the-tree.ts';
import { controlOfTheTree } from '../state/control-of-the-tree.ts';

const on = (day: string, chosen: string | null = null) =>
  scenePlaces(drawnPlaces(atlas, new Set(['towns']), chosen, new Set()), controlOfTheTree(day).holders);

describe('the icons that change', () => {
  test('with a day are those of the places that changed hands', () => {
    const diff = iconChanges(on('2020-06-04'), on('2020-06-05'));
    expect(diff?.update?.find(({ id }) => id === 'tarhuna')).toEqual({
      id: 'tarhuna',
      addOrUpdateProperties: [{ key: 'icon', value: 'place-city-gna' }],
    });
    expect(diff!.update!.length).toBeLessThan(12);
  });

  test('are none on a day without changes', () => {
    expect(iconChanges(on('2020-08-11'), on('2020-08-12'))).toEqual({ update: [] });
  });

  test('do not suffice where another place is chosen, or places come and go', () => {
    expect(iconChanges(on('2020-08-12'), on('2020-08-12', 'sirte'))).toBeNull();
    expect(iconChanges(on('2020-08-12'), on('2020-08-12').slice(1))).toBeNull();
  });
});
