import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionFilterSpecification } from 'maplibre-gl';
import type { BaseMap } from '../geometry/base-map.ts';

/** What is drawn under the evidence and never changes while the page is open. */
export interface Ground {
  readonly base: BaseMap;
  readonly roads: FeatureCollection;
  readonly veil: FeatureCollection;
}

/** What a feature of the ground is: its property `is`. */
export type GroundPart = 'neighbours' | 'land' | 'borders' | 'coast' | 'districts' | 'roads' | 'veil';

/**
 * The whole ground as one source. Each source is cut into tiles of its own, with a round trip to the worker for
 * each and a mask for each in every frame: seven of them took a third of the first view's work.
 */
export function groundFeatures({ base, roads, veil }: Ground): FeatureCollection {
  const parts: Readonly<Record<GroundPart, FeatureCollection>> = {
    neighbours: base.neighbours,
    land: base.libya,
    borders: base.borders,
    coast: base.coast,
    districts: base.districts,
    roads,
    veil,
  };
  const features = Object.entries(parts).flatMap(([is, { features }]) =>
    features.map((feature): Feature => ({ ...feature, properties: { ...feature.properties, is } })),
  );
  return { type: 'FeatureCollection', features };
}

/** A layer's part of the ground: its source and what it draws of it. */
export function onGround(part: GroundPart): {
  readonly source: 'ground';
  readonly filter: ExpressionFilterSpecification;
} {
  return { source: 'ground', filter: ['==', ['get', 'is'], part] };
}
