import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, pointToLineDistance, polygonToLine } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { readLines } from '../../geo/build/read/read-lines.ts';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { measureGeodesic, pointsAlong } from '../../src/geometry/geodesic.ts';

const { places } = readPlaces(repository);
const { roads, junctions, problems } = readLines(repository, places);
const lengthKm = (line: readonly (readonly number[])[]) =>
  line
    .slice(1)
    .reduce((sum, vertex, index) => sum + measureGeodesic([...line[index]!], [...vertex]).lengthKm, 0);

test('the file of lines has no problem, and every road ends exactly at its nodes', () => {
  expect(problems).toEqual([]);
  expect(roads.length).toBeGreaterThan(150);
});

test('the network has more than 80 nodes, most of them places of the gazetteer', () => {
  const nodes = new Set(roads.flatMap((road) => [road.from, road.to]));
  const placeIds = new Set(places.map((place) => place.id));
  expect(nodes.size).toBeGreaterThan(80);
  expect([...nodes].filter((node) => placeIds.has(node)).length).toBeGreaterThan(nodes.size / 2);
  expect(junctions.filter((junction) => !nodes.has(junction.id))).toEqual([]);
});

test('every road has three waypoints or more and is 1.0 to 1.35 times the straight line', () => {
  for (const road of roads) {
    expect(road.line.length, road.id).toBeGreaterThanOrEqual(5);
    const ratio = lengthKm(road.line) / measureGeodesic([...road.line[0]!], [...road.line.at(-1)!]).lengthKm;
    expect(ratio, road.id).toBeGreaterThanOrEqual(1);
    expect(ratio, road.id).toBeLessThanOrEqual(1.35);
  }
});

test('the whole network hangs together', () => {
  const reached = new Set(['tripoli']);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of roads) {
      if (reached.has(from)) reached.add(to);
      if (reached.has(to)) reached.add(from);
    }
  }
  expect(roads.filter((road) => !reached.has(road.from)).map((road) => road.id)).toEqual([]);
});

test('the file holds one feature a line, sorted by id', () => {
  const lines = readFileSync(`${repository}/geo/lines.geojson`, 'utf8').trimEnd().split('\n');
  const ids = lines.slice(1, -1).map((line) => JSON.parse(line.replace(/,$/, '')).id as string);
  expect(ids.length).toBeGreaterThan(200);
  expect(ids).toEqual([...ids].sort());
});

test('no road runs over the sea or over the border by more than 2 km', () => {
  const base = JSON.parse(readFileSync(`${repository}/geo/base.topojson`, 'utf8')) as Topology<{
    libya: GeometryCollection;
  }>;
  const libya = feature(base, base.objects.libya).features[0] as GeoJSON.Feature<Polygon | MultiPolygon>;
  const outlines = [polygonToLine(libya)].flatMap((line) =>
    line.type === 'FeatureCollection' ? line.features : [line],
  );
  const coastLines = outlines.flatMap((outline) =>
    outline.geometry.type === 'MultiLineString'
      ? outline.geometry.coordinates
      : [outline.geometry.coordinates],
  );
  let looked = 0;
  for (const road of roads) {
    const points = road.line
      .slice(1)
      .flatMap((vertex, index) => pointsAlong([...road.line[index]!], [...vertex], 2));
    for (const point of points) {
      looked++;
      if (booleanPointInPolygon(point, libya)) continue;
      const offKm = Math.min(
        ...coastLines.map((line) => pointToLineDistance(point, { type: 'LineString', coordinates: line })),
      );
      expect(offKm, `${road.id} at ${point}`).toBeLessThan(2);
    }
  }
  expect(looked).toBeGreaterThan(4000);
});
