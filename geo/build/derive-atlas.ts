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
  Excerpt,
} from '../../src/model/atlas.ts';
import type { ControlChange } from '../../src/model/control.ts';
import type { Place, Toponym } from '../../src/model/place.ts';
import { clipToLand } from './clip-to-land.ts';
import { ashore } from './derive-ashore.ts';
import type { ReadArticle } from './derive-leaves.ts';
import type { Sources } from './read/read-sources.ts';

/** How near the sea a place lies for its label to stand off into it. */
const coastalKm = 12;
/** Letters of a text without a headline that stand for one in lists. */
const openingLetters = 80;

/** The first download: places, areas, articles, and every change of control without its evidence. */
export function deriveAtlas(
  sources: Sources,
  articles: readonly ReadArticle[],
  excerpts: ReadonlyMap<string, readonly Excerpt[]>,
  leafOf: ReadonlyMap<string, number>,
  leaves: number,
  disputed: readonly string[],
): Atlas {
  const counts = (id: string) => {
    const own = excerpts.get(id) ?? [];
    return {
      passages: own.length,
      articles: new Set(own.map(({ article }) => article)).size,
      leaf: leafOf.get(id) ?? 0,
    };
  };
  const areaIds = new Set(sources.areas.map(({ id }) => id));
  const shore = coastOf(sources);
  const outline = openBaseMap(sources.base).libya.features[0]!.geometry;
  const land = bbox(openBaseMap(sources.base).libya) as unknown as AtlasArea['bbox'];
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
          coastal: shore.some((point) => measureGeodesic(place.position, point).lengthKm < coastalKm),
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
    articles: articles.map(({ article: { text, ...head }, mentions }) => ({
      ...head,
      opening: text.slice(0, text.lastIndexOf(' ', openingLetters)).trim(),
      mentions: mentions.filter(({ scope }) => scope === 'LY').length,
    })),
    changes: sources.changes.map(atlasChange),
    truces: sources.truces,
    disputed,
    leaves,
  };
}

/** A change as the page's first data has it: its evidence is only counted. */
export function atlasChange({ date, place, from, to, confidence, citations }: ControlChange): AtlasChange {
  return { date, place, from, to, confidence, sources: citations.length };
}

/** Where a place is drawn: ashore, where its recorded position lies in the sea by less than it is uncertain. */
function drawnPosition({ position, accuracyKm }: Place, land: MultiPolygon): Position {
  const shore = ashore(position, land);
  return measureGeodesic(position, shore).lengthKm <= accuracyKm ? shore : position;
}

/** All spellings by the id of what they name, for search. */
export function deriveNames({ places, areas }: Sources): Record<string, string[]> {
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
function coastOf({ base }: Sources): Position[] {
  const { features } = openBaseMap(base).coast;
  return features.filter(({ properties }) => properties.of === 'libya').flatMap((line) => coordAll(line));
}

/** Outlines of the named areas on land as one collection, for the page to draw when one is chosen. */
export function deriveOutlines({ areas, base }: Sources): FeatureCollection {
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
