import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { LayerId } from '../model/view.ts';
import { groundLabelLayers, groundLayers, lineworkLayers } from './base-layers.ts';
import { compareLayers, questionLayers } from './compare-layers.ts';
import { controlLayers, frontLayers } from './control-layers.ts';
import { distanceLabelLayers, distanceLayers, rayLabelLayers } from './distance-layers.ts';
import type { Flavor } from './flavor.ts';
import { type Ground, groundFeatures } from './ground-source.ts';
import { fontFaces } from './label-fonts.ts';
import { annotationLayers, placeLayers } from './place-layers.ts';
import { proposalLayers } from './proposal-layers.ts';
import { togetherLayers } from './together-layers.ts';

/** Sources that a scene fills. */
export const sceneSources = [
  'control',
  'proposals',
  'together',
  'ghosts',
  'chosen-front',
  'spot',
  'changed',
  'places',
  'uncertain',
  'chosen-area',
  'chosen',
  'arcs',
  'arc-labels',
  'pins',
  'names',
] as const;
export type SceneSource = (typeof sceneSources)[number];

/** The layers of the style that each layer of the reader's list switches; places are left out of the scene instead. */
export const layersOf: Readonly<Partial<Record<LayerId, readonly string[]>>> = {
  control: ['control', 'control-pattern', 'veil'],
  front: ['front-casing', 'front-solid', 'front-dashed', 'front-dotted'],
  roads: ['roads-casing', 'roads'],
  proposals: ['proposal-fill', 'proposal-edge', 'proposal-line', 'proposal-names'],
  together: ['together-chosen', 'together', 'together-numbers'],
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

/**
 * Ids of the layers that are left out: those that the reader switched off, and those whose source has nothing.
 * Where it is drawn, an empty source is cut into tiles all the same, and each of them is masked in every frame.
 */
export function hiddenLayers(
  layers: readonly LayerSpecification[],
  on: ReadonlySet<LayerId>,
  isEmpty: (source: string) => boolean,
): Set<string> {
  const off = Object.entries(layersOf).flatMap(([id, switched]) => (on.has(id as LayerId) ? [] : switched));
  const empty = layers.filter((layer) => 'source' in layer && isEmpty(layer.source));
  return new Set([...off, ...empty.map(({ id }) => id)]);
}

/**
 * The whole style: a pure function of the ground, the colours, and what a first scene fills and switches on, so
 * that the first tiles are the right ones. `fonts` is a folder's address.
 */
export function mapStyle(
  ground: Ground,
  flavor: Flavor,
  fonts: string,
  filled: ReadonlyMap<string, FeatureCollection>,
  hidden: ReadonlySet<string>,
): StyleSpecification {
  const geojson = (data: FeatureCollection, tolerance = 0.375) => ({
    type: 'geojson' as const,
    data,
    tolerance,
  });
  return {
    version: 8,
    'font-faces': fontFaces(fonts),
    sources: {
      ground: geojson(groundFeatures(ground)),
      // Simplified one by one, neighbouring areas and the line between them would part.
      ...Object.fromEntries(
        sceneSources.map((source) => [source, geojson(filled.get(source) ?? nothing, 0)]),
      ),
      // Known by their ids, so that a step of the timeline need tell only which changed.
      places: { ...geojson(filled.get('places') ?? nothing, 0), promoteId: 'id' },
    },
    layers: mapLayers(flavor).map((layer) =>
      hidden.has(layer.id)
        ? ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification)
        : layer,
    ),
    transition: { duration: 0, delay: 0 },
  };
}
