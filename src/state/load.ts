import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Loaded } from './shelf.ts';

/** Follows what is here or coming into a signal; an answer that comes after the reader went on is dropped. */
export function load<T>(into: Signal<Loaded<T> | null>, coming: T | Promise<T> | null): () => void {
  if (coming === null || !(coming instanceof Promise)) {
    into.value = coming === null ? null : { status: 'ready', value: coming };
    return () => {};
  }
  let current = true;
  const tell = (loaded: Loaded<T>) => {
    if (current) into.value = loaded;
  };
  into.value = { status: 'loading' };
  coming.then(
    (value) => tell({ status: 'ready', value }),
    () => tell({ status: 'failed' }),
  );
  return () => {
    current = false;
  };
}

/** What `wanted` asks for, null while that is nothing: asked for when it changes, and anew at each `attempt`. */
export function loadWanted<T>(
  attempt: ReadonlySignal<number>,
  wanted: () => T | Promise<T> | null,
): ReadonlySignal<Loaded<T> | null> {
  const loaded = signal<Loaded<T> | null>(null);
  effect(() => {
    attempt.value;
    return load(loaded, wanted());
  });
  return loaded;
}
