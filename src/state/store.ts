import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { controlOn } from '../geometry/control-on.ts';
import type { ArticleLabel } from '../model/article.ts';
import type { ArticleFile, Atlas, AtlasArea, AtlasPlace, PlaceLeaf } from '../model/atlas.ts';
import type { ControlPicture } from '../model/control.ts';
import type { ComparedDistance } from '../model/distance.ts';
import { noFilter } from '../model/reading-view.ts';
import type { Framing, MapScale } from '../model/scene.ts';
import type { SpokenTogether } from '../model/together.ts';
import type { View } from '../model/view.ts';
import { type Actions, makeActions } from './actions.ts';
import { type Asking, answer } from './asking.ts';
import { type Distances, followDistances } from './distances.ts';
import { followPainting } from './follow-painting.ts';
import { framingOf, type Subjects } from './framing.ts';
import { bringRest } from './gazetteer.ts';
import type { DrawControl, Holders } from './holders.ts';
import { loadWanted } from './load.ts';
import type { MapState } from './map-state.ts';
import { followProposals, type Proposals } from './proposals.ts';
import type { Loaded, Shelf } from './shelf.ts';
import type { Step } from './step.ts';
import { followTogether } from './together.ts';

/** Everything that the page shows, and the actions that change it. */
export interface Store extends Asking, Distances, Omit<Proposals, 'proposalId'> {
  /** The first data; with every place, once these are there. */
  readonly atlas: Atlas;
  readonly view: ReadonlySignal<View>;
  /** The step that the last change of the view asks of the history; null when it came from there. */
  readonly step: ReadonlySignal<Step | null>;
  readonly subject: ReadonlySignal<AtlasPlace | AtlasArea | null>;
  readonly leaf: ReadonlySignal<Loaded<PlaceLeaf> | null>;
  /** Whether the text of the open place is still to be seen. */
  readonly awaitsText: ReadonlySignal<boolean>;
  readonly article: ReadonlySignal<Loaded<ArticleFile> | null>;
  /** The places that the first view does without did not come. */
  readonly restMissed: ReadonlySignal<boolean>;
  readonly holders: ReadonlySignal<Holders>;
  readonly control: ReadonlySignal<ControlPicture | null>;
  readonly framing: ReadonlySignal<Framing | null>;
  /** Pixels at the map's foot that the sheet covers. */
  readonly footPx: Signal<number>;
  /** Ids of the places of the paragraph that the map follows, in reading order. */
  readonly told: Signal<readonly string[]>;
  /** What that paragraph says of distances. */
  readonly toldDistances: Signal<readonly ComparedDistance[]>;
  readonly mapState: Signal<MapState>;
  readonly drawControl: Signal<DrawControl | null>;
  /** Takes a picture of the map for paper, at once; null while there is no map. */
  readonly takePicture: Signal<(() => HTMLCanvasElement) | null>;
  /** The scale of the map as it is shown; null while there is none. */
  readonly scale: Signal<MapScale | null>;
  /** Places that are spoken of together, while their layer is on. */
  readonly spoken: ReadonlySignal<Loaded<readonly SpokenTogether[]> | null>;
  readonly placeById: (id: string) => AtlasPlace | AtlasArea | undefined;
  /** What an article is known by; undefined until a file that speaks of it has come. */
  readonly labelOf: (article: string) => ArticleLabel | undefined;
  /** Any further file of the built data, as the type that its writer gave it. */
  readonly file: <T>(name: string) => Promise<T>;
  /** Grows when the reader asks again for what could not be loaded. */
  readonly attempt: ReadonlySignal<number>;
  readonly actions: Actions;
}

/** Makes the store of a page from the first data, a view and the shelf of everything else. */
export function createStore(firstAtlas: Atlas, first: View, shelf: Shelf): Store {
  const atlas = signal(firstAtlas);
  const subjects = computed(
    (): Subjects =>
      new Map([...atlas.value.places, ...atlas.value.areas].map((subject) => [subject.id, subject])),
  );
  // What the address names but the atlas does not have falls back quietly.
  const known = (view: View): View => ({
    ...view,
    place: view.place !== null && subjects.value.has(view.place) ? view.place : null,
    front: view.front?.every((id) => subjects.value.has(id)) ? view.front : null,
  });

  const view = signal(known(first));
  const step = signal<Step | null>(null);
  const framing = signal<Framing | null>(framingOf(view.value, subjects.value));
  const footPx = signal(0);
  const told = signal<readonly string[]>([]);
  const toldDistances = signal<readonly ComparedDistance[]>([]);
  const attempt = signal(0);
  const { proposals, proposal, proposalId } = followProposals(view, attempt, shelf);
  const mapState = signal<MapState>('loading');
  const drawControl = signal<DrawControl | null>(null);

  const placeId = computed(() => view.value.place);
  const articleId = computed(() => view.value.article);
  const date = computed(() => view.value.date);
  const subject = computed(() =>
    placeId.value === null ? null : (subjects.value.get(placeId.value) ?? null),
  );
  const changes = computed(() => atlas.value.changes);
  const holders = computed(() => controlOn(date.value, changes.value));
  const control = computed(() => drawControl.value?.(holders.value) ?? null);

  const asking = answer({
    atlas,
    view,
    holders,
    control,
    attempt,
    readLeaf: (place) => readLeaf(shelf, place),
    shelf,
  });
  const restMissed = signal(false);
  bringRest(atlas, view, mapState, attempt, shelf, restMissed);

  const leaf = loadWanted(attempt, () => subject.value && openLeaf(shelf, subject.value));
  const article = loadWanted(attempt, () =>
    articleId.value === null ? null : shelf.article(articleId.value),
  );

  const awaitsText = followPainting(subject, leaf);

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
    awaitsText,
    holders,
    control,
    drawControl,
    attempt,
    told,
    toldDistances,
    shelf,
    change,
    frame: (wanted) => {
      framing.value = wanted;
    },
  });

  const actions = makeActions({
    atlas,
    subjects,
    shelf,
    view,
    step,
    framing,
    attempt,
    proposalId,
    control,
    change,
    known,
  });
  return {
    get atlas() {
      return atlas.value;
    },
    view,
    step,
    subject,
    leaf,
    awaitsText,
    article,
    restMissed,
    holders,
    control,
    ...asking,
    proposals,
    proposal,
    spoken: followTogether(view, attempt, shelf),
    framing,
    ...distances,
    footPx,
    told,
    toldDistances,
    mapState,
    drawControl,
    takePicture: signal(null),
    scale: signal(null),
    placeById: (id) => subjects.value.get(id),
    labelOf: (id) => shelf.labelOf(id),
    file: (name) => shelf.json(name),
    attempt,
    actions,
  };
}

/** Without a wait where its file came before: the text is then shown with the place, not after it. */
function openLeaf(shelf: Shelf, place: AtlasPlace | AtlasArea): PlaceLeaf | Promise<PlaceLeaf> {
  return shelf.leafHere(place)?.[place.id] ?? readLeaf(shelf, place);
}

async function readLeaf(shelf: Shelf, place: AtlasPlace | AtlasArea): Promise<PlaceLeaf> {
  const found = (await shelf.leaf(place))[place.id];
  if (!found) throw new Error(`the leaf of ${place.id} is without it`);
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
