import { readFileSync } from 'node:fs';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { deriveCells } from '../../geo/build/derive-cells.ts';
import { readControl } from '../../geo/build/read/read-control.ts';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { type BaseTopology, openBaseMap } from '../../src/geometry/base-map.ts';
import { type CellsTopology, openCells } from '../../src/geometry/control-cells.ts';
import type { ControlPicture } from '../../src/model/control.ts';

/** The real ground: the gazetteer, the record of control, Libya's land, and the cells on it. */
export function readGround() {
  const { places } = readPlaces(repository);
  const { changes } = readControl(repository, new Set(places.map(({ id }) => id)));
  const base = JSON.parse(readFileSync('geo/base.topojson', 'utf8')) as BaseTopology;
  const land: MultiPolygon = openBaseMap(base).libya.features[0]!.geometry;
  const topology = deriveCells(places, changes, land);
  const dates = [...new Set(changes.map(({ date }) => date))].sort();
  return { places, changes, dates, land, topology, cells: openCells(topology) };
}

/** The outlines of all cells, by the ids of their places. */
export function cellOutlines(topology: CellsTopology): Map<string, MultiPolygon> {
  const { features } = feature(topology, topology.objects.cells);
  return new Map(features.map(({ id, geometry }) => [String(id), geometry as MultiPolygon]));
}

/** Segments of all lines of a picture, as pairs of points. */
export function segmentsOf({ fronts }: ControlPicture): [Position, Position][] {
  return fronts.flatMap(({ geometry: { coordinates } }) =>
    coordinates.slice(1).map((point, i): [Position, Position] => [coordinates[i]!, point]),
  );
}

/** Pairs of segments that cross, or touch elsewhere than at an end that they share. */
export function crossingPairs(segments: readonly [Position, Position][]): [Position, Position][][] {
  const sorted = segments
    .map(([a, b]) => ({ a, b, west: Math.min(a[0]!, b[0]!), east: Math.max(a[0]!, b[0]!) }))
    .sort((one, other) => one.west - other.west);
  const found: [Position, Position][][] = [];
  sorted.forEach((one, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j]!.west <= one.east; j++) {
      const other = sorted[j]!;
      if ([one.a, one.b].some((p) => same(p, other.a) || same(p, other.b))) continue;
      const above = Math.min(one.a[1]!, one.b[1]!) > Math.max(other.a[1]!, other.b[1]!);
      const below = Math.max(one.a[1]!, one.b[1]!) < Math.min(other.a[1]!, other.b[1]!);
      const apart =
        above ||
        below ||
        turn(one.a, one.b, other.a) * turn(one.a, one.b, other.b) > 0 ||
        turn(other.a, other.b, one.a) * turn(other.a, other.b, one.b) > 0;
      if (!apart)
        found.push([
          [one.a, one.b],
          [other.a, other.b],
        ]);
    }
  });
  return found;
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));
}
