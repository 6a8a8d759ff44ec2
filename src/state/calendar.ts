import { firstDay, lastDay } from '../model/view.ts';

const dayMs = 86_400_000;
const firstMs = Date.parse(`${firstDay}T00:00:00Z`);

/** How many days the record spans after its first. */
export const spanDays = (Date.parse(`${lastDay}T00:00:00Z`) - firstMs) / dayMs;

/** A day's number, counted from the first of the record. */
export function dayNumber(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - firstMs) / dayMs);
}

/** The day of a number, held within the record. */
export function dayOf(number: number): string {
  const held = Math.min(spanDays, Math.max(0, Math.round(number)));
  return new Date(firstMs + held * dayMs).toISOString().slice(0, 10);
}

/** Where a day lies in the record, 0 to 1. */
export function shareOf(iso: string): number {
  return Math.min(1, Math.max(0, dayNumber(iso) / spanDays));
}

/** The first days of the months of the record. */
export function months(): string[] {
  const all: string[] = [];
  for (let day = firstDay; day <= lastDay; ) {
    all.push(day);
    const [year, month] = day.split('-').map(Number) as [number, number];
    day = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  }
  return all;
}
