import type { ControlClaim } from '../model/claim.ts';

/** Days from `from` to `to`, both included, ISO `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a claim is about. A month stands for all its days; a claim without a date is of the day
 * of publication, on which its article could be read.
 */
export function claimPeriod({ date, until }: ControlClaim, published: string): Period {
  const from = date ?? published;
  return { from: firstDay(from), to: lastDay(until ?? from) };
}

/** The days that two periods share, or null. */
export function sharedDays(a: Period, b: Period): Period | null {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from <= to ? { from, to } : null;
}

/** The shortest period that holds both. */
export function spanOf(a: Period, b: Period): Period {
  return { from: earlier(a.from, b.from), to: later(a.to, b.to) };
}

/** The day a number of days after another: `addDays('2020-06-30', 1)` is `2020-07-01`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Days from one day to another: negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function earlier(a: string, b: string): string {
  if (a < b) return a;
  return b;
}

function later(a: string, b: string): string {
  if (a > b) return a;
  return b;
}

function firstDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  const nextMonth = addDays(`${date}-28`, 4);
  return addDays(`${nextMonth.slice(0, 7)}-01`, -1);
}
