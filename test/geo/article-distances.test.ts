import { beforeAll, describe, expect, test } from 'vitest';
import { deriveDistances, deriveNetwork, distancesByPlace } from '../../geo/build/derive-distances.ts';
import { readArticle } from '../../geo/build/derive-leaves.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { joinRoads } from '../../src/geometry/road-network.ts';
import { findRoadPath } from '../../src/geometry/road-path.ts';
import type { ComparedDistance } from '../../src/model/distance.ts';
import { findMentions } from '../../src/text/find-mentions.ts';

const sources = readSources(repository);
const network = joinRoads(sources.roads);
let distances: readonly ComparedDistance[] = [];
beforeAll(() => {
  const articles = sources.articles.map((article) =>
    readArticle(article, findMentions(article.text, sources.gazetteer)),
  );
  distances = deriveDistances(articles, sources.places, network);
});

const stated = (km: number) => distances.find(({ statedKm }) => statedKm === km);

describe('the distances that the articles state', () => {
  test.each([
    [180, 'tripoli', 'bani_walid', 'SE', 147.2, 'road'],
    [450, 'tripoli', 'sirte', 'E', 371.2, 'road'],
    [100, 'sirte', 'washka', 'W', 96.8, 'straight'],
  ] as const)('%i km from %s to %s is carried beside %f', (km, from, to, bearing, straight, reading) => {
    expect(stated(km)).toMatchObject({ from, to, bearing, reading });
    expect(Math.abs(stated(km)!.measured!.geodesicKm - straight)).toBeLessThan(0.5);
  });

  test('the 30 km to the centre of Sirte are kept without a measure, since the other end is open', () => {
    expect(stated(30)).toMatchObject({ from: 'sirte', to: null, measured: null, reading: null });
  });

  test('a direction within the country is kept and not measured from its middle', () => {
    const within = distances.filter(({ from }) => from === 'libya');
    expect(within.length).toBeGreaterThan(0);
    for (const { measured } of within) expect(measured).toBeNull();
  });

  test('each stands in its article at its offsets', () => {
    expect(distances.length).toBeGreaterThan(14);
    for (const { article, start, end, surface } of distances) {
      const { text } = sources.articles.find(({ id }) => id === article)!;
      expect(text.slice(start, end)).toBe(surface);
    }
  });

  test('each is with both of its places', () => {
    const byPlace = distancesByPlace(distances);
    expect(byPlace.get('bani_walid')).toContain(stated(180));
    expect(byPlace.get('tripoli')).toContain(stated(180));
  });
});

test('the network that the page loads measures as the whole record does', () => {
  const light = joinRoads(deriveNetwork(sources.roads));
  const at = (id: string) => sources.places.find((place) => place.id === id)!.position;
  for (const [from, to] of [
    ['tripoli', 'sirte'],
    ['tripoli', 'bani_walid'],
    ['benghazi', 'sabha'],
  ] as const) {
    const whole = findRoadPath(network, at(from), at(to))!.roadKm;
    expect(Math.abs(findRoadPath(light, at(from), at(to))!.roadKm - whole)).toBeLessThan(0.2);
  }
});
