import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import { controlOn, type HeldPlace } from '../geometry/control-on.ts';
import { findArea } from '../geometry/find-area.ts';
import type { ArticleFile, Atlas, AtlasArea, AtlasChange, AtlasPlace, PlaceLeaf } from '../model/atlas.ts';
import type { ControlPicture } from '../model/control.ts';
import type { Proposal } from '../model/proposal.ts';
import { noFilter, type ReadingView } from '../model/reading-view.ts';
import type { Framing, Pick } from '../model/scene.ts';
import type { Camera, GhostDay, LayerId, Page, View } from '../model/view.ts';
import { type Asking, answer } from './asking.ts';
import { type Distances, followDistances } from './distances.ts';
import { load } from './load.ts';
import type { Names } from './search-places.ts';
import type { Loaded, Shelf } from './shelf.ts';

/** How an action enters the browser's history: a new step back, or in place of the present one. */
export type Step = 'push' | 'replace';

/** The state of every place at a date, by its id. */
export type Holders = ReadonlyMap<string, HeldPlace<AtlasChange>>;

/** Computes the areas and the front line of a date, once their cells are there. */
export type DrawControl = (holders: Holders) => ControlPicture;

/**
 * The map: on its way, drawn, its parts not to be had, not to be drawn on this device, or taken away by
 * the device for a while.
 */
export type MapState = 'loading' | 'ready' | 'unloaded' | 'failed' | 'lost';

/** Everything that the page shows, and the actions that change it. */
export interface Store extends Asking, Distances {
  readonly atlas: Atlas;
  readonly view: ReadonlySignal<View>;
  /** The step that the last change of the view asks of the history; null when it came from there. */
  readonly step: ReadonlySignal<Step | null>;
  readonly subject: ReadonlySignal<AtlasPlace | AtlasArea | null>;
  readonly leaf: ReadonlySignal<Loaded<PlaceLeaf> | null>;
  readonly article: ReadonlySignal<Loaded<ArticleFile> | null>;
  readonly names: ReadonlySignal<Names>;
  readonly holders: ReadonlySignal<Holders>;
  readonly control: ReadonlySignal<ControlPicture | null>;
  /** All proposals while their layer is on, and the one that was touched. */
  readonly proposals: ReadonlySignal<readonly Proposal[]>;
  readonly proposal: ReadonlySignal<Proposal | null>;
  readonly framing: ReadonlySignal<Framing | null>;
  /** Pixels at the map's foot that the sheet covers. */
  readonly footPx: Signal<number>;
  /** Ids of the places of the paragraph that the map follows, in reading order. */
  readonly told: Signal<readonly string[]>;
  readonly mapState: Signal<MapState>;
  readonly drawControl: Signal<DrawControl | null>;
  /** Takes a picture of the map, as a data address; null while there is no map. */
  readonly takePicture: Signal<(() => Promise<string>) | null>;
  readonly placeById: (id: string) => AtlasPlace | AtlasArea | undefined;
  /** A further leaf of a place, from the number that the one before gave. */
  readonly moreOf: (id: string, leaf: number) => Promise<PlaceLeaf>;
  /** Any further file of the built data, as the type that its writer gave it. */
  readonly file: <T>(name: string) => Promise<T>;
  /** Grows when the reader asks again for what could not be loaded. */
  readonly attempt: ReadonlySignal<number>;
  readonly actions: Actions;
}

export interface Actions {
  readonly openPlace: (id: string, move?: boolean) => void;
  readonly openArticle: (id: string, at?: number) => void;
  /** Shows a place on the map while the article stays open; the same place again goes back to where the map was. */
  readonly visit: (id: string) => void;
  /** Asks what a stretch of front line stands on; `move` brings it into view. */
  readonly askFront: (front: readonly [string, string], move?: boolean) => void;
  readonly askGround: (spot: Position) => void;
  /** Closes the place, or the question about a front line or the ground. */
  readonly closePlace: () => void;
  readonly closeArticle: () => void;
  readonly openPage: (page: Page) => void;
  readonly setDate: (date: string, step?: Step) => void;
  readonly toggleLayer: (id: LayerId) => void;
  readonly toggleGhost: (day: GhostDay) => void;
  readonly setSince: (day: string | null) => void;
  readonly choose: (change: Partial<Pick_<View>>) => void;
  readonly setCamera: (camera: Camera) => void;
  readonly pick: (pick: Pick | null) => void;
  readonly frame: (framing: Framing) => void;
  readonly wholeCountry: () => void;
  readonly restore: (view: View) => void;
  readonly loadNames: () => void;
  readonly retry: () => void;
  /** Changes how texts are read: filters, the article beside, digits, search. */
  readonly read: (change: Partial<ReadingView>, step?: Step) => void;
}
/** Settings that a reader chooses by value. */
type Pick_<V> = { [K in keyof V as K extends 'lang' | 'labels' | 'theme' ? K : never]: V[K] };

