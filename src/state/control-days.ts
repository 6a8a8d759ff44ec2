import type { AtlasChange } from '../model/atlas.ts';

/** The days after the start of the record on which anything changes, in order, each once. */
export function daysOfChange(changes: readonly AtlasChange[]): string[] {
  return [...new Set(changes.filter(({ from }) => from !== null).map(({ date }) => date))];
}
