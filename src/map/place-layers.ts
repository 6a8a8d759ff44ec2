import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavor.ts';
import { labelAnchors } from './label-anchors.ts';
import { scriptFont, scriptFontStrong } from './label-fonts.ts';

/** Outlines of named areas, rings of doubtful positions and the ring of the choice. */
export function annotationLayers(flavor: Flavor): LayerSpecification[] {
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source: 'chosen-area',
      paint: { 'fill-color': flavor.chosen, 'fill-opacity': 0.1 },
    },
    {
      id: 'area-soft-edge',
      type: 'line',
      source: 'chosen-area',
      paint: { 'line-color': flavor.chosen, 'line-width': 14, 'line-blur': 14, 'line-opacity': 0.5 },
    },
    {
      id: 'area-edge',
      type: 'line',
      source: 'chosen-area',
      paint: { 'line-color': flavor.ink, 'line-opacity': 0.55, 'line-width': 1, 'line-dasharray': [5, 4] },
    },
    {
      id: 'uncertain',
      type: 'line',
      source: 'uncertain',
      paint: { 'line-color': flavor.ink, 'line-width': 1.2, 'line-dasharray': [3, 3], 'line-opacity': 0.7 },
    },
  ];
}

/** Places with their labels, areas' labels, and the ring round what is chosen: the top of the stack. */
export function placeLayers(flavor: Flavor): LayerSpecification[] {
  const size: ExpressionSpecification = ['interpolate', ['linear'], ['get', 'weight'], 0, 0.72, 3, 1.12];
  return [
    {
      id: 'doubtful',
      type: 'symbol',
      source: 'places',
      minzoom: 8.5,
      filter: ['all', ['get', 'doubtful'], ['>=', ['zoom'], ['get', 'minZoom']]],
      layout: {
        'icon-image': 'ring-doubtful',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'chosen',
      type: 'circle',
      source: 'chosen',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 11, 12, 15],
        'circle-color': 'transparent',
        'circle-stroke-color': flavor.chosen,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'area-names',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'on'], 'area'],
      minzoom: 5,
      maxzoom: 10,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [scriptFont],
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12, 8, 16],
        'text-max-width': 6,
        // An area is wide: its name may give way to a town's and still stand in it.
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.4,
        'symbol-sort-key': 50,
      },
      paint: { ...halo(flavor), 'text-color': flavor.ink2 },
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      filter: ['>=', ['zoom'], ['get', 'minZoom']],
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['*', 0.8, size],
          10,
          size,
        ] as ExpressionSpecification,
        'icon-allow-overlap': ['step', ['zoom'], false, 8.5, true],
        'icon-padding': 0,
        'text-field': ['get', 'label'],
        'text-font': [
          'match',
          ['get', 'kind'],
          'city',
          ['literal', [scriptFontStrong]],
          ['literal', [scriptFont]],
        ],
        'text-size': [
          'match',
          ['get', 'kind'],
          'city',
          15,
          ['camp', 'checkpoint', 'quarter', 'valley', 'facility'],
          11.5,
          12.5,
        ],
        'text-variable-anchor-offset': labelAnchors,
        'text-justify': 'auto',
        'text-max-width': 8,
        'text-line-height': 1.25,
        'text-padding': 2,
        'text-optional': true,
        'symbol-sort-key': ['get', 'rank'],
        'symbol-z-order': 'auto',
      },
      paint: halo(flavor),
    },
  ];
}

function halo(flavor: Flavor) {
  return { 'text-color': flavor.ink, 'text-halo-color': flavor.land, 'text-halo-width': 1.25 };
}
