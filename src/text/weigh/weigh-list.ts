import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import { NUMBER, type Words } from '../words/words.ts';

/** So many sure places in the same form make a list of places. */
const sureItems = 3;
const itemStart = gap.line | gap.hyphen;

/**
 * Notes that a doubtful name is an item of a list whose others are sure places: - السراج : حالتان, or each with its
 * count, وفي السائح 08 حالات، صلاح الدين بـ17.
 */
export function weighList(words: Words, readings: readonly Reading[], open: readonly number[]): void {
  let sure: readonly [entries: number, counts: number] | null = null;
  for (const index of open) {
    const reading = readings[index]!;
    if (reading.accepted || reading.blocked || reading.against > 0 || reading.name.scope !== 'LY') continue;
    const isEntry = isHeading(words, reading);
    if (!isEntry && !isCounted(words, reading)) continue;
    sure ??= [placesAs(words, readings, isHeading), placesAs(words, readings, isCounted)];
    if (sure[isEntry ? 0 : 1] >= sureItems) note(reading, rule.coordination, reading.first);
  }
}

/** - غرغور: */
const isHeading = (words: Words, { first, spanLast, head, governor }: Reading): boolean =>
  (words.gap[head > 0 ? governor : first]! & itemStart) !== 0 &&
  spanLast + 1 < words.count &&
  (words.gap[spanLast + 1]! & gap.stop) !== 0;

/** سرت 20 حالة */
const isCounted = (words: Words, { spanLast }: Reading): boolean =>
  spanLast + 1 < words.count &&
  words.topic[spanLast + 1] === NUMBER &&
  (words.gap[spanLast + 1]! & ~(gap.space | gap.hyphen | gap.parenthesis)) === 0;

/** How many sure places of Libya stand in a form. */
function placesAs(
  words: Words,
  readings: readonly Reading[],
  isSo: (words: Words, reading: Reading) => boolean,
): number {
  const places = new Set<string>();
  for (const reading of readings)
    if (reading.accepted && reading.name.scope === 'LY' && isSo(words, reading))
      places.add(reading.name.place);
  return places.size;
}
