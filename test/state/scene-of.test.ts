import { describe, expect, test } from 'vitest';
import { controlOn } from '../../src/geometry/control-on.ts';
import { firstView, type LayerId } from '../../src/model/view.ts';
import { drawnPlaces, sceneAreas, scenePlaces } from '../../src/state/scene-of.ts';
import { atlas } from './atlas-of-the-tree.ts';

const holders = controlOn('2020-06-05', atlas.changes);
const places = (layers: readonly LayerId[], chosen: string | null = null, named: readonly string[] = []) =>
  scenePlaces(drawnPlaces(atlas, new Set(layers), chosen, new Set(named)), holders);
const kindsOf = (layers: readonly LayerId[]) => [...new Set(places(layers).map(({ kind }) => kind))].sort();

describe('scenePlaces', () => {
  test('shows of each layer its own kinds and no other', () => {
    expect(kindsOf(['oil'])).toEqual(['oil_field', 'oil_port']);
    expect(kindsOf(['crossings'])).toEqual(['crossing']);
    expect(kindsOf(['military'])).toEqual(['air_base', 'airport', 'camp', 'checkpoint', 'facility']);
    expect(kindsOf(['towns'])).toEqual(['city', 'quarter', 'town', 'valley']);
    expect(kindsOf(['control', 'front', 'roads'])).toEqual([]);
  });

  test('shows the chosen place even when its layer is off', () => {
    expect(places([], 'watiya').map(({ id }) => id)).toEqual(['watiya']);
  });

  test('shows the places of the open article even when their layers are off', () => {
    expect(
      places([], null, ['sirte', 'tripoli'])
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['sirte', 'tripoli']);
  });

  test('never draws what must not be drawn, not even when chosen', () => {
    const hidden = atlas.places.filter(({ draw }) => !draw);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { id } of hidden)
      expect(places(['towns', 'military'], id).map((place) => place.id)).not.toContain(id);
  });

  test('gives each place the holder of the day', () => {
    const shown = new Map(places(['towns', 'military']).map((place) => [place.id, place.holder]));
    expect(['tripoli', 'tarhuna', 'sirte'].map((id) => shown.get(id))).toEqual(['gna', 'gna', 'lna']);
  });

  test('leaves a place whose holder did not change the very same', () => {
    const drawn = drawnPlaces(atlas, new Set(['towns']), null, new Set());
    const before = scenePlaces(drawn, controlOn('2020-06-04', atlas.changes));
    const after = scenePlaces(drawn, holders);
    const changed = after.filter((place, index) => place !== before[index]).map(({ id }) => id);
    expect(changed).toContain('tarhuna');
    expect(changed.length).toBeLessThan(12);
  });

  test('places the label of what is open before all others', () => {
    const ranked = places(['towns', 'military'], 'mizda').sort((a, b) => a.rank - b.rank);
    expect(ranked[0]?.id).toBe('mizda');
  });

  test('shows the seven places of the first look at every zoom, or from the country’s own', () => {
    const shown = new Map(places([...firstView('ar').layers]).map((place) => [place.id, place.minZoom]));
    for (const id of ['tripoli', 'sirte', 'tarhuna', 'bani_walid']) expect(shown.get(id), id).toBe(0);
  });
});

test('an area without an outline has no label on the map', () => {
  expect(sceneAreas(atlas, new Map())).toEqual([]);
});
