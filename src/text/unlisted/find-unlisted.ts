import type { Reading } from '../reading.ts';
import type { Part } from '../words/split-parts.ts';
import type { Surroundings } from './surroundings.ts';
import type { Unlisted } from './unlisted.ts';
import { unlistedAfterHeads } from './unlisted-heads.ts';
import { unlistedInRows } from './unlisted-rows.ts';

/** Where a part names a place of Libya, the names of others that the gazetteer lacks, in order. */
export function findUnlisted(
  text: string,
  { words, to, tellingFrom }: Part,
  readings: readonly Reading[],
): readonly Unlisted[] {
  const places: Reading[] = [];
  let abroad = false;
  for (const reading of readings) {
    const { accepted, name } = reading;
    if (!accepted) continue;
    if (name.scope === 'foreign') abroad ||= name.kind !== 'country';
    else if (name.place !== 'libya' && !name.latin) places.push(reading);
  }
  if (places.length === 0) return none;
  const readingAt = (index: number): Reading | undefined => covering(readings, index);
  const from = words.telling[tellingFrom]!;
  const around: Surroundings = { text, words, from, to, places, abroad, readingAt };
  const found = unlistedInRows(around);
  const inRows = found.length;
  for (const one of unlistedAfterHeads(around))
    if (inRows === 0 || !found.some(({ first, last }) => first <= one.last && one.first <= last))
      found.push(one);
  return inRows > 0 && found.length > inRows ? found.sort((one, other) => one.start - other.start) : found;
}

/** Most parts have none. */
const none: readonly Unlisted[] = [];

/** The reading that covers a word, of readings in order. */
function covering(readings: readonly Reading[], index: number): Reading | undefined {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readings[middle]!.first <= index) low = middle + 1;
    else high = middle;
  }
  const last = readings[low - 1];
  return last && index <= last.spanLast ? last : undefined;
}
