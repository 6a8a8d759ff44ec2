import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Position } from 'geojson';
import { findArea } from '../geometry/find-area.ts';
import type { Atlas } from '../model/atlas.ts';
import type { ControlPicture } from '../model/control.ts';
import { noFilter, type ReadingView } from '../model/reading-view.ts';
import type { Framing, Pick as Picked } from '../model/scene.ts';
import type { Camera, GhostDay, LayerId, Page, View } from '../model/view.ts';
import { frameOf, frameOfPair, frameOfPlaces, framingOf, type Subjects } from './framing.ts';
import type { Shelf } from './shelf.ts';
import type { Step } from './step.ts';
import { readingOf } from './together.ts';

/** What a reader can do; each action is one change of the view. */
export interface Actions {
  readonly openPlace: (id: string, move?: boolean) => void;
  /** Asks for the text of a place that is pointed at, before it is opened. */
  readonly foresee: (id: string) => void;
  readonly openArticle: (id: string, at?: number) => void;
  /** Says where in the open article the words of its link stand. */
  readonly correctOffset: (at: number) => void;
  /** Shows a place on the map while the article stays open; the same place again goes back to where the map was. */
  readonly visit: (id: string) => void;
  /** Asks what a stretch of front line stands on; `move` brings it into view. */
  readonly askFront: (front: readonly [string, string], move?: boolean) => void;
  /** Opens the passages that name both of a pair; `move` brings both into view. */
  readonly readPair: (pair: readonly [string, string], move?: boolean) => void;
  readonly askGround: (spot: Position) => void;
  /** Closes the place, or the question about a front line or the ground. */
  readonly closePlace: () => void;
  readonly closeArticle: () => void;
  readonly openPage: (page: Page) => void;
  readonly setDate: (date: string, step?: Step) => void;
  readonly toggleLayer: (id: LayerId) => void;
  readonly toggleGhost: (day: GhostDay) => void;
  readonly setSince: (day: string | null) => void;
  readonly choose: (change: Partial<Pick<View, 'lang' | 'labels' | 'theme'>>) => void;
  readonly setCamera: (camera: Camera) => void;
  readonly pick: (pick: Picked | null) => void;
  readonly frame: (framing: Framing) => void;
  readonly wholeCountry: () => void;
  readonly restore: (view: View) => void;
  readonly retry: () => void;
  /** Changes how texts are read: filters, the article beside, digits, search. */
  readonly read: (change: Partial<ReadingView>, step?: Step) => void;
}

/** What the actions work on. */
interface Hands {
  readonly atlas: ReadonlySignal<Atlas>;
  readonly subjects: ReadonlySignal<Subjects>;
  readonly shelf: Shelf;
  readonly view: Signal<View>;
  readonly step: Signal<Step | null>;
  readonly framing: Signal<Framing | null>;
  readonly attempt: Signal<number>;
  readonly proposalId: Signal<string | null>;
  readonly control: ReadonlySignal<ControlPicture | null>;
  /** Changes the view, and says how that enters the history. */
  readonly change: (next: Partial<View>, how: Step) => void;
  /** The view without what the atlas does not know. */
  readonly known: (view: View) => View;
}

/** Nothing is open or asked: what is opened next starts from here. */
const closed = { place: null, front: null, spot: null, article: null, at: null, quote: null } as const;

/** Makes the actions of a store. */
export function makeActions(hands: Hands): Actions {
  const { subjects, shelf, view, step, framing, attempt, proposalId, control, change, known } = hands;
  // Where the map was before the places of an article were visited.
  let visitedFrom: Framing | null = null;
  const actions: Actions = {
    openPlace(id, move = true) {
      const wanted = subjects.value.get(id);
      if (!wanted) return;
      batch(() => {
        change({ ...closed, place: id }, 'push');
        if (move) framing.value = frameOf(wanted);
      });
    },
    foresee(id) {
      const wanted = subjects.value.get(id);
      // What fails is asked for again when it is opened, and told then.
      if (wanted) shelf.leaf(wanted).catch(() => {});
    },
    openArticle(id, at) {
      visitedFrom = null;
      change({ article: id, at: at ?? null, quote: null }, 'push');
    },
    correctOffset: (at) => change({ at }, 'replace'),
    visit(id) {
      const wanted = subjects.value.get(id);
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
        if (move) framing.value = frameOfPair(pair, subjects.value);
      });
    },
    readPair(pair, move = true) {
      const { place, with: others } = readingOf(pair, hands.atlas.value);
      batch(() => {
        actions.openPlace(place, false);
        const both = pair.map((id) => subjects.value.get(id)).filter((end) => end !== undefined);
        if (move) framing.value = frameOfPlaces(both);
        // Which of its passages are shown belongs to the same step.
        actions.read({ filter: { ...noFilter, with: others } }, 'push');
      });
    },
    askGround: (spot) => change({ ...closed, spot }, 'push'),
    closePlace: () => change(closed, 'push'),
    closeArticle: () => change({ article: null, at: null, quote: null }, 'push'),
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
        if ('together' in picked) actions.readPair(picked.together, false);
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
        if (moved) framing.value = framingOf(next, subjects.value) ?? 'whole-country';
      }),
    retry: () => {
      attempt.value++;
    },
    read: (reading, how = 'replace') => change({ reading: { ...view.value.reading, ...reading } }, how),
  };
  return actions;
}
