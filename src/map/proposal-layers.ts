import type { LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavor.ts';
import { scriptFont } from './label-fonts.ts';

/** What articles propose: in a colour and a broken line of its own, so that nobody takes it for control. */
export function proposalLayers(flavor: Flavor): LayerSpecification[] {
  return [
    {
      id: 'proposal-fill',
      type: 'fill',
      source: 'proposals',
      filter: ['!=', ['geometry-type'], 'LineString'],
      paint: { 'fill-color': flavor.proposal, 'fill-opacity': 0.08 },
    },
    {
      id: 'proposal-edge',
      type: 'line',
      source: 'proposals',
      filter: ['!=', ['geometry-type'], 'LineString'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': flavor.proposal, 'line-width': 2, 'line-dasharray': [5, 2, 1, 2] },
    },
    {
      id: 'proposal-line',
      type: 'line',
      source: 'proposals',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': flavor.proposal,
        'line-width': 5,
        'line-dasharray': [1.2, 0.7],
        'line-opacity': 0.85,
      },
    },
    {
      id: 'proposal-names',
      type: 'symbol',
      source: 'proposals',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 600,
        'text-field': ['get', 'label'],
        'text-font': [scriptFont],
        'text-size': 12,
        'text-offset': [0, -0.9],
        'text-max-angle': 30,
      },
      paint: { 'text-color': flavor.proposal, 'text-halo-color': flavor.land, 'text-halo-width': 1.5 },
    },
  ];
}
