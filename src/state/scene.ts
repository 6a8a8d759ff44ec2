import { computed, effect, signal } from '@preact/signals';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { layerOf } from '../model/layer-kinds.ts';
import type { Digits } from '../model/reading-view.ts';
import type { Scene, SceneArea } from '../model/scene.ts';
import type { LabelLang } from '../model/view.ts';
import type { StatedLength } from './drawings.ts';
import { sinceDay } from './recent-changes.ts';
import { sceneChanges, sceneGhosts } from './scene-compare.ts';
import { drawnPlaces, sceneAreas, scenePlaces } from './scene-of.ts';
import type { Loaded } from './shelf.ts';
import type { Store } from './store.ts';
import { numberTold } from './story.ts';
import { readsPair, sceneBonds } from './together.ts';

/** Milliseconds that the map waits for the text of a chosen place: a slow machine that draws a flight cannot show it. */
const textFirstMs = 250;

/**
 * Computes the scene from the store and tells it whenever it changes. Each part is computed only when what
 * it depends on changes, so that a part that did not change keeps its identity. `writeDay` and `writeKm` write
 * a day and a length in the language of the labels, a length beside what a text says of it. Returns what ends it.
 */
export function watchScene(
  store: Store,
  outlines: FeatureCollection<Polygon | MultiPolygon>,
  writeDay: (iso: string, labels: LabelLang) => string,
  writeKm: (km: number, about: boolean, labels: LabelLang, stated?: StatedLength) => string,
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
  const drawn = computed(() => drawnPlaces(store.atlas, layers.value, chosen.value, named.value));
  const places = computed(() => scenePlaces(drawn.value, store.holders.value));
  const writeTurn = (turn: number) => writeNumber(turn, store.view.value.reading.digits);
  const told = computed(() => numberTold(places.value, store.told.value, writeTurn));
  const toldAreas = computed(() => numberTold(areas, store.told.value, writeTurn));
  const front = computed(() => store.hovered.value ?? store.view.value.front);
  const spot = computed(() => {
    const ground = store.ground.value;
    return ground && { from: ground.position, to: ground.place.position };
  });
  const labels = computed(() => store.view.value.labels);
  const ghostDays = computed(() => store.view.value.ghosts);
  const ghosts = computed(() => sceneGhosts(store, ghostDays.value, (day) => writeDay(day, labels.value)));
  const date = computed(() => store.view.value.date);
  const since = computed(() => store.view.value.since);
  const changed = computed(() =>
    sceneChanges(
      store,
      layers.value.has('changes') ? { from: sinceDay(date.value, since.value), to: date.value } : null,
      (day) => writeDay(day, labels.value),
    ),
  );
  const arcs = computed(() =>
    store.drawings.value.map(({ kind, line, at, km, about, stated }) => ({
      kind,
      line,
      at,
      label: writeKm(km, about, labels.value, stated),
    })),
  );
  const pairs = computed(() => readyOf(store.spoken.value));
  const read = computed(() =>
    pairs.value.find(({ one, other }) => readsPair(store.view.value, [one, other])),
  );
  const together = computed(() =>
    sceneBonds(
      store.atlas,
      pairs.value,
      writeTurn,
      ([one, other]) => read.value?.one === one && read.value.other === other,
      (place) => place.id === chosen.value || layers.value.has(layerOf(place.kind) ?? 'towns'),
    ),
  );
  const proposals = computed(() => readyOf(store.proposals.value));
  const measuring = computed(() => store.view.value.distances.measure !== null);
  const scene = computed(
    (): Scene => ({
      labels: store.view.value.labels,
      layers: layers.value,
      places: told.value,
      areas: toldAreas.value,
      control: store.control.value,
      front: front.value,
      spot: spot.value,
      ghosts: ghosts.value,
      changed: changed.value,
      proposals: proposals.value,
      together: together.value,
      chosen: chosen.value,
      arcs: arcs.value,
      pins: store.pins.value,
      measuring: measuring.value,
      footPx: store.footPx.value,
      framing: store.framing.value,
    }),
  );
  let begun = false;
  // The chosen place whose text was waited for long enough.
  const late = signal<string | null>(null);
  return effect(() => {
    if (begun && store.awaitsText.value && late.value !== chosen.value) {
      const waiting = setTimeout(() => {
        late.value = chosen.value;
      }, textFirstMs);
      return () => clearTimeout(waiting);
    }
    begun = true;
    show(scene.value);
  });
}

/** A list that has come; none while it is on its way, off, or not to be had. */
function readyOf<T>(loaded: Loaded<readonly T[]> | null): readonly T[] {
  return loaded?.status === 'ready' ? loaded.value : none;
}

const none: readonly never[] = [];

/** A whole number in the digits of the labels. */
function writeNumber(value: number, digits: Digits): string {
  return new Intl.NumberFormat(`ar-EG-u-nu-${digits}`).format(value);
}
