import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { repository } from '../../geo/build/read/repository.ts';
import { type BaseTopology, openBaseMap } from '../../src/geometry/base-map.ts';
import type { Flavor } from '../../src/map/flavor.ts';
import { fontFaces, labelText } from '../../src/map/label-fonts.ts';
import { hiddenLayers, layersOf, mapLayers, mapStyle, sceneSources } from '../../src/map/map-style.ts';
import { fillings, writeLabel } from '../../src/map/scene-features.ts';

/** A colour of its own for every name, so that any other colour in the style stands out. */
const flavor = new Proxy({} as Flavor, { get: (_, name) => `colour-of-${String(name)}` });
const base = JSON.parse(readFileSync(join(repository, 'geo/base.topojson'), 'utf8')) as BaseTopology;
const nothing = { type: 'FeatureCollection' as const, features: [] };
const ground = { base: openBaseMap(base), roads: nothing, veil: nothing };
const style = mapStyle(ground, flavor, '/type/', new Map(), new Set());

describe('the style', () => {
  test('is valid, so that no reader’s browser need prove it', () => {
    const coloured = new Proxy({} as Flavor, { get: () => '#123456' });
    const whole = mapStyle(ground, coloured, 'http://host/type/', new Map(), new Set());
    expect(validateStyleMin(whole)).toEqual([]);
    const layers = whole.layers.map((layer) =>
      layer.id === 'sea' ? { ...layer, paint: { 'fill-color': 1 } } : layer,
    );
    expect(validateStyleMin({ ...whole, layers } as typeof whole)).not.toEqual([]);
  });

  test('has every layer once, and for each layer its source', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(25);
    expect(new Set(ids).size).toBe(ids.length);
    const lost = style.layers.filter(
      (layer) => 'source' in layer && !Object.hasOwn(style.sources, layer.source),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('has every layer that the reader’s list switches', () => {
    const ids = new Set(style.layers.map(({ id }) => id));
    const switched = Object.values(layersOf).flat();
    expect(switched.length).toBeGreaterThan(10);
    expect(switched.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('leaves out what is switched off and what has nothing to draw', () => {
    const on = new Set(['control', 'front'] as const);
    const hidden = hiddenLayers(mapLayers(flavor), on, (source) => source === 'control' || source === 'arcs');
    for (const id of ['roads', 'district-names', 'front-solid', 'distance-arcs']) {
      expect(hidden).toContain(id);
    }
    for (const id of ['sea', 'land', 'veil', 'places']) expect(hidden).not.toContain(id);
    const { layers } = mapStyle(ground, flavor, '/type/', new Map(), hidden);
    const out = layers.filter(({ layout }) => layout?.visibility === 'none').map(({ id }) => id);
    expect(new Set(out)).toEqual(hidden);
  });

  test('begins with what the first scene fills', () => {
    const point = { type: 'Point' as const, coordinates: [13.19, 32.89] };
    const sirte = { type: 'Feature' as const, properties: { id: 'sirte' }, geometry: point };
    const filled = new Map([['places', { ...nothing, features: [sirte] }]]);
    const { sources } = mapStyle(ground, flavor, '/type/', filled, new Set());
    expect(sources.places).toMatchObject({ data: { features: [sirte] }, promoteId: 'id' });
    expect(sources.control).toMatchObject({ data: { features: [] } });
  });

  test('is filled by the scene source by source, each once', () => {
    expect(fillings.map(({ source }) => source).sort()).toEqual([...sceneSources].sort());
  });

  test('draws every source that it has', () => {
    const drawn = new Set(style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect(Object.keys(style.sources).filter((source) => !drawn.has(source))).toEqual([]);
  });

  test('takes every colour from the page’s own', () => {
    const painted = JSON.stringify(style.layers.map(({ paint }) => paint ?? {}));
    expect(painted).toContain('colour-of-land');
    expect(painted.match(/"(?:#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([^"]*|white|black|red|blue)"/gi)).toBeNull();
  });

  test('asks for nothing from elsewhere', () => {
    const addresses = JSON.stringify({ ...style, sources: {} }).match(/"[^"]*\/[^"]*"/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('"/type/'))).toEqual([]);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  test('writes labels in the faces that it brings', () => {
    const brought = Object.keys(fontFaces('/type/'));
    const asked = JSON.stringify(style.layers.map(({ layout }) => layout ?? {})).match(/Map [A-Z]\w+/g) ?? [];
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((face) => !brought.includes(face))).toEqual([]);
  });

  test('moves nothing by itself', () => {
    expect(style.transition).toEqual({ duration: 0, delay: 0 });
  });
});

test('a face lists both forms of Arabic letters, since shaping turns one into the other', () => {
  const faces = JSON.stringify(fontFaces('/type/'));
  for (const range of ['U+0600-06FF', 'U+FB50-FDFF', 'U+FE70-FEFF']) expect(faces).toContain(range);
});

test('a label goes without vowel marks and keeps every letter', () => {
  expect(labelText('الجُفْرَة')).toBe('الجفرة');
  expect(labelText('ترهونة')).toBe('ترهونة');
});

test('a label is in one language, or the Arabic above the Latin', () => {
  const name = { ar: 'سرت', en: 'Sirte' };
  expect(writeLabel(name, 'ar')).toBe('سرت');
  expect(writeLabel(name, 'en')).toBe('Sirte');
  expect(writeLabel(name, 'both')).toBe('سرت\nSirte');
});
