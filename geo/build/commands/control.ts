import type { Feature, FeatureCollection, LineString, MultiPolygon, Point } from 'geojson';
import { type BaseTopology, openBaseMap } from '../../../src/geometry/base-map.ts';
import { openCells } from '../../../src/geometry/control-cells.ts';
import { controlOn } from '../../../src/geometry/control-on.ts';
import { controlPicture } from '../../../src/geometry/control-picture.ts';
import { deriveCells } from '../derive-cells.ts';
import { Problems, UsageError } from '../problems.ts';
import { readControl } from '../read/read-control.ts';
import { readPlaces } from '../read/read-places.ts';
import { readText, repository } from '../read/repository.ts';

/** What the command prints: GeoJSON, with what the reader must know of the date beside the features. */
export type ControlCollection = FeatureCollection<MultiPolygon | LineString | Point> & {
  readonly properties: {
    readonly date: string;
    readonly recordFrom: string;
    readonly recordTo: string;
    /** Only where the date lies after the record: the state is then that of its last day. */
    readonly note?: string;
  };
};

/** `control YYYY-MM-DD`: one line of GeoJSON, the areas, front lines and places that the page shows then. */
export function* control([date, ...rest]: readonly string[]): Iterable<string> {
  if (date === undefined || rest.length > 0) throw new UsageError('control takes one date, YYYY-MM-DD');
  yield JSON.stringify(controlCollection(date, repository));
}

/** The same as a value, from the files of the repository at `root`. Throws UsageError for a wrong date. */
export function controlCollection(date: string, root: string): ControlCollection {
  if (!isDay(date)) throw new UsageError(`expected a date such as 2020-06-05, found "${date}"`);
  const { places, problems: broken } = readPlaces(root);
  const { changes, truces, problems } = readControl(root, new Set(places.map(({ id }) => id)));
  if (broken.length + problems.length > 0) throw new Problems([...broken, ...problems]);
  const dates = [...changes, ...truces].map((entry) => entry.date).sort();
  const [recordFrom, recordTo] = [dates[0]!, dates[dates.length - 1]!];
  if (date < recordFrom) throw new UsageError(`the record starts on ${recordFrom}, found "${date}"`);

  const base = JSON.parse(readText(root, 'geo/base.topojson')) as BaseTopology;
  const land = openBaseMap(base).libya.features[0]!.geometry;
  const states = controlOn(date, changes);
  const cells = openCells(deriveCells(places, changes, land));
  const picture = controlPicture(cells, states);
  // Where the recorded position lies off the coast, the place stands ashore, in its cell.
  const siteOf = new Map(cells.places.map((id, cell) => [id, cells.positions[cell]!]));
  const features = [
    ...picture.areas.map((area) => withRole(area, 'area')),
    ...picture.fronts.map((front) => withRole(front, 'front')),
    ...places.flatMap(({ id, position, accuracyKm, draw }): Feature<Point>[] => {
      const state = states.get(id);
      if (!state) return [];
      const { holder, since } = state;
      const properties = { role: 'place', id, holder, since: since.date, confidence: since.confidence };
      const site = siteOf.get(id);
      const geometry: Point = { type: 'Point', coordinates: site ?? position };
      const cell = site !== undefined;
      return [{ type: 'Feature', id, properties: { ...properties, accuracyKm, draw, cell }, geometry }];
    }),
  ];
  const note = `The record ends on ${recordTo}; this is its last state.`;
  const properties = { date, recordFrom, recordTo, ...(date > recordTo ? { note } : {}) };
  return { type: 'FeatureCollection', properties, features };
}

function withRole<G extends MultiPolygon | LineString>(feature: Feature<G>, role: string): Feature<G> {
  return { ...feature, properties: { role, ...feature.properties } };
}

// A day that the calendar has.
function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
