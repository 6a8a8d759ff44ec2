import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, GeoJSONSourceDiff, MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Scene } from '../model/scene.ts';
import type { Flavor } from './flavor.ts';
import type { Ground } from './ground-source.ts';
import { iconChanges } from './icon-changes.ts';
import { hiddenLayers, mapLayers, mapStyle } from './map-style.ts';
import { fillings } from './scene-features.ts';

/** The sources of the map that a scene fills, and which of its layers are drawn. */
export class SceneSources {
  readonly #map: MapLibreMap;
  readonly #ground: Ground;
  /** Sources of the scene that have nothing, and ids of the layers that are not drawn. */
  readonly #empty = new Set<string>();
  #hidden: ReadonlySet<string> = new Set();

  constructor(map: MapLibreMap, ground: Ground) {
    this.#map = map;
    this.#ground = ground;
  }

  /** The style that begins with a scene, so that no tile is made before what belongs on it is there. */
  styleWith(scene: Scene, flavor: Flavor, fonts: string): StyleSpecification {
    const filled = new Map(fillings.map(({ source, fill }) => [source, fill(scene, this.#ground)]));
    for (const [source, { features }] of filled) if (features.length === 0) this.#empty.add(source);
    this.#hidden = this.#hiddenIn(scene, flavor);
    return mapStyle(this.#ground, flavor, fonts, filled, this.#hidden);
  }

  /** Fills what changed since the scene before, and draws the layers that are on and have something. */
  show(scene: Scene, before: Partial<Scene>, flavor: Flavor): void {
    const changed = (part: keyof Scene) => scene[part] !== before[part];
    for (const { source, from, fill } of fillings) {
      if (!from.some(changed)) continue;
      const icons = source === 'places' && !changed('labels') && before.places;
      const diff = icons && iconChanges(icons, scene.places);
      if (diff) this.#update(source, diff);
      else this.#fill(source, fill(scene, this.#ground));
    }
    this.#switch(this.#hiddenIn(scene, flavor));
  }

  #fill(source: string, data: FeatureCollection): void {
    const empty = data.features.length === 0;
    // What had nothing and has nothing need not be told to the worker.
    if (empty && this.#empty.has(source)) return;
    if (empty) this.#empty.add(source);
    else this.#empty.delete(source);
    this.#source(source).setData(data);
  }

  #update(source: string, diff: GeoJSONSourceDiff): void {
    if (diff.update?.length) this.#source(source).updateData(diff);
  }

  #switch(hidden: ReadonlySet<string>): void {
    const before = this.#hidden;
    this.#hidden = hidden;
    for (const id of new Set([...before, ...hidden])) {
      if (hidden.has(id) === before.has(id)) continue;
      this.#map.setLayoutProperty(id, 'visibility', hidden.has(id) ? 'none' : 'visible');
    }
  }

  #hiddenIn({ layers }: Scene, flavor: Flavor): Set<string> {
    return hiddenLayers(mapLayers(flavor), layers, (source) => this.#empty.has(source));
  }

  #source(name: string): GeoJSONSource {
    return this.#map.getSource(name) as GeoJSONSource;
  }
}
