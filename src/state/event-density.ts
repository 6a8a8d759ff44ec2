import { dayNumber, spanDays } from './calendar.ts';

/** Days that one step of the curve stands for. */
const stepDays = 7;
/** How far an event is felt to either side, in days: the curve's half width. */
const reachDays = 14;

/**
 * How thick the events lie, from the first day of the record to the last, one figure a week, 0 to 1: each
 * event counts fully on its own day and less to either side, down to nothing two weeks away. Events are given
 * by day with their number.
 */
export function eventDensity(events: readonly (readonly [day: string, events: number])[]): number[] {
  const numbers = events.map(([day, count]) => [dayNumber(day), count] as const);
  const curve = Array.from({ length: Math.floor(spanDays / stepDays) + 2 }, (_, step) => {
    const at = step * stepDays;
    return numbers.reduce(
      (sum, [day, count]) => sum + count * Math.max(0, 1 - Math.abs(day - at) / reachDays),
      0,
    );
  });
  const most = Math.max(...curve);
  return most === 0 ? curve : curve.map((value) => value / most);
}
