import { featureCollection, intersect, isobands, simplify } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { DatedChange } from '../../src/geometry/control-on.ts';
import { measureGeodesic, pointsAlong } from '../../src/geometry/geodesic.ts';
import type { Road } from '../../src/model/line.ts';
import type { Place, PlaceKind } from '../../src/model/place.ts';
import { placesWithCells } from './derive-cells.ts';

/**
 * How far in km a report on a place speaks for the land around it: the country that a garrison or a town
 * of that kind patrols, feeds from and is asked about. Judged, not measured.
 */
export const reachKm: Readonly<Record<PlaceKind, number>> = {
  city: 60,
  town: 40,
  quarter: 8,
  air_base: 40,
  airport: 30,
  camp: 8,
  oil_port: 40,
  oil_field: 40,
  crossing: 25,
  checkpoint: 15,
  valley: 15,
  facility: 10,
  region: 0,
};

/** Who holds a town holds the road out of it: 20 km to either side, dwindling to nothing 100 km away. */
const roadReachKm = 20;
const roadEndKm = 100;

/** The veil begins where the reach ends, and thickens in two more steps. */
const steps = [1, 1.25, 1.5];
const gridDeg = 0.05;
/** Its soft edge lies as near as this to where it was computed, some 900 m: a sixth of the grid. */
const edgeDeg = 0.008;
const kmPerDeg = 111.2;
/** High enough to follow the nearest place, low enough to round the notches between neighbours. */
const sharpness = 10;
/** Beyond this many times its reach a source no longer shows in the sum: its part is below a thousandth. */
const farthest = 2;

interface Source {
  readonly position: Position;
  readonly reachKm: number;
}

/**
 * The land of which nothing is reported: farther than its reach from every place with a record, and from
 * the roads between them. Three polygons, each within the one before, so that laid over each other they
 * make a soft edge; `step` is 1 for the widest.
 */
export function deriveVeil(
  places: readonly Place[],
  changes: readonly DatedChange[],
  roads: readonly Road[],
  land: MultiPolygon,
): FeatureCollection<MultiPolygon, { readonly step: number }> {
  const known = placesWithCells(places, changes);
  const near = known.map(({ kind, position }): Source => ({ position, reachKm: reachKm[kind] }));
  const field = sampleField([...near, ...alongRoads(roads, known)], land);
  const features = steps.map((level, step) => {
    const [band] = isobands(field, [level, 1e6]).features;
    const rough = simplify(band!, { tolerance: gridDeg / 20 });
    const inside = intersect(featureCollection<Polygon | MultiPolygon>([rough, asFeature(land)]))!;
    return {
      ...asFeature(roundOff(simplify(inside, { tolerance: edgeDeg }).geometry)),
      properties: { step: step + 1 },
    };
  });
  return { type: 'FeatureCollection', features };
}

// Points every 10 km on the roads, with what reach is left of the nearest place's.
function alongRoads(roads: readonly Road[], places: readonly Place[]): Source[] {
  const points = roads.flatMap(({ line }) =>
    line.slice(1).flatMap((point, i) => pointsAlong(line[i]!, point, 10).slice(0, -1)),
  );
  return points.flatMap((position) => {
    const away = Math.min(...places.map((place) => measureGeodesic(place.position, position).lengthKm));
    const left = roadReachKm * (1 - away / roadEndKm);
    return left > 4 ? { position, reachKm: left } : [];
  });
}

// For each point of a grid over the land: its distance from what is known, in units of the reach.
function sampleField(sources: readonly Source[], land: MultiPolygon): FeatureCollection<Point> {
  const points = land.coordinates.flat(2);
  const west = Math.min(...points.map(([lon]) => lon!)) - 2 * gridDeg;
  const south = Math.min(...points.map(([, lat]) => lat!)) - 2 * gridDeg;
  const columns = Math.ceil((Math.max(...points.map(([lon]) => lon!)) - west) / gridDeg) + 2;
  const rows = Math.ceil((Math.max(...points.map(([, lat]) => lat!)) - south) / gridDeg) + 2;
  const features = Array.from({ length: columns * rows }, (_, i): Feature<Point> => {
    const position = [west + (i % columns) * gridDeg, south + Math.floor(i / columns) * gridDeg];
    const elevation = remoteness(position, sources);
    return { type: 'Feature', properties: { elevation }, geometry: { type: 'Point', coordinates: position } };
  });
  return featureCollection(features);
}

// A soft minimum over the sources: 1 at the end of the reach, 10 far out.
function remoteness([lon, lat]: Position, sources: readonly Source[]): number {
  const shrink = Math.cos((lat! * Math.PI) / 180);
  let sum = 0;
  for (const { position, reachKm: reach } of sources) {
    const dy = (position[1]! - lat!) * kmPerDeg;
    if (Math.abs(dy) > farthest * reach) continue;
    const share = Math.hypot(dy, (position[0]! - lon!) * kmPerDeg * shrink) / reach;
    if (share < farthest) sum += Math.max(share, 0.1) ** -sharpness;
  }
  return sum === 0 ? 10 : Math.min(10, sum ** (-1 / sharpness));
}

function asFeature<G extends Polygon | MultiPolygon>(geometry: G): Feature<G> {
  return { type: 'Feature', properties: {}, geometry };
}

// To three decimals, some 100 m; islets and slivers of a few points go.
function roundOff(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const round = (value: number) => Math.round(value * 1e3) / 1e3;
  const coordinates = polygons.map((rings) =>
    rings.map((ring) => ring.map((point) => point.map(round))).filter((ring) => ring.length > 5),
  );
  return { type: 'MultiPolygon', coordinates: coordinates.filter((rings) => rings.length > 0) };
}
