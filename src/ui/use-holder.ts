import { useComputed } from '@preact/signals';
import type { Holder } from '../model/control.ts';
import { usePage } from './page-context.ts';

/** Who holds a place on the chosen day, null without a record; only a change of it draws its reader anew. */
export function useHolder(id: string): Holder | null {
  const { store } = usePage();
  return useComputed(() => store.holders.value.get(id)?.holder ?? null).value;
}
