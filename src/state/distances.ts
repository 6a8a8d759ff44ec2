import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import { type NearestOnLines, nearestOnLines } from '../geometry/nearest-on-lines.ts';
import { joinRoads, type RoadNetwork } from '../geometry/road-network.ts';
import type { Atlas, AtlasArea, AtlasPlace } from '../model/atlas.ts';
import type { ControlPicture } from '../model/control.ts';
import type { ComparedDistance } from '../model/distance.ts';
import type { DistanceView, FigureKey, MeasurePoint } from '../model/distance-view.ts';
import type { RoadCourse } from '../model/line.ts';
import type { Framing, ScenePin } from '../model/scene.ts';
import type { View } from '../model/view.ts';
import { type Drawing, drawLegs, drawRays, drawStated } from './drawings.ts';
import { frameAround } from './framing.ts';
import { type FrontHistory, rememberFronts } from './front-history.ts';
import type { DrawControl, Holders } from './holders.ts';
import { type Leg, type LegEnd, measureLegs } from './leg.ts';
import { load, loadWanted } from './load.ts';
import { type MeasureActions, measureActions } from './measure.ts';
import { nearestOpposite } from './place-facts.ts';
import { type Ray, raysFrom } from './rays.ts';
import type { Loaded, Shelf } from './shelf.ts';
import type { Step } from './step.ts';

/** Everything of the page that has to do with distances. */
export interface Distances {
  /** The statements at the figure that is open; several where one figure is said of several places. */
  readonly figure: ReadonlySignal<Loaded<readonly ComparedDistance[]> | null>;
  /** All statements of all articles, while their page is open. */
  readonly stated: ReadonlySignal<Loaded<readonly ComparedDistance[]> | null>;
  /** The legs of the measurement; by road once the network is there. */
  readonly legs: ReadonlySignal<readonly Leg[]>;
  readonly network: ReadonlySignal<Loaded<RoadNetwork> | null>;
  /** The named places from the open one, while its distances are drawn. */
  readonly rays: ReadonlySignal<readonly Ray[]>;
  /** The front line at its nearest to the open place, at the chosen date. */
  readonly nearestFront: ReadonlySignal<NearestOnLines | null>;
  /** How near the front came to the open place; null until the map's data are there. */
  readonly frontHistory: ReadonlySignal<Loaded<FrontHistory> | null>;
  readonly drawings: ReadonlySignal<readonly Drawing[]>;
  readonly pins: ReadonlySignal<readonly ScenePin[]>;
  /** Where the pointer or the crosshair is while one measures; null elsewhere. */
  readonly aim: Signal<Aim | null>;
  /** Ends of a leg as they are called, by the points of the measurement. */
  readonly endOf: (point: MeasurePoint) => LegEnd | null;
  readonly distanceActions: DistanceActions;
}

/** Where one is about to put a point. */
export interface Aim {
  readonly position: Position;
  /** The place that it would snap to. */
  readonly place: string | null;
  readonly by: 'pointer' | 'keys';
}

export interface DistanceActions extends MeasureActions {
  readonly toggleRays: () => void;
  /** Holds a stated figure against the ground and brings it into view; null puts it away. */
  readonly openFigure: (key: FigureKey | null) => void;
}

/** What distances depend on. */
export interface DistanceBasis {
  readonly atlas: ReadonlySignal<Atlas>;
  readonly view: ReadonlySignal<View>;
  readonly subject: ReadonlySignal<AtlasPlace | AtlasArea | null>;
  /** Whether the text of the open place is still to be seen. */
  readonly awaitsText: ReadonlySignal<boolean>;
  readonly holders: ReadonlySignal<Holders>;
  readonly control: ReadonlySignal<ControlPicture | null>;
  readonly drawControl: ReadonlySignal<DrawControl | null>;
  readonly attempt: ReadonlySignal<number>;
  /** The places of the paragraph that the map follows, and what it says of distances. */
  readonly told: ReadonlySignal<readonly string[]>;
  readonly toldDistances: ReadonlySignal<readonly ComparedDistance[]>;
  readonly shelf: Shelf;
  readonly change: (next: Partial<View>, how: Step) => void;
  readonly frame: (framing: Framing) => void;
}

/** Stands for what is not begun yet. */
const textFirst = new Promise<never>(() => {});

