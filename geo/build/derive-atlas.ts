import { bbox, coordAll } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { openBaseMap } from '../../src/geometry/base-map.ts';
import { measureGeodesic } from '../../src/geometry/geodesic.ts';
import type {
  Atlas,
  AtlasArea,
  AtlasChange,
  AtlasPlace,
  BilingualName,
  GazetteerFile,
  Published,
} from '../../src/model/atlas.ts';
import type { ControlChange } from '../../src/model/control.ts';
import type { Place, Toponym } from '../../src/model/place.ts';
import { firstDay, lastDay } from '../../src/model/view.ts';
import { distanceKm } from '../../src/text/stated/distance-km.ts';
import { clipToLand } from './clip-to-land.ts';
import { ashore } from './derive-ashore.ts';
import type { Sources } from './read/read-sources.ts';

/** How near the sea a place lies for its label to stand off into it. */
const coastalKm = 12;

/** Places beyond those of the record and the cities that the first download has: the ones named most. */
const mostNamed = 60;
/** More days with articles than this are told by the week. */
const mostDays = 60;

/** What the articles add to the first download. */
export interface CorpusCounts {
  /** Passages and articles by place and area; who is not there is named nowhere. */
  readonly subjects: ReadonlyMap<string, { readonly passages: number; readonly articles: number }>;
  /** Numbers of the leaf files that quiet places share; who is not there has a leaf of its own. */
  readonly leafOf: ReadonlyMap<string, number>;
  readonly leaves: number;
  /** The day of each article. */
  readonly days: readonly string[];
  readonly disputed: readonly string[];
}

/** All places, areas and changes of control without their evidence, and the articles counted. */
export function deriveAtlas(
  sources: Pick<Sources, 'places' | 'areas' | 'changes' | 'truces' | 'base'>,
  { subjects, leafOf, leaves, days, disputed }: CorpusCounts,
): Atlas {
  const counts = (id: string) => ({
    ...(subjects.get(id) ?? { passages: 0, articles: 0 }),
    leaf: leafOf.get(id) ?? null,
  });
  const areaIds = new Set(sources.areas.map(({ id }) => id));
  const { base } = sources;
  const shore = coastOf(base);
  const outline = openBaseMap(base).libya.features[0]!.geometry;
  const land = bbox(openBaseMap(base).libya) as unknown as AtlasArea['bbox'];
  return {
    places: sources.places
      .filter(({ id, kind }) => !areaIds.has(id) && kind !== 'region')
      .map(
        (place): AtlasPlace => ({
          id: place.id,
          kind: place.kind,
          name: nameOf(place.toponyms),
          position: drawnPosition(place, outline),
          accuracyKm: place.accuracyKm,
          draw: place.draw,
          coastal: shore.some((point) => isCoastal(place.position, point)),
          ...counts(place.id),
        }),
      ),
    areas: sources.areas
      .filter(({ kind }) => kind === 'region')
      .map(
        (area): AtlasArea => ({
          id: area.id,
          name: nameOf(area.toponyms),
          bbox: area.outline ? (bbox(area.outline) as unknown as AtlasArea['bbox']) : land,
          members: area.members,
          ...counts(area.id),
        }),
      ),
    articles: days.length,
    published: publishedIn(days),
    changes: sources.changes.map(atlasChange),
    truces: sources.truces,
    disputed,
    leaves,
  };
}

/** An atlas in two: what the first view needs, and the places that come after it. */
export function partAtlas(atlas: Atlas): { first: Atlas; rest: GazetteerFile } {
  const recorded = new Set(atlas.changes.map(({ place }) => place));
  const named = atlas.places
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages || (a.id < b.id ? -1 : 1))
    .slice(0, mostNamed);
  const wanted = new Set([...recorded, ...named.map(({ id }) => id)]);
  const isFirst = ({ id, kind }: AtlasPlace) => wanted.has(id) || kind === 'city';
  return {
    first: { ...atlas, places: atlas.places.filter(isFirst) },
    rest: { places: atlas.places.filter((place) => !isFirst(place)) },
  };
}

/** How many articles each day has, or each week where too many days have some; within the record. */
function publishedIn(days: readonly string[]): Published {
  const held = days.map((day) => (day < firstDay ? firstDay : day > lastDay ? lastDay : day));
  const byDay = Map.groupBy(held, (day) => day);
  const weekMs = 7 * 86_400_000;
  const start = Date.parse(firstDay);
  const weekOf = (day: string) =>
    new Date(start + Math.floor((Date.parse(day) - start) / weekMs) * weekMs).toISOString().slice(0, 10);
  const bins = byDay.size <= mostDays ? byDay : Map.groupBy(held, weekOf);
  return [...bins].map(([day, all]) => [day, all.length] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A change as the page's first data has it: its evidence is only counted. */
export function atlasChange({ date, place, from, to, confidence, citations }: ControlChange): AtlasChange {
  return { date, place, from, to, confidence, sources: citations.length };
}

/** Within reach of a point of the coast; what is clearly far is not measured exactly. */
const isCoastal = (position: Position, shore: Position) =>
  distanceKm(position, shore) < 1.2 * coastalKm && measureGeodesic(position, shore).lengthKm < coastalKm;

/** Where a place is drawn: ashore, where its recorded position lies in the sea by less than it is uncertain. */
function drawnPosition({ position, accuracyKm }: Place, land: MultiPolygon): Position {
  const shore = ashore(position, land);
  return measureGeodesic(position, shore).lengthKm <= accuracyKm ? shore : position;
}

/** All spellings by the id of what they name, for search. */
export function deriveNames({ places, areas }: Pick<Sources, 'places' | 'areas'>): Record<string, string[]> {
  return Object.fromEntries(
    [...places, ...areas].map(({ id, toponyms }) => [id, toponyms.map(({ text }) => text)]),
  );
}

/** The preferred toponym of each language. */
export function nameOf(toponyms: readonly Toponym[]): BilingualName {
  const preferred = (lang: string) =>
    (toponyms.find((name) => name.lang === lang && name.kind === 'preferred') ??
      toponyms.find((name) => name.lang === lang))!.text;
  return { ar: preferred('ar'), en: preferred('en') };
}

/** Points along Libya's mainland coast, about every 2 km. */
function coastOf(base: Sources['base']): Position[] {
  const { features } = openBaseMap(base).coast;
  return features.filter(({ properties }) => properties.of === 'libya').flatMap((line) => coordAll(line));
}

/** Outlines of the named areas on land as one collection, for the page to draw when one is chosen. */
export function deriveOutlines({ areas, base }: Pick<Sources, 'areas' | 'base'>): FeatureCollection {
  const land = openBaseMap(base).libya.features[0]!.geometry;
  return {
    type: 'FeatureCollection',
    features: areas.flatMap(({ id, kind, outline }) =>
      outline && kind === 'region'
        ? [{ type: 'Feature', id, properties: {}, geometry: clipToLand(outline, land) }]
        : [],
    ),
  };
}
