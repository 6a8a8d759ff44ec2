import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
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

/** The lengths of rings, of many arcs and to the front: under the names of places, which win where there is no room for both. */
export function rayLabelLayers(flavor: Flavor): LayerSpecification[] {
  return [
    {
      id: 'ray-labels',
      type: 'symbol',
      source: 'arc-labels',
      filter: isKind('ring', 'ray', 'front'),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [
          'match',
          ['get', 'kind'],
          'front',
          ['literal', [scriptFontStrong]],
          ['literal', [scriptFont]],
        ],
        'text-size': ['match', ['get', 'kind'], 'front', 14, 12],
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.4,
        'text-padding': 3,
        // Of a heap the nearest stay.
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        ...halo(flavor),
        'text-color': ['match', ['get', 'kind'], 'ring', flavor.ink2, flavor.ink],
      },
    },
  ];
}

/** What was asked for, written beside its line, and the numbered points of a measurement: above the places. */
export function distanceLabelLayers(flavor: Flavor): LayerSpecification[] {
  return [
    {
      id: 'distance-labels',
      type: 'symbol',
      source: 'arc-labels',
      filter: isKind('straight', 'road'),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [scriptFontStrong],
        'text-size': 14,
        'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
        'text-radial-offset': 0.5,
        'text-padding': 3,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: halo(flavor),
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

function halo(flavor: Flavor) {
  return { 'text-color': flavor.ink, 'text-halo-color': flavor.land, 'text-halo-width': 2 };
}
