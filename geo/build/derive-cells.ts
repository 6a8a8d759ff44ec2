import { rewind } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { CellsTopology } from '../../src/geometry/control-cells.ts';
import type { DatedChange } from '../../src/geometry/control-on.ts';
import { dot, vectorOf } from '../../src/geometry/sphere.ts';
import type { Place } from '../../src/model/place.ts';
import { ashore } from './derive-ashore.ts';
import { deriveBisectors } from './derive-bisectors.ts';
import { deriveCorners } from './derive-corners.ts';
import { cutToLand } from './derive-crossings.ts';
import { cutOutline } from './derive-outline.ts';
import { ringsOfCells, type SidedArc } from './derive-rings.ts';
import { indexOutline } from './index-outline.ts';

/** One step of the grid, about 1 m: a tenth of that of the base map, whose points lie on it too. */
const stepDeg = 1e-5;

/** The places that get a cell: with a control record, drawn, and a place rather than a region. */
export function placesWithCells(places: readonly Place[], changes: readonly DatedChange[]): Place[] {
  const known = new Set(changes.map(({ place }) => place));
  return places.filter(({ id, kind, draw }) => known.has(id) && draw && kind !== 'region');
}

/**
 * Divides Libya's land into the cells of the places with a control record: every point belongs to the
 * nearest of them, as the great circle goes. One topology: an edge between two cells is one arc, used by
 * both. The land's own outline is kept vertex by vertex. Throws where two places share a position.
 */
export function deriveCells(
  places: readonly Place[],
  changes: readonly DatedChange[],
  land: MultiPolygon,
): CellsTopology {
  const sited = placesWithCells(places, changes);
  const sites = sited.map(({ position }) => snap(ashore(position, land)));
  const arcs = deriveArcs(sites, land);
  const rings = ringsOfCells(sites.length, arcs);
  const cells = sited.map(({ id }, cell) => {
    if (rings[cell]!.length === 0)
      throw new Error(`Found no land for ${id}: another place lies where it does.`);
    const arcsOfCell = rings[cell]!.map((ring) => [ring]);
    return { type: 'MultiPolygon', id, properties: { position: sites[cell] }, arcs: arcsOfCell };
  });
  const whole = {
    type: 'Topology',
    objects: { cells: { type: 'GeometryCollection', geometries: cells } },
    arcs: arcs.map(({ line }) => line),
  } as unknown as Topology;
  const grid = { scale: [stepDeg, stepDeg], translate: [0, 0] };
  // The client's own types know the number of steps only, not the grid itself.
  const topology = { ...quantize(whole as never, grid as never), corners: [] } as unknown as CellsTopology;
  return { ...topology, corners: deriveCorners(topology, land) };
}

// The edges between cells and the pieces of outline between them, ends met exactly.
function deriveArcs(sites: readonly Position[], land: MultiPolygon): SidedArc[] {
  // Counter-clockwise, so that the land lies to the left.
  const turned = rewind(land) as MultiPolygon;
  const outline = turned.coordinates.flat();
  const findSegments = indexOutline(outline);
  const pieces = deriveBisectors(sites).flatMap((bisector) => cutToLand(bisector, turned, findSegments));
  const crossings = pieces.flatMap(({ ends }) => ends).flatMap((end) => ('point' in end ? end : []));
  const inner = pieces.map(
    ({ sites: [left, right], line }): SidedArc => ({ line: snapLine(line), left, right }),
  );
  // An island that no edge meets belongs to the place nearest to it.
  const outer = cutOutline(outline, crossings).map(({ line, cell }): SidedArc => {
    return { line: snapLine(line), left: cell ?? nearestSite(line[0]!, sites), right: -1 };
  });
  return [...inner, ...outer].filter(({ line }) => line.length > 1);
}

function nearestSite(point: Position, sites: readonly Position[]): number {
  const nearness = sites.map((site) => dot(vectorOf(site), vectorOf(point)));
  return nearness.indexOf(Math.max(...nearness));
}

function snap(point: Position): Position {
  return point.map((value) => Math.round(value / stepDeg) * stepDeg).map((value) => Number(value.toFixed(5)));
}

function snapLine(line: readonly Position[]): Position[] {
  const snapped = line.map(snap);
  return snapped.filter(
    ([lon, lat], i) => i === 0 || lon !== snapped[i - 1]![0] || lat !== snapped[i - 1]![1],
  );
}