/** Makes the store of a page from the first data, a view and the shelf of everything else. */
export function createStore(atlas: Atlas, first: View, shelf: Shelf): Store {
  const subjects = new Map<string, AtlasPlace | AtlasArea>(
    [...atlas.places, ...atlas.areas].map((subject) => [subject.id, subject]),
  );
  const articleIds = new Set(atlas.articles.map(({ id }) => id));
  // What the address names but the atlas does not have falls back quietly.
  const known = (view: View): View => ({
    ...view,
    place: view.place !== null && subjects.has(view.place) ? view.place : null,
    front: view.front?.every((id) => subjects.has(id)) ? view.front : null,
    article: view.article !== null && articleIds.has(view.article) ? view.article : null,
    reading: articleIds.has(view.reading.beside ?? '') ? view.reading : { ...view.reading, beside: null },
  });

  const view = signal(known(first));
  const step = signal<Step | null>(null);
  const framing = signal<Framing | null>(framingOf(view.value));
  const leaf = signal<Loaded<PlaceLeaf> | null>(null);
  const article = signal<Loaded<ArticleFile> | null>(null);
  const names = signal<Names>({});
  const footPx = signal(0);
  const told = signal<readonly string[]>([]);
  const proposals = signal<readonly Proposal[]>([]);
  const proposalId = signal<string | null>(null);
  const proposal = computed(() => proposals.value.find(({ id }) => id === proposalId.value) ?? null);
  const mapState = signal<MapState>('loading');
  const drawControl = signal<DrawControl | null>(null);

  const placeId = computed(() => view.value.place);
  const articleId = computed(() => view.value.article);
  const date = computed(() => view.value.date);
  const subject = computed(() => (placeId.value === null ? null : (subjects.get(placeId.value) ?? null)));
  const holders = computed(() => controlOn(date.value, atlas.changes));
  const control = computed(() => drawControl.value?.(holders.value) ?? null);
  const attempt = signal(0);

  const asking = answer({
    atlas,
    view,
    holders,
    control,
    attempt,
    readLeaf: (id, leaf) => readLeaf(shelf, id, leaf),
    shelf,
  });

  function framingOf(restored: View): Framing | null {
    if (restored.camera) return { camera: restored.camera };
    const at = restored.place === null ? undefined : subjects.get(restored.place);
    return at ? frameOf(at) : restored.front ? frameOfPair(restored.front) : null;
  }

  function frameOfPair(pair: readonly [string, string]): Framing | null {
    const places = pair.map((id) => subjects.get(id)).filter((place) => place && 'position' in place);
    const positions = places.map((place) => (place as AtlasPlace).position);
    return positions.length === 2 ? frameAround(positions) : null;
  }

  effect(() => {
    attempt.value;
    const wanted = subject.value;
    return load(leaf, wanted && readLeaf(shelf, wanted.id, wanted.leaf));
  });
  effect(() => {
    attempt.value;
    return load(article, articleId.value === null ? null : shelf.article(articleId.value));
  });

  const proposalsOn = computed(() => view.value.layers.has('proposals'));
  effect(() => {
    if (!proposalsOn.value) {
      proposals.value = [];
      return;
    }
    let current = true;
    shelf.json<readonly Proposal[]>('proposals.json').then(
      (value) => {
        if (current) proposals.value = value;
      },
      () => {},
    );
    return () => {
      current = false;
    };
  });

  const change = (next: Partial<View>, how: Step) =>
    batch(() => {
      step.value = how;
      // What is opened puts away what was measured before.
      const opens = 'place' in next || 'article' in next || 'page' in next;
      const distances = opens
        ? { ...view.value.distances, measure: null, figure: null }
        : view.value.distances;
      view.value = readAnew(view.value, { ...view.value, distances, ...next });
    });
  const distances = followDistances({
    atlas,
    view,
    subject,
    holders,
    control,
    drawControl,
    attempt,
    shelf,
    change,
    frame: (wanted) => {
      framing.value = wanted;
    },
  });

  // Where the map was before the places of an article were visited.
  let visitedFrom: Framing | null = null;
  const actions: Actions = {
    openPlace(id, move = true) {
      const wanted = subjects.get(id);
      if (!wanted) return;
      batch(() => {
        change({ ...closed, place: id }, 'push');
        if (move) framing.value = frameOf(wanted);
      });
    },
    openArticle(id, at) {
      visitedFrom = null;
      if (articleIds.has(id)) change({ article: id, at: at ?? null }, 'push');
    },
    visit(id) {
      const wanted = subjects.get(id);
      if (!wanted) return;
      const back = view.value.place === id ? visitedFrom : null;
      batch(() => {
        if (back) {
          visitedFrom = null;
          change({ place: null }, 'replace');
          framing.value = back;
        } else {
          const { camera } = view.value;
          visitedFrom ??= camera ? { camera } : 'whole-country';
          change({ place: id }, 'replace');
          framing.value = frameOf(wanted);
        }
      });
    },
    askFront(pair, move = true) {
      batch(() => {
        change({ ...closed, front: pair }, 'push');
        if (move) framing.value = frameOfPair(pair);
      });
    },
    askGround: (spot) => change({ ...closed, spot }, 'push'),
    closePlace: () => change(closed, 'push'),
    closeArticle: () => change({ article: null, at: null }, 'push'),
    openPage: (page) => change({ ...closed, page }, 'push'),
    setDate: (day, how = 'push') => day !== view.value.date && change({ date: day }, how),
    toggleLayer(id) {
      const layers = new Set(view.value.layers);
      if (!layers.delete(id)) layers.add(id);
      change({ layers }, 'replace');
    },
    toggleGhost(day) {
      const ghosts = new Set(view.value.ghosts);
      if (!ghosts.delete(day)) ghosts.add(day);
      change({ ghosts }, 'replace');
    },
    setSince: (since) => change({ since }, 'replace'),
    choose: (settings) => change(settings, 'replace'),
    setCamera: (camera) => change({ camera }, 'replace'),
    pick(picked) {
      batch(() => {
        proposalId.value = picked && 'proposal' in picked ? picked.proposal : null;
        if (!picked) return;
        if ('place' in picked) actions.openPlace(picked.place, false);
        if ('front' in picked) actions.askFront(picked.front, false);
        if ('spot' in picked && control.value && findArea(picked.spot, control.value.areas)) {
          actions.askGround(picked.spot);
        }
      });
    },
    frame(wanted) {
      framing.value = wanted;
    },
    wholeCountry: () =>
      batch(() => {
        framing.value = 'whole-country';
        change({ camera: null }, 'replace');
      }),
    restore: (restored) =>
      batch(() => {
        const next = known(restored);
        const moved = JSON.stringify(next.camera) !== JSON.stringify(view.value.camera);
        step.value = null;
        view.value = next;
        if (moved) framing.value = framingOf(next) ?? 'whole-country';
      }),
    loadNames() {
      shelf.json<Names>('names.json').then(
        (value) => {
          names.value = value;
        },
        () => {},
      );
    },
    retry: () => {
      attempt.value++;
    },
    read: (reading, how = 'replace') => change({ reading: { ...view.value.reading, ...reading } }, how),
  };
  return {
    atlas,
    view,
    step,
    subject,
    leaf,
    article,
    names,
    holders,
    control,
    ...asking,
    proposals,
    proposal,
    framing,
    ...distances,
    footPx,
    told,
    mapState,
    drawControl,
    takePicture: signal(null),
    placeById: (id) => subjects.get(id),
    moreOf: (id, number) => readLeaf(shelf, id, number),
    file: (name) => shelf.json(name),
    attempt,
    actions,
  };
}

