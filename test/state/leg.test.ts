import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { joinRoads } from '../../src/geometry/road-network.ts';
import { type LegEnd, measureLeg, measureLegs, totalOf } from '../../src/state/leg.ts';

const tripoli: LegEnd = {
  point: 'tripoli',
  position: [13.18746, 32.88743],
  name: { ar: 'طرابلس', en: 'Tripoli' },
  accuracyKm: 1,
};
const sirte: LegEnd = {
  point: 'sirte',
  position: [16.58866, 31.20892],
  name: { ar: 'سرت', en: 'Sirte' },
  accuracyKm: 2,
};
const atSea: LegEnd = { point: [15, 34.5], position: [15, 34.5], name: null, accuracyKm: 0 };

const features = JSON.parse(readFileSync('geo/lines.geojson', 'utf8')).features as {
  id: string;
  properties: { kind: string; class: 'coast'; from: string; to: string };
  geometry: { coordinates: [number, number][] };
}[];
const network = joinRoads(
  features
    .filter(({ properties }) => properties.kind === 'road')
    .map(({ id, properties, geometry }) => ({ id, ...properties, line: geometry.coordinates })),
);

describe('a leg', () => {
  test('from Tripoli to Sirte is 371 km straight and some 450 by road', () => {
    expect(network.edges.length).toBeGreaterThan(50);
    const leg = measureLeg(tripoli, sirte, network);
    expect(leg.straightKm).toBeCloseTo(371.2, 0);
    expect(leg.accuracyKm).toBe(3);
    expect(leg.bearingDeg).toBeCloseTo(119, 0);
    expect(leg.road!.km).toBeGreaterThan(430);
    expect(leg.road!.km).toBeLessThan(475);
  });

  test('is drawn as a great circle, which lies north of the straight line of the map', () => {
    const { arc } = measureLeg({ ...tripoli, position: [10, 32] }, { ...sirte, position: [25, 32] }, null);
    const middle = arc[Math.floor(arc.length / 2)]!;
    expect(arc.length).toBeGreaterThan(40);
    expect(middle[1]).toBeGreaterThan(32.15);
  });

  test('has no road where the network is not loaded or does not reach', () => {
    expect(measureLeg(tripoli, sirte, null).road).toBeNull();
    expect(measureLeg(tripoli, atSea, network).road).toBeNull();
  });

  test('adds up with others; one without a road leaves the whole without one', () => {
    const there = measureLegs([tripoli, sirte, tripoli], network);
    expect(totalOf(there).straightKm).toBeCloseTo(742.4, 0);
    expect(totalOf(there).roadKm).toBeCloseTo(there[0]!.road!.km * 2, 5);
    expect(totalOf(measureLegs([tripoli, sirte, atSea], network)).roadKm).toBeNull();
    expect(measureLegs([tripoli], network)).toEqual([]);
  });
});
