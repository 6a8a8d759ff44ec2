import type { LayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavor.ts';
import { onGround } from './ground-source.ts';

/** Tints of the areas by holder, with the patterns that tell them apart in grey. */
export function controlLayers(flavor: Flavor): LayerSpecification[] {
  const tint = ['match', ['get', 'holder'], 'gna', flavor.gna, 'lna', flavor.lna, flavor.local] as const;
  return [
    {
      id: 'control',
      type: 'fill',
      source: 'control',
      // The source has the front lines too, which have no holder.
      filter: ['in', ['get', 'holder'], ['literal', ['gna', 'lna', 'local']]],
      paint: {
        'fill-color': tint as unknown as string,
        'fill-opacity': ['match', ['get', 'holder'], 'gna', 0.29, 0.2],
        'fill-antialias': false,
      },
    },
    {
      id: 'control-pattern',
      type: 'fill',
      source: 'control',
      filter: ['in', ['get', 'holder'], ['literal', ['lna', 'local', 'contested']]],
      paint: { 'fill-pattern': ['concat', 'area-', ['get', 'holder']], 'fill-antialias': false },
    },
    {
      id: 'veil',
      type: 'fill',
      ...onGround('veil'),
      // The file has three steps that lie over each other: together they take a little more than half of the tint.
      paint: { 'fill-color': flavor.land, 'fill-opacity': 0.24, 'fill-antialias': false },
    },
  ];
}

/** The front line: ink on a casing of the land's colour; dashed or dotted where it is less sure. */
export function frontLayers(flavor: Flavor): LayerSpecification[] {
  const width = ['interpolate', ['linear'], ['zoom'], 5, 1.8, 8, 2.25, 12, 3] as unknown as number;
  const stretch = (style: string, dash: number[] | null): LayerSpecification => ({
    id: `front-${style}`,
    type: 'line',
    source: 'control',
    filter: ['==', ['get', 'style'], style],
    layout: { 'line-join': 'round', 'line-cap': dash && dash[0]! < 1 ? 'round' : 'butt' },
    paint: { 'line-color': flavor.ink, 'line-width': width, ...(dash && { 'line-dasharray': dash }) },
  });
  return [
    {
      id: 'front-casing',
      type: 'line',
      source: 'control',
      filter: ['has', 'style'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': flavor.land,
        'line-opacity': 0.85,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 4.2, 8, 5, 12, 7],
      },
    },
    stretch('solid', null),
    stretch('dashed', [2.8, 1.8]),
    stretch('dotted', [0.1, 2]),
  ];
}
