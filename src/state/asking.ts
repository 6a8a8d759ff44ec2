import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Atlas, AtlasPlace, PlaceLeaf } from '../model/atlas.ts';
import type { ControlPicture } from '../model/control.ts';
import type { DisagreementFile } from '../model/disagreement.ts';
import type { View } from '../model/view.ts';
import { type Ground, groundAt, type Veil } from './ground-at.ts';
import type { Holders } from './holders.ts';
import { loadWanted } from './load.ts';
import type { Loaded, Shelf } from './shelf.ts';

/** What the reader asks of the map, and the answers. */
export interface Asking {
  /** The two places of the stretch that is asked about. */
  readonly front: ReadonlySignal<readonly [AtlasPlace, AtlasPlace] | null>;
  /** The stretch under the pointer, or of the row under it: shown, not asked. */
  readonly hovered: Signal<readonly [string, string] | null>;
  /** The ground that is asked about; null also where the point lies outside Libya. */
  readonly ground: ReadonlySignal<Ground | null>;
  /** What is known of the places of the question, in its order. */
  readonly sides: ReadonlySignal<Loaded<readonly PlaceLeaf[]> | null>;
  /** Set once the map's data are there. */
  readonly veil: Signal<Veil | null>;
  /** What the articles disagree about, while that page is open. */
  readonly disagreements: ReadonlySignal<Loaded<DisagreementFile> | null>;
}

/** What the answers depend on. */
export interface Basis {
  readonly atlas: ReadonlySignal<Atlas>;
  readonly view: ReadonlySignal<View>;
  readonly holders: ReadonlySignal<Holders>;
  readonly control: ReadonlySignal<ControlPicture | null>;
  readonly attempt: ReadonlySignal<number>;
  readonly readLeaf: (place: AtlasPlace) => Promise<PlaceLeaf>;
  readonly shelf: Shelf;
}

/** Answers the questions of the view as they change. */
export function answer({ atlas, view, holders, control, attempt, readLeaf, shelf }: Basis): Asking {
  const byId = computed(() => new Map(atlas.value.places.map((place) => [place.id, place])));
  const pair = computed(() => view.value.front);
  const spot = computed(() => view.value.spot);
  const page = computed(() => view.value.page);
  const veil = signal<Veil | null>(null);
  const hovered = signal<readonly [string, string] | null>(null);
  const front = computed((): readonly [AtlasPlace, AtlasPlace] | null => {
    const [one, other] = (pair.value ?? []).map((id) => byId.value.get(id));
    return one && other ? [one, other] : null;
  });
  const ground = computed(() =>
    spot.value && control.value
      ? groundAt(spot.value, atlas.value, holders.value, control.value, veil.value)
      : null,
  );
  const groundPlace = computed(() => ground.value?.place ?? null);
  const asked = computed((): readonly AtlasPlace[] =>
    front.value ? front.value : groundPlace.value ? [groundPlace.value] : [],
  );
  const sides = loadWanted(attempt, () =>
    asked.value.length === 0 ? null : Promise.all(asked.value.map(readLeaf)),
  );
  const disagreements = loadWanted(attempt, () =>
    page.value === 'disagreements' ? shelf.json<DisagreementFile>('disagreements.json') : null,
  );
  return { front, hovered, ground, sides, veil, disagreements };
}
