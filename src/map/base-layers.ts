import type { LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavor.ts';
import { onGround } from './ground-source.ts';
import { scriptFont } from './label-fonts.ts';

/** The quiet ground under the evidence: sea and land, whose edges the linework covers. The bottom of the stack. */
export function groundLayers(flavor: Flavor): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': flavor.sea } },
    {
      id: 'neighbours',
      type: 'fill',
      ...onGround('neighbours'),
      paint: { 'fill-color': flavor.neighbours, 'fill-antialias': false },
    },
    {
      id: 'land',
      type: 'fill',
      ...onGround('land'),
      paint: { 'fill-color': flavor.land, 'fill-antialias': false },
    },
  ];
}

/** Borders, coast, districts and roads: drawn over the tints of control, under the front line. */
export function lineworkLayers(flavor: Flavor): LayerSpecification[] {
  return [
    {
      id: 'districts',
      type: 'line',
      ...onGround('districts'),
      paint: {
        'line-color': flavor.ink2,
        'line-opacity': 0.4,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 9, 1.1],
        'line-dasharray': [4, 3],
      },
    },
    {
      id: 'roads-casing',
      type: 'line',
      ...onGround('roads'),
      // The network is schematic: past this zoom its error of 1 to 5 km would show.
      maxzoom: 9.5,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': flavor.land,
        'line-opacity': 0.7,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1.6, 9, 4],
      },
    },
    {
      id: 'roads',
      type: 'line',
      ...onGround('roads'),
      maxzoom: 9.5,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': flavor.road,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.7, 9, 1.8],
      },
    },
    {
      id: 'borders',
      type: 'line',
      ...onGround('borders'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': flavor.border,
        'line-width': ['case', ['==', ['get', 'of'], 'libya'], 1.4, 0.7],
        'line-opacity': ['case', ['==', ['get', 'of'], 'libya'], 1, 0.6],
      },
    },
    {
      id: 'coast',
      type: 'line',
      ...onGround('coast'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': flavor.coast,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['case', ['==', ['get', 'of'], 'libya'], 1, 0.5],
          9,
          ['case', ['==', ['get', 'of'], 'libya'], 1.8, 0.9],
        ],
      },
    },
  ];
}

/** Names of the sea and the neighbours, and of the districts when they are on. */
export function groundLabelLayers(flavor: Flavor): LayerSpecification[] {
  return [
    {
      id: 'district-names',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'on'], 'district'],
      minzoom: 5.6,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [scriptFont],
        'text-size': 11,
        'text-max-width': 7,
      },
      paint: {
        'text-color': flavor.ink2,
        'text-halo-color': flavor.land,
        'text-halo-width': 1.25,
      },
    },
    {
      id: 'ground-names',
      type: 'symbol',
      source: 'names',
      filter: ['in', ['get', 'on'], ['literal', ['sea', 'land']]],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [scriptFont],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 15],
        'text-max-width': 6,
      },
      paint: {
        'text-color': flavor.ink2,
        'text-opacity': 0.85,
        'text-halo-color': ['match', ['get', 'on'], 'sea', flavor.sea, flavor.neighbours],
        'text-halo-width': 1,
      },
    },
  ];
}
