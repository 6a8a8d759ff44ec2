import type { Holder } from '../model/control.ts';

/** What a change of control must say to be replayed: the page's short form has it, and the record's. */
export interface DatedChange {
  readonly date: string;
  readonly place: string;
  readonly to: Holder;
}

/** Who holds a place, and the change that made it so. */
export interface HeldPlace<Change extends DatedChange> {
  readonly place: string;
  readonly holder: Holder;
  readonly since: Change;
}

/**
 * The state of every place on a day, an ISO date: its last change on or before that day. A place without
 * one yet is left out. Of two changes on the same day the one later in the record counts.
 */
export function controlOn<Change extends DatedChange>(
  date: string,
  changes: readonly Change[],
): Map<string, HeldPlace<Change>> {
  const states = new Map<string, HeldPlace<Change>>();
  for (const since of changes) {
    if (since.date > date) continue;
    const known = states.get(since.place);
    if (known && known.since.date > since.date) continue;
    states.set(since.place, { place: since.place, holder: since.to, since });
  }
  return states;
}
