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

/** Milliseconds of work between two pauses, so that the page stays answerable on a slow machine too. */
const workMs = 8;
/** Milliseconds after which the work goes on though the page never rests. */
const longestPauseMs = 200;

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
    let until = 0;
    for (const date of days) {
      if (performance.now() >= until) {
        await pause();
        until = performance.now() + workMs;
      }
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

/** Lets the page answer what happened meanwhile, and show the text first. Safari and Node know of no idle time. */
function pause(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: longestPauseMs });
    else setTimeout(done);
  });
}
