import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavor.ts';
import { scriptFont } from './label-fonts.ts';

/** In pixels; from 16 passages on it grows no more. */
const width: ExpressionSpecification = ['interpolate', ['linear'], ['get', 'passages'], 1, 1, 4, 4, 16, 10];

/** Lines between places that are spoken of together: the wider, the more passages; the number when near. */
export function togetherLayers(flavor: Flavor): LayerSpecification[] {
  return [
    {
      // The pair whose passages are being read lies on a band of the colour of what is chosen.
      id: 'together-chosen',
      type: 'line',
      source: 'together',
      filter: ['get', 'chosen'],
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': flavor.chosen,
        'line-width': ['+', 5, width],
      },
    },
    {
      id: 'together',
      type: 'line',
      source: 'together',
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': flavor.ink,
        'line-opacity': [
          'case',
          ['get', 'chosen'],
          1,
          ['interpolate', ['linear'], ['get', 'passages'], 1, 0.35, 4, 0.6],
        ],
        'line-width': width,
      },
    },
    {
      id: 'together-numbers',
      type: 'symbol',
      source: 'together',
      minzoom: 6,
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': [scriptFont],
        'text-size': 12,
        'text-rotation-alignment': 'viewport',
        'text-padding': 2,
        'symbol-sort-key': ['-', 0, ['get', 'passages']],
      },
      paint: { 'text-color': flavor.ink, 'text-halo-color': flavor.land, 'text-halo-width': 2 },
    },
  ];
}