/** Where a place or an area is seen well: camps of southern Tripoli from nearer than a desert town. */
function frameOf(subject: AtlasPlace | AtlasArea): Framing {
  if ('bbox' in subject) return { bbox: subject.bbox, maxZoom: 9 };
  const [lon = 0, lat = 0] = subject.position;
  const near = ['camp', 'quarter', 'checkpoint', 'facility'].includes(subject.kind);
  const reach = near ? 0.14 : 0.9;
  return { bbox: [lon - reach, lat - reach * 0.8, lon + reach, lat + reach * 0.8], maxZoom: near ? 11.5 : 9 };
}

/** Positions with some of the land round them. */
function frameAround(positions: readonly Position[]): Framing {
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  const reach = 0.06;
  const [west, east] = [Math.min(...lons) - reach, Math.max(...lons) + reach];
  return { bbox: [west, Math.min(...lats) - reach, east, Math.max(...lats) + reach], maxZoom: 11 };
}

/** Nothing is open or asked: what is opened next starts from here. */
const closed = { place: null, front: null, spot: null, article: null, at: null } as const;

async function readLeaf(shelf: Shelf, id: string, leaf: number): Promise<PlaceLeaf> {
  const found = (await shelf.leaf(leaf))[id];
  if (!found) throw new Error(`leaf ${leaf} has no ${id}`);
  return found;
}

/** Another place is read without the filters of the one before, another article with none beside it. */
function readAnew(before: View, after: View): View {
  const filter = after.place === before.place ? after.reading.filter : noFilter;
  const open = after.article !== null && after.article === before.article;
  const { beside, story } = after.reading;
  return {
    ...after,
    reading: { ...after.reading, filter, beside: open ? beside : null, story: open && story },
  };
}
