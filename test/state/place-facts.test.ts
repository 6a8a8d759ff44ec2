import { describe, expect, test } from 'vitest';
import { controlOn } from '../../src/geometry/control-on.ts';
import { type Bearing, fromTripoli, measureBetween, nearestTownOf } from '../../src/state/place-facts.ts';
import { atlas } from './atlas-of-the-tree.ts';

const positionOf = (id: string) => atlas.places.find((place) => place.id === id)!.position;
const whole = (figure: Bearing | null) =>
  figure && { ...figure, km: Math.round(figure.km), bearingDeg: Math.round(figure.bearingDeg) };

// Lengths and bearings as GeographicLib's inverse geodesic gives them for the gazetteer's positions.
describe('fromTripoli', () => {
  test.each([
    ['sirte', 371, 119],
    ['tarhuna', 65, 140],
    ['bani_walid', 147, 149],
    ['watiya', 129, 250],
    ['jufra_airbase', 489, 146],
    ['benghazi', 652, 96],
  ])('%s lies %i km at %i degrees', (id, km, bearingDeg) => {
    expect(whole(fromTripoli(atlas, positionOf(id)))).toEqual({ id: 'tripoli', km, bearingDeg });
  });

  test('Tripoli is not measured from itself', () => {
    expect(fromTripoli(atlas, positionOf('tripoli'))).toBeNull();
  });
});

describe('nearestTownOf', () => {
  const nearest = (side: 'gna' | 'lna', of: string, date: string) =>
    whole(nearestTownOf(side, positionOf(of), atlas, controlOn(date, atlas.changes)));

  test('from Tarhuna under the LNA, the GNA’s nearest town was Garabulli, 35 km off on the coast', () => {
    expect(nearest('gna', 'tarhuna', '2020-05-01')).toEqual({ id: 'garabulli', km: 35, bearingDeg: 13 });
  });

  test('a place is never its own nearest', () => {
    expect(nearest('lna', 'sirte', '2020-08-12')?.id).not.toBe('sirte');
  });

  test('without any town of a side there is none', () => {
    expect(nearestTownOf('lna', positionOf('sirte'), atlas, new Map())).toBeNull();
  });
});

test('between Tripoli and Sirte there are 371 km as the crow flies', () => {
  expect(Math.round(measureBetween(positionOf('tripoli'), positionOf('sirte')))).toBe(371);
});

test('towns by the sea are known as such, and towns inland are not', () => {
  const coastal = (id: string) => atlas.places.find((place) => place.id === id)!.coastal;
  expect(['tripoli', 'sirte', 'misrata', 'tobruk', 'zuwara'].map(coastal)).toEqual(Array(5).fill(true));
  expect(['tarhuna', 'bani_walid', 'gharyan', 'sabha'].map(coastal)).toEqual(Array(4).fill(false));
});