/** Measures what the view asks for, as it changes. */
export function followDistances(basis: DistanceBasis): Distances {
  const { atlas, view, subject, holders, control, drawControl, attempt, shelf, frame } = basis;
  const byId = computed(() => new Map(atlas.value.places.map((place) => [place.id, place])));
  const asked = computed(() => view.value.distances);
  const measure = computed(() => asked.value.measure);
  const figureKey = computed(() => asked.value.figure);
  const place = computed(() => (subject.value && 'kind' in subject.value ? subject.value : null));
  const set = (distances: Partial<DistanceView>, how: Step) =>
    basis.change({ distances: { ...view.value.distances, ...distances } }, how);
  const endOf = (point: MeasurePoint): LegEnd | null => {
    if (typeof point !== 'string') return { point, position: point, name: null, accuracyKm: 0 };
    const known = byId.value.get(point);
    return known ? { point, position: known.position, name: known.name, accuracyKm: known.accuracyKm } : null;
  };

  const figure = loadWanted(attempt, () => figureKey.value && readFigure(shelf, figureKey.value));
  const statedOn = computed(() => view.value.page === 'distances');
  const stated = loadWanted(attempt, () =>
    statedOn.value ? shelf.json<readonly ComparedDistance[]>('distances.json') : null,
  );
  const networkOn = computed(() => measure.value !== null || figureKey.value !== null);
  const network = loadWanted(attempt, () => (networkOn.value ? readNetwork(shelf) : null));
  const roads = computed(() => (network.value?.status === 'ready' ? network.value.value : null));

  const legs = computed(() =>
    measureLegs(
      (measure.value ?? []).map(endOf).filter((end) => end !== null),
      roads.value,
    ),
  );
  const figureLegs = computed(() => {
    const statements = figure.value?.status === 'ready' ? figure.value.value : [];
    return statements.flatMap(({ from, to }) => {
      const ends = [from, to].map((id) => (id === null ? null : endOf(id))).filter((end) => end !== null);
      return ends.length === 2 ? measureLegs(ends, roads.value) : [];
    });
  });
  const aim = signal<Aim | null>(null);
  const aimed = computed(() => {
    const last = measure.value?.at(-1);
    const end = last === undefined ? null : endOf(last);
    const to = aim.value && endOf(aim.value.place ?? aim.value.position);
    return end && to ? measureLegs([end, to], null) : [];
  });

  const raysOn = computed(() => asked.value.rays);
  const rays = computed(() => {
    if (!place.value || !raysOn.value) return [];
    const opposite = nearestOpposite(place.value, atlas.value, holders.value).map(({ town }) => town.id);
    return raysFrom(place.value, atlas.value.places, new Set(opposite));
  });
  const nearestFront = computed(() => {
    const lines = control.value?.fronts.map(({ geometry }) => geometry.coordinates) ?? [];
    return place.value && nearestOnLines(place.value.position, lines);
  });
  const changes = computed(() => atlas.value.changes);
  const remember = computed(() => drawControl.value && rememberFronts(changes.value, drawControl.value));
  const frontHistory = signal<Loaded<FrontHistory> | null>(null);
  effect(() => {
    const [at, historyOf] = [place.value, remember.value];
    if (!at || !historyOf) return load(frontHistory, null);
    // The lines of all days take a slow machine long: the text of the place is shown before.
    return load(frontHistory, basis.awaitsText.value ? textFirst : historyOf(at.id, at.position));
  });

  const drawings = computed((): readonly Drawing[] => {
    if (measure.value) return [...drawLegs(legs.value), ...drawLegs(aimed.value)];
    if (figureKey.value) return drawLegs(figureLegs.value);
    if (basis.toldDistances.value.length > 0) {
      const others = basis.told.value
        .map((id) => byId.value.get(id)?.position)
        .filter((at) => at !== undefined);
      return drawStated(basis.toldDistances.value, endOf, others);
    }
    return place.value && raysOn.value ? drawRays(place.value, rays.value, nearestFront.value) : [];
  });
  const pins = computed((): readonly ScenePin[] =>
    (measure.value ?? []).flatMap((point, index) => {
      const end = endOf(point);
      return end ? [{ position: end.position, label: String(index + 1) }] : [];
    }),
  );

  // What is opened comes into view once, a link's own camera aside.
  let framed = view.value.camera ? JSON.stringify(asked.value.figure) : null;
  effect(() => {
    const key = JSON.stringify(figureKey.value);
    const shown = figureLegs.value;
    if (key === framed || (figureKey.value && shown.length === 0)) return;
    framed = key;
    if (shown.length > 0) frame(frameOfLegs(shown));
  });
  if (!view.value.camera) {
    if (place.value && raysOn.value) frame(frameOfRays(place.value));
    if (legs.value.length > 0) frame(frameOfLegs(legs.value));
  }

  return {
    figure,
    stated,
    legs,
    network,
    rays,
    nearestFront,
    frontHistory,
    drawings,
    pins,
    aim,
    endOf,
    distanceActions: {
      ...measureActions(measure, (points, how) =>
        batch(() => {
          if (points === null) aim.value = null;
          set({ measure: points, figure: null }, how);
        }),
      ),
      toggleRays: () =>
        batch(() => {
          const on = !view.value.distances.rays;
          set({ rays: on }, 'replace');
          if (on && place.value) frame(frameOfRays(place.value));
        }),
      openFigure: (key) => set({ figure: key }, 'replace'),
    },
  };
}

const maxZoom = 10;

/** A place with its ring of 200 km, which 2.2 degrees hold. */
const frameOfRays = ({ position }: AtlasPlace) => frameAround([position], 2.2, maxZoom);

const frameOfLegs = (legs: readonly Leg[]) =>
  frameAround(
    legs.flatMap(({ from, to }) => [from.position, to.position]),
    0.3,
    maxZoom,
  );

/** The statements that begin at an offset of an article. */
async function readFigure(shelf: Shelf, { article, start }: FigureKey): Promise<readonly ComparedDistance[]> {
  const { distances } = await shelf.article(article);
  return distances.filter((distance) => distance.start === start);
}

async function readNetwork(shelf: Shelf): Promise<RoadNetwork> {
  return joinRoads(await shelf.json<readonly RoadCourse[]>('network.json'));
}
