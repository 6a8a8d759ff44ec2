import { computed, effect } from '@preact/signals';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Scene, SceneArea } from '../model/scene.ts';
import { sceneAreas, scenePlaces } from './scene-of.ts';
import type { Store } from './store.ts';

/**
 * Computes the scene from the store and tells it whenever it changes. Each part is computed only when what
 * it depends on changes, so that a part that did not change keeps its identity. Returns what ends it.
 */
export function watchScene(
  store: Store,
  outlines: FeatureCollection<Polygon | MultiPolygon>,
  show: (scene: Scene) => void,
): () => void {
  const outlineOf = new Map<string, SceneArea['outline']>(
    outlines.features.map((feature) => [String(feature.id), feature]),
  );
  const areas = sceneAreas(store.atlas, outlineOf);
  const layers = computed(() => store.view.value.layers);
  const chosen = computed(() => store.view.value.place);
  const named = computed(() => {
    const open = store.article.value;
    return new Set(open?.status === 'ready' ? open.value.mentions.map(({ place }) => place) : []);
  });
  const places = computed(() =>
    scenePlaces(store.atlas, layers.value, store.holders.value, chosen.value, named.value),
  );
  const scene = computed(
    (): Scene => ({
      labels: store.view.value.labels,
      layers: layers.value,
      places: places.value,
      areas,
      control: store.control.value,
      proposals: store.proposals.value,
      chosen: chosen.value,
      arcs: store.arcs.value,
      footPx: store.footPx.value,
      framing: store.framing.value,
    }),
  );
  return effect(() => show(scene.value));
}
