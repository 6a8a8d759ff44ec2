import type { Atlas, AtlasChange } from '../model/atlas.ts';
import { firstDay } from '../model/view.ts';
import { addDays } from '../text/claim-period.ts';

/** Days before the chosen one whose changes count as recent. */
const recentDays = 30;

/** The first day of the changes to list: the reader's own, or 30 days back, within the record. */
export function sinceDay(date: string, since: string | null): string {
  const from = since ?? addDays(date, -recentDays);
  return [firstDay, from, date].sort()[1]!;
}

/** Changes after the first day up to and on the last, newest first; the state at the record's start is none. */
export function changesBetween(changes: readonly AtlasChange[], from: string, to: string): AtlasChange[] {
  return changes
    .filter((change) => change.from !== null && change.date > from && change.date <= to)
    .reverse()
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The changes of one day: places that are written about first, then cities, then the rest. */
export function changesOn(
  { changes, places }: Pick<Atlas, 'changes' | 'places'>,
  day: string,
): AtlasChange[] {
  const weight = new Map(places.map(({ id, kind, passages }) => [id, passages + (kind === 'city' ? 2 : 0)]));
  const weightOf = ({ place }: AtlasChange) => weight.get(place) ?? 0;
  return changes
    .filter(({ date, from }) => date === day && from !== null)
    .sort((a, b) => weightOf(b) - weightOf(a));
}
