import { usePage } from '../page-context.ts';

/** Two places by their ids; null for an end that a text leaves open. */
export interface Pair {
  readonly from: string | null;
  readonly to: string | null;
}

/** Names a pair of places in the reader's language: `Tripoli to Sirte`, or only where one counts from. */
export function usePairName(): (pair: Pair) => string {
  const { store, language, nameOf } = usePage();
  const words = language.words.distances;
  const called = (id: string) => {
    const place = store.placeById(id);
    return place ? nameOf(place.name) : id;
  };
  return ({ from, to }) => {
    if (from === 'libya' && to !== null) return words.within(called(to), called(from));
    if (from !== null && to !== null) return words.between(called(from), called(to));
    return words.fromOnly(called(from ?? to ?? ''));
  };
}
