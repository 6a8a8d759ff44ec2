/// <reference types="vite/client" />
import type { FeatureCollection } from 'geojson';
import { MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type BaseTopology, openBaseMap } from '../../../src/geometry/base-map.ts';
import { fontFaces, scriptFont } from '../../../src/map/label-fonts.ts';
import type { PlaceLeaf } from '../../../src/model/atlas.ts';
import { trustScripts } from '../../../src/state/trusted-scripts.ts';
import './floor.css';

// The least that the renderer can do with our base map and 150 labelled places: what the site is held against.
setWorkerUrl(workerUrl);
// It is served under the same policy as the site.
trustScripts([workerUrl]);
const read = async (name: string) => (await fetch(`./${name}`)).json();
const [base, places] = (await Promise.all([read('base.json'), read('places.json')])) as [
  BaseTopology,
  FeatureCollection,
];
const { libya, coast, borders } = openBaseMap(base);
const line = { type: 'line' as const, paint: { 'line-color': '#6f8792' } };
const map = new MapLibreMap({
  container: 'map',
  bounds: [9.2, 19.4, 25.3, 33.6],
  attributionControl: false,
  hash: true,
  fadeDuration: 0,
  style: {
    version: 8,
    'font-faces': fontFaces(new URL('./fonts/', document.baseURI).href),
    sources: {
      libya: { type: 'geojson', data: libya },
      coast: { type: 'geojson', data: coast },
      borders: { type: 'geojson', data: borders },
      places: { type: 'geojson', data: places },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dde7eb' } },
      { id: 'land', type: 'fill', source: 'libya', paint: { 'fill-color': '#f7f2e8' } },
      { id: 'coast', source: 'coast', ...line },
      { id: 'borders', source: 'borders', ...line },
      { id: 'points', type: 'circle', source: 'places', paint: { 'circle-radius': 4 } },
      {
        id: 'names',
        type: 'symbol',
        source: 'places',
        layout: { 'text-field': ['get', 'name'], 'text-font': [scriptFont], 'text-offset': [0, 1] },
      },
    ],
  },
});
map.once('idle', () => performance.mark('map-shown'));
map.on('click', ({ point }) => {
  const [hit] = map.queryRenderedFeatures(
    [
      [point.x - 10, point.y - 10],
      [point.x + 10, point.y + 10],
    ],
    { layers: ['points'] },
  );
  if (hit) void showText(hit.properties);
});

/** The passages of a place as the site has them, one paragraph each and nothing else. */
async function showText({ id, leaf }: Record<string, unknown>): Promise<void> {
  const { excerpts } = (await read(`leaves/${leaf}.json`))[String(id)] as PlaceLeaf;
  const text = document.getElementById('text')!;
  text.replaceChildren(
    ...excerpts.map((excerpt) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = excerpt.text;
      return paragraph;
    }),
  );
  text.className = 'answered';
}
