import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { BaseMap } from '../geometry/base-map.ts';
import type { LayerId } from '../model/view.ts';
import { groundLabelLayers, groundLayers, lineworkLayers } from './base-layers.ts';
import { compareLayers, questionLayers } from './compare-layers.ts';
import { controlLayers, frontLayers } from './control-layers.ts';
import { distanceLabelLayers, distanceLayers, rayLabelLayers } from './distance-layers.ts';
import type { Flavor } from './flavor.ts';
import { fontFaces } from './label-fonts.ts';
import { annotationLayers, placeLayers } from './place-layers.ts';
import { proposalLayers } from './proposal-layers.ts';
import { togetherLayers } from './together-layers.ts';

/** What is drawn under the evidence and never changes while the page is open. */
export interface Ground {
  readonly base: BaseMap;
  readonly roads: FeatureCollection;
  readonly veil: FeatureCollection;
}

/** Sources that a scene fills. */
export const sceneSources = [
  'control',
  'fronts',
  'proposals',
  'together',
  'ghosts',
  'chosen-front',
  'spot',
  'changed',
  'places',
  'uncertain',
  'area-names',
  'chosen-area',
  'chosen',
  'arcs',
  'arc-labels',
  'pins',
  'district-names',
  'ground-names',
] as const;
export type SceneSource = (typeof sceneSources)[number];

/** The layers of the style that each layer of the reader's list switches; places are left out of the scene instead. */
export const layersOf: Readonly<Partial<Record<LayerId, readonly string[]>>> = {
  control: ['control', 'control-pattern', 'veil'],
  front: ['front-casing', 'front-solid', 'front-dashed', 'front-dotted'],
  roads: ['roads-casing', 'roads'],
  proposals: ['proposal-fill', 'proposal-edge', 'proposal-line', 'proposal-names'],
  together: ['together', 'together-numbers'],
  districts: ['districts', 'district-names'],
};

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** All layers from the ground up: the land is quiet, the evidence above it speaks. */
export function mapLayers(flavor: Flavor): LayerSpecification[] {
  return [
    ...groundLayers(flavor),
    ...controlLayers(flavor),
    ...lineworkLayers(flavor),
    ...compareLayers(flavor),
    ...frontLayers(flavor),
    ...questionLayers(flavor),
    ...proposalLayers(flavor),
    ...togetherLayers(flavor),
    ...annotationLayers(flavor),
    ...distanceLayers(flavor),
    ...groundLabelLayers(flavor),
    ...rayLabelLayers(flavor),
    ...placeLayers(flavor),
    ...distanceLabelLayers(flavor),
  ];
}

/** The whole style: a pure function of the ground and the colours. `fonts` is a folder's address. */
export function mapStyle(ground: Ground, flavor: Flavor, fonts: string): StyleSpecification {
  const geojson = (data: FeatureCollection, tolerance = 0.375) => ({
    type: 'geojson' as const,
    data,
    tolerance,
  });
  return {
    version: 8,
    'font-faces': fontFaces(fonts),
    sources: {
      neighbours: geojson(ground.base.neighbours),
      libya: geojson(ground.base.libya),
      borders: geojson(ground.base.borders),
      coast: geojson(ground.base.coast),
      districts: geojson(ground.base.districts),
      roads: geojson(ground.roads),
      veil: geojson(ground.veil),
      // Simplified one by one, neighbouring areas and the line between them would part.
      ...Object.fromEntries(sceneSources.map((source) => [source, geojson(nothing, 0)])),
      // Known by their ids, so that a step of the timeline need tell only which changed.
      places: { ...geojson(nothing, 0), promoteId: 'id' },
    },
    layers: mapLayers(flavor),
    transition: { duration: 0, delay: 0 },
  };
}
