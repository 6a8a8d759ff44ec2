import type { Position } from 'geojson';
import { controlOn } from '../geometry/control-on.ts';
import { nearestOnLines } from '../geometry/nearest-on-lines.ts';
import type { AtlasChange } from '../model/atlas.ts';
import { firstDay } from '../model/view.ts';
import { daysOfChange } from './control-days.ts';
import type { DrawControl } from './holders.ts';

/** How far the front was from a place from a day on, until the next. */
export interface FrontDay {
  readonly date: string;
  /** 0 where the place itself was contested; null while there was no front line. */
  readonly km: number | null;
}

/** The front lines of a day. */
type Lines = readonly (readonly Position[])[];

/** Days between two pauses: some 30 ms of work, so that the page stays answerable. */
const daysAtOnce = 8;

/** How near the front came: the nearest day, and the days on which the figure changed. */
export interface FrontHistory {
  readonly days: readonly FrontDay[];
  readonly nearest: FrontDay | null;
}

/**
 * Remembers the front lines of every day of change, drawn once by the same rule as the map's own, and tells
 * the distance of any place to them through time.
 */
export function rememberFronts(
  changes: readonly AtlasChange[],
  draw: DrawControl,
): (place: string, position: Position) => Promise<FrontHistory> {
  const kept = new Map<string, { readonly lines: Lines; readonly contested: ReadonlySet<string> }>();
  const on = (day: string) => {
    const known = kept.get(day);
    if (known) return known;
    const holders = controlOn(day, changes);
    const lines = draw(holders).fronts.map(({ geometry }) => geometry.coordinates);
    const contested = new Set(
      [...holders].filter(([, { holder }]) => holder === 'contested').map(([id]) => id),
    );
    const drawn = { lines, contested };
    kept.set(day, drawn);
    return drawn;
  };
  const days = [firstDay, ...daysOfChange(changes)];
  return async (place, position) => {
    const distances: FrontDay[] = [];
    for (const [index, date] of days.entries()) {
      if (index % daysAtOnce === 0) await pause();
      const { lines, contested } = on(date);
      const km = contested.has(place) ? 0 : (nearestOnLines(position, lines)?.km ?? null);
      distances.push({ date, km });
    }
    return { days: withoutRepeats(distances), nearest: nearestOf(distances) };
  };
}

/** The day on which the front first came nearest; null where there never was one. */
function nearestOf(days: readonly FrontDay[]): FrontDay | null {
  let nearest: FrontDay | null = null;
  for (const day of days) {
    if (day.km !== null && (nearest === null || day.km < nearest.km!)) nearest = day;
  }
  return nearest;
}

/** Days on which the front did not come nearer or go further by a tenth of a kilometre are left out. */
function withoutRepeats(days: readonly FrontDay[]): FrontDay[] {
  const kept: FrontDay[] = [];
  for (const day of days) {
    const before = kept.at(-1);
    const same =
      before &&
      (before.km === null || day.km === null ? before.km === day.km : Math.abs(before.km - day.km) < 0.1);
    if (!same) kept.push(day);
  }
  return kept;
}

/** Lets the page answer what happened meanwhile. */
function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}
