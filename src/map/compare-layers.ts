import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavor.ts';
import { scriptFont } from './label-fonts.ts';

/** Under the front line: those of other days, thin and in the second ink, and the glow of what is asked. */
export function compareLayers(flavor: Flavor): LayerSpecification[] {
  return [
    {
      id: 'ghosts-casing',
      type: 'line',
      source: 'ghosts',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': flavor.land, 'line-opacity': 0.75, 'line-width': 3.6 },
    },
    {
      id: 'ghosts',
      type: 'line',
      source: 'ghosts',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': flavor.ink,
        'line-opacity': 0.7,
        'line-width': 1.5,
        'line-dasharray': [7, 2.5, 1.5, 2.5],
      },
    },
    {
      id: 'chosen-front',
      type: 'line',
      source: 'chosen-front',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': flavor.chosen, 'line-opacity': 0.9, 'line-width': 13, 'line-blur': 1 },
    },
  ];
}

/** Over it: the point that is asked about, changes of the period, and the days of other front lines. */
export function questionLayers(flavor: Flavor): LayerSpecification[] {
  const to: ExpressionSpecification = [
    'match',
    ['get', 'to'],
    'gna',
    flavor.gna,
    'lna',
    flavor.lna,
    'local',
    flavor.local,
    flavor.ink2,
  ];
  return [
    {
      id: 'spot-line',
      type: 'line',
      source: 'spot',
      paint: { 'line-color': flavor.ink, 'line-width': 1.4, 'line-dasharray': [2, 2] },
    },
    {
      id: 'spot',
      type: 'circle',
      source: 'spot',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 6,
        'circle-color': flavor.chosen,
        'circle-stroke-color': flavor.ink,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'changed-casing',
      type: 'circle',
      source: 'changed',
      paint: {
        'circle-radius': 12,
        'circle-color': 'transparent',
        'circle-stroke-color': flavor.land,
        'circle-stroke-width': 5,
      },
    },
    {
      id: 'changed',
      type: 'circle',
      source: 'changed',
      paint: {
        'circle-radius': 13,
        'circle-color': 'transparent',
        'circle-stroke-color': to,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'ghost-days',
      type: 'symbol',
      source: 'ghosts',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'label'],
        'text-font': [scriptFont],
        'text-size': 11.5,
        'text-offset': [0, -0.8],
        'text-max-angle': 35,
      },
      paint: { 'text-color': flavor.ink2, 'text-halo-color': flavor.land, 'text-halo-width': 1.5 },
    },
    {
      id: 'changed-days',
      type: 'symbol',
      source: 'changed',
      minzoom: 6.5,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [scriptFont],
        'text-size': 11,
        'text-offset': [0, 1.6],
        'text-anchor': 'top',
        'text-optional': true,
      },
      paint: { 'text-color': flavor.ink, 'text-halo-color': flavor.land, 'text-halo-width': 1.5 },
    },
  ];
}
