import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavor.ts';
import { scriptFont, scriptFontStrong } from './label-fonts.ts';

const isKind = (...kinds: string[]): FilterSpecification => ['in', ['get', 'kind'], ['literal', kinds]];

/**
 * Lines of distances, on a band of the colour of what is chosen, so that they are taken for no front: rings, ways by road, arcs of great circles, and the
 * shortest way to the front.
 */
export function distanceLayers(flavor: Flavor): LayerSpecification[] {
  return [
    {
      id: 'distance-rings',
      type: 'line',
      source: 'arcs',
      filter: isKind('ring'),
      paint: { 'line-color': flavor.ink2, 'line-width': 1, 'line-dasharray': [1, 3] },
      layout: { 'line-cap': 'round' },
    },
    {
      id: 'distance-casing',
      type: 'line',
      source: 'arcs',
      filter: isKind('road', 'straight', 'front'),
      paint: { 'line-color': flavor.chosen, 'line-width': 6 },
      layout: { 'line-cap': 'round', 'line-join': 'round' },
    },
    {
      id: 'distance-roads',
      type: 'line',
      source: 'arcs',
      filter: isKind('road'),
      paint: { 'line-color': flavor.measure, 'line-width': 2.2 },
      layout: { 'line-cap': 'round', 'line-join': 'round' },
    },
    {
      id: 'distance-arcs',
      type: 'line',
      source: 'arcs',
      filter: isKind('straight', 'front'),
      paint: { 'line-color': flavor.measure, 'line-width': 2.2, 'line-dasharray': [3, 1.6] },
    },
    {
      id: 'distance-rays',
      type: 'line',
      source: 'arcs',
      filter: isKind('ray'),
      paint: { 'line-color': flavor.ink, 'line-width': 1, 'line-opacity': 0.6 },
    },
  ];
}

/** What distances have written on them, and the numbered points of a measurement: above the places. */
export function distanceLabelLayers(flavor: Flavor): LayerSpecification[] {
  // A single line is written beside, one of many is broken by its label.
  const beside = ['bottom', [0, -0.4], 'top', [0, 0.4], 'left', [0.6, 0], 'right', [-0.6, 0]];
  const anchors: ExpressionSpecification = [
    'match',
    ['get', 'kind'],
    ['straight', 'road', 'front'],
    ['literal', beside],
    ['literal', ['center', [0, 0], ...beside]],
  ];
  const strong: ExpressionSpecification = [
    'match',
    ['get', 'kind'],
    ['straight', 'road', 'front'],
    ['literal', [scriptFontStrong]],
    ['literal', [scriptFont]],
  ];
  return [
    {
      id: 'distance-labels',
      type: 'symbol',
      source: 'arc-labels',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': strong,
        'text-size': ['match', ['get', 'kind'], ['straight', 'road', 'front'], 14, 12],
        'text-variable-anchor-offset': anchors,
        'text-padding': 3,
        // What is asked for is written first; of a heap of rays the nearest stay.
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': ['match', ['get', 'kind'], ['ring', 'road'], flavor.ink2, flavor.ink],
        'text-halo-color': flavor.land,
        'text-halo-width': 2,
      },
    },
    {
      id: 'pins',
      type: 'circle',
      source: 'pins',
      paint: {
        'circle-radius': 9,
        'circle-color': flavor.ink,
        'circle-stroke-color': flavor.land,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'pin-numbers',
      type: 'symbol',
      source: 'pins',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [scriptFontStrong],
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': flavor.land },
    },
  ];
}
