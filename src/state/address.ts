import type { Position } from 'geojson';
import {
  type Camera,
  firstDay,
  firstView,
  ghostDays,
  type Lang,
  type LayerId,
  lastDay,
  layerIds,
  pages,
  type View,
} from '../model/view.ts';
import { formatDistances, parseDistances } from './distance-address.ts';
import { formatReading, parseReading } from './reading-address.ts';

/**
 * One row a key of the address. The view is written into the fragment, which a browser never sends to
 * a server, so that nobody who hosts the map can see what is read.
 */
interface Key<K extends keyof View> {
  readonly key: string;
  readonly field: K;
  /** Null for a value that is malformed: it is dropped and the default stays. */
  readonly parse: (written: string) => View[K] | null;
  readonly format: (value: View[K]) => string | null;
}

const row = <K extends keyof View>(key: Key<K>) => key as unknown as Key<keyof View>;
const oneOf =
  <const T extends string>(values: readonly T[]) =>
  (written: string) =>
    values.find((value) => value === written) ?? null;

const keys: readonly Key<keyof View>[] = [
  row({ key: 'lang', field: 'lang', parse: oneOf(['ar', 'en']), format: String }),
  row({ key: 'place', field: 'place', parse: parseId, format: (id) => id }),
  row({ key: 'front', field: 'front', parse: parsePair, format: (pair) => pair?.join('.') ?? null }),
  row({ key: 'spot', field: 'spot', parse: parseSpot, format: (spot) => spot && formatSpot(spot) }),
  row({ key: 'article', field: 'article', parse: parseId, format: (id) => id }),
  row({ key: 'at', field: 'at', parse: parseOffset, format: (at) => (at === null ? null : String(at)) }),
  row({ key: 'quote', field: 'quote', parse: parseQuote, format: (words) => words }),
  row({ key: 'date', field: 'date', parse: parseDay, format: String }),
  row({ key: 'since', field: 'since', parse: parseDay, format: (day) => day }),
  row({
    key: 'ghosts',
    field: 'ghosts',
    parse: (written) => new Set(ghostDays.filter((day) => written.split(',').includes(day))),
    format: (days) => ghostDays.filter((day) => days.has(day)).join(','),
  }),
  row({
    key: 'layers',
    field: 'layers',
    parse: parseLayers,
    format: (on) => layerIds.filter((id) => on.has(id)).join(','),
  }),
  row({ key: 'labels', field: 'labels', parse: oneOf(['ar', 'en', 'both']), format: String }),
  row({ key: 'theme', field: 'theme', parse: oneOf(['system', 'light', 'dark']), format: String }),
  row({
    key: 'page',
    field: 'page',
    parse: oneOf(pages),
    format: String,
  }),
  row({
    key: 'map',
    field: 'camera',
    parse: parseCamera,
    format: (camera) => (camera ? formatCamera(camera) : null),
  }),
];

/**
 * Reads a view from an address's fragment. Whatever is malformed, unknown or said twice falls back
 * quietly to the first view of the language; nothing throws.
 */
export function parseAddress(fragment: string, browserLang: Lang): View {
  const params = new URLSearchParams(fragment.replace(/^#/, '').slice(0, 2000));
  const lang = oneOf(['ar', 'en'])(params.get('lang') ?? '') ?? browserLang;
  const view: Record<string, unknown> = { ...firstView(lang) };
  for (const { key, field, parse } of keys) {
    const written = params.get(key);
    const value = written === null ? null : parse(written);
    if (value !== null) view[field] = value;
  }
  view.reading = parseReading(params);
  view.distances = parseDistances(params);
  return view as unknown as View;
}

/** Writes a view as a fragment; what equals the first view of its language is left out, but for the language. */
export function formatAddress(view: View): string {
  const usual = firstView(view.lang);
  const parts = keys.flatMap(({ key, field, format }): (readonly [string, string])[] => {
    const written = format(view[field]);
    return written === null || (field !== 'lang' && written === format(usual[field])) ? [] : [[key, written]];
  });
  // Commas and slashes are allowed in a fragment and read better than their escapes.
  const plain = (value: string) => encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/');
  const all = [...parts, ...formatReading(view.reading), ...formatDistances(view.distances)];
  return `#${all.map(([key, value]) => `${key}=${plain(value)}`).join('&')}`;
}

function parseId(written: string): string | null {
  return /^[a-z0-9][a-z0-9_-]{0,99}$/.test(written) ? written : null;
}

/** Two places of a front line, `tarhuna.msallata`. */
function parsePair(written: string): readonly [string, string] | null {
  const ids = written.split('.');
  const [one, other] = ids.map(parseId);
  return ids.length === 2 && one && other && one !== other ? [one, other] : null;
}

/** A point of the ground, `lat/lon`. */
function parseSpot(written: string): Position | null {
  const match = /^(-?\d{1,2}(?:\.\d{1,5})?)\/(-?\d{1,3}(?:\.\d{1,5})?)$/.exec(written);
  if (!match) return null;
  const [lat, lon] = match.slice(1).map(Number) as [number, number];
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

function formatSpot([lon = 0, lat = 0]: Position): string {
  return `${round(lat, 4)}/${round(lon, 4)}`;
}

function parseOffset(written: string): number | null {
  return /^\d{1,7}$/.test(written) ? Number(written) : null;
}

/** Words of a text; the link of a sentence has some twenty characters. */
function parseQuote(written: string): string | null {
  return written === '' ? null : written.slice(0, 80);
}

/** A day of the calendar, held within the record. */
export function parseDay(written: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return null;
  const day = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(written)) return null;
  return written < firstDay ? firstDay : written > lastDay ? lastDay : written;
}

function parseLayers(written: string): ReadonlySet<LayerId> | null {
  const names = written === '' ? [] : written.split(',');
  const known = layerIds.filter((id) => names.includes(id));
  return names.length > 0 && known.length === 0 ? null : new Set(known);
}

function parseCamera(written: string): Camera | null {
  const match = /^(\d{1,2}(?:\.\d{1,20})?)\/(-?\d{1,2}(?:\.\d{1,20})?)\/(-?\d{1,3}(?:\.\d{1,20})?)$/.exec(
    written,
  );
  if (!match) return null;
  const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number];
  return zoom <= 16 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { zoom, center: [lon, lat] } : null;
}

/** `zoom/lat/lon`, the order that map addresses have everywhere. */
function formatCamera({ zoom, center: [lon = 0, lat = 0] }: Camera): string {
  return `${round(zoom, 2)}/${round(lat, 4)}/${round(lon, 4)}`;
}

function round(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
