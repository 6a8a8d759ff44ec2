import type { Signal } from '@preact/signals';
import type { Loaded } from './shelf.ts';

/** Follows a promise into a signal; an answer that comes after the reader went on is dropped. */
export function load<T>(into: Signal<Loaded<T> | null>, coming: Promise<T> | null): () => void {
  let current = true;
  const tell = (loaded: Loaded<T>) => {
    if (current) into.value = loaded;
  };
  into.value = coming && { status: 'loading' };
  coming?.then(
    (value) => tell({ status: 'ready', value }),
    () => tell({ status: 'failed' }),
  );
  return () => {
    current = false;
  };
}
