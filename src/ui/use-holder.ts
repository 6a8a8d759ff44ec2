import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Holder } from '../model/control.ts';
import type { Holders } from '../state/holders.ts';
import { usePage } from './page-context.ts';

/**
 * Who holds a place on the chosen day, null without a record; only a change of it draws its reader anew.
 * Of `holders`, where these are not the day's own.
 */
export function useHolder(id: string, holders?: ReadonlySignal<Holders>): Holder | null {
  const { store } = usePage();
  return useComputed(() => (holders ?? store.holders).value.get(id)?.holder ?? null).value;
}

/** The holders of the chosen day for what may be out of sight: there they stay as they were last seen. */
export function useHoldersSeen(hidden: boolean): ReadonlySignal<Holders> {
  const { store } = usePage();
  const isSeen = useSignal(!hidden);
  useLayoutEffect(() => {
    isSeen.value = !hidden;
  }, [hidden]);
  const seen = useRef(store.holders.peek());
  return useComputed(() => {
    if (isSeen.value) seen.current = store.holders.value;
    return seen.current;
  });
}
