import { computed, effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Atlas } from '../model/atlas.ts';
import type { View } from '../model/view.ts';
import type { MapState } from './map-state.ts';
import type { Shelf } from './shelf.ts';

/** The first data with the places that it leaves out. */
async function wholeAtlas(atlas: Atlas, shelf: Shelf): Promise<Atlas> {
  const { places } = await shelf.gazetteer();
  const known = new Set(atlas.places.map(({ id }) => id));
  // In the order of the gazetteer, so that a list is the same however its places came.
  const all = [...atlas.places, ...places.filter(({ id }) => !known.has(id))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return { ...atlas, places: all };
}

/** The first data for a view: whole at once where the view names a place that the first view does without. */
export async function openAtlas(shelf: Shelf, { place, front, reading, distances }: View): Promise<Atlas> {
  const atlas = await shelf.atlas();
  const known = new Set([...atlas.places, ...atlas.areas].map(({ id }) => id));
  const measured = (distances.measure ?? []).filter((point) => typeof point === 'string');
  const named = [place, ...(front ?? []), ...reading.filter.with, ...measured];
  return named.every((id) => id === null || known.has(id))
    ? atlas
    : wholeAtlas(atlas, shelf).catch(() => atlas);
}

/**
 * Brings the other places once the map is shown or given up, or when a reader searches or measures. `missed` tells
 * that they were asked for in vain: the list then has what the map shows, and another try of anything asks again.
 */
export function bringRest(
  atlas: Signal<Atlas>,
  view: ReadonlySignal<View>,
  mapState: ReadonlySignal<MapState>,
  attempt: ReadonlySignal<number>,
  shelf: Shelf,
  missed: Signal<boolean>,
): void {
  const first = atlas.peek();
  const wanted = computed(() => {
    const { reading, distances } = view.value;
    return mapState.value !== 'loading' || reading.find !== '' || distances.measure !== null;
  });
  effect(() => {
    attempt.value;
    if (!wanted.value || atlas.peek() !== first) return;
    missed.value = false;
    wholeAtlas(first, shelf).then(
      (whole) => {
        if (atlas.peek() === first) atlas.value = whole;
      },
      () => {
        missed.value = true;
      },
    );
  });
}
