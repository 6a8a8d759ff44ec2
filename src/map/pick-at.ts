import type { Point } from 'geojson';
import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Pick } from '../model/scene.ts';
import { layersOf } from './map-style.ts';

/** Pixels of the map, from its upper left corner. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** Where somebody points: in pixels of the map, and on the ground. */
export type Pointed = { readonly [part in 'point' | 'lngLat']: MapMouseEvent[part] };

/** How near a pointer must come to a symbol or a line, in pixels: a fingertip's half. */
const reachPx = 10;

/** The nearest place under a pointer, else an area's name, else a line, else the ground. */
export function pickAt(map: MapLibreMap, { point, lngLat }: Pointed): Pick {
  const box = boxAround(point);
  const area = map.queryRenderedFeatures(box, { layers: ['area-names'] })[0];
  const place = placesAt(map, point)[0] ?? area?.properties.id;
  if (place !== undefined) return { place: String(place) };
  const layers = [...layersOf.front!, ...layersOf.proposals!, ...layersOf.together!];
  const line = map.queryRenderedFeatures(box, { layers })[0];
  if (line?.source === 'proposals') return { proposal: String(line.properties.id) };
  const { left, right, one, other } = line?.properties ?? {};
  if (one && other) return { together: [String(one), String(other)] };
  return left && right ? { front: [String(left), String(right)] } : { spot: lngLat.toArray() };
}

/** Ids of the places within reach of a point of the screen, the nearest first. */
export function placesAt(map: MapLibreMap, point: Pixels): string[] {
  return map
    .queryRenderedFeatures(boxAround(point), { layers: ['places'] })
    .filter(({ geometry }) => geometry.type === 'Point')
    .map(({ geometry, properties }) => {
      const at = map.project((geometry as Point).coordinates as [number, number]);
      return { id: String(properties.id), px: Math.hypot(at.x - point.x, at.y - point.y) };
    })
    .sort((a, b) => a.px - b.px)
    .map(({ id }) => id);
}

function boxAround({ x, y }: Pixels): [[number, number], [number, number]] {
  return [
    [x - reachPx, y - reachPx],
    [x + reachPx, y + reachPx],
  ];
}
