import { describe, expect, test } from 'vitest';
import type { AtlasPlace } from '../../src/model/atlas.ts';
import { drawLegs, drawRays } from '../../src/state/drawings.ts';
import { measureLeg } from '../../src/state/leg.ts';
import { raysFrom } from '../../src/state/rays.ts';

const place = (id: string, position: [number, number], passages = 1): AtlasPlace => ({
  id,
  kind: 'city',
  name: { ar: id, en: id },
  position,
  accuracyKm: 1,
  draw: true,
  coastal: false,
  passages,
  articles: 1,
  leaf: 0,
});
const tripoli = place('tripoli', [13.18746, 32.88743], 20);
const sirte = place('sirte', [16.58866, 31.20892], 24);
const yarmouk = place('yarmouk_camp', [13.19, 32.787], 4);
const hamza = place('hamza_camp', [13.165, 32.8], 3);
const unnamed = place('mizda', [12.98, 31.44], 0);
const all = [tripoli, sirte, yarmouk, hamza, unnamed];

describe('distances from a place', () => {
  test('go to the places that articles name, nearest first, and not to itself', () => {
    expect(raysFrom(tripoli, all).map((ray) => ray.place.id)).toEqual([
      'hamza_camp',
      'yarmouk_camp',
      'sirte',
    ]);
  });

  test('camps beside the city are listed and not drawn on top of each other', () => {
    expect(raysFrom(tripoli, all).map(({ drawn }) => drawn)).toEqual([false, false, true]);
    expect(raysFrom(sirte, all).filter(({ drawn }) => drawn)).toHaveLength(1);
  });

  test('a town of the other side that no article names is drawn first of all', () => {
    const rays = raysFrom(tripoli, all, new Set(['mizda']));
    expect(rays.map(({ place, drawn }) => [place.id, drawn])).toContainEqual(['mizda', true]);
  });

  test('are drawn with rings at 50, 100 and 200 km, each written north and south', () => {
    const drawn = drawRays(tripoli, raysFrom(tripoli, all), null);
    const rings = drawn.filter(({ kind }) => kind === 'ring');
    expect(rings.map(({ km }) => km)).toEqual([50, 50, 100, 100, 200, 200]);
    expect(rings.filter(({ line }) => line.length > 0)).toHaveLength(3);
    expect(drawn.filter(({ kind }) => kind === 'ray')).toHaveLength(1);
  });

  test('the front is told as about so far, since it is drawn half-way between places', () => {
    const front = { point: [14, 32] as [number, number], km: 125, bearingDeg: 140, line: 0 };
    expect(drawRays(tripoli, [], front).at(-1)).toMatchObject({ kind: 'front', km: 125, about: true });
  });
});

test('a leg without a road is drawn as its arc alone', () => {
  const end = ({ id, position, name }: AtlasPlace) => ({ point: id, position, name, accuracyKm: 1 });
  const drawn = drawLegs([measureLeg(end(tripoli), end(sirte), null)]);
  expect(drawn.map(({ kind }) => kind)).toEqual(['straight']);
});
