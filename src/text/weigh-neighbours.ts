import { cue } from './cues.ts';
import { distanceKm } from './distance-km.ts';
import { gap } from './gaps.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import type { Words } from './words.ts';

/** A quarter is told by its town, and by its neighbours, this far away at most. */
const nearKm = 25;
/** Names further apart than this many words are not beside each other. */
const besideWords = 12;

/**
 * Notes, of what is still doubtful and stands where a place does, that an accepted place close to it on
 * the ground stands beside it in the text: صلاح الدين وعين زارة, صلاح الدين بالعاصمة طرابلس.
 */
export function weighNeighbours(words: Words, readings: readonly Reading[]): void {
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    if (reading.accepted || reading.blocked || reading.decidedBy !== '' || reading.against > 0) continue;
    if (reading.name.scope !== 'LY' || reading.name.trust !== 'hard') continue;
    if (!isPlaced(words, reading)) continue;
    const near = neighbourOf(words, readings, index);
    if (near) note(reading, rule.placeNearby, near.first);
  }
}

/** A word of place governs it, or its town follows at once. */
function isPlaced(words: Words, { governor, joined, last }: Reading): boolean {
  if (governor >= 0 && !joined && (words.cues[governor]! & (cue.locative | cue.fighting)) !== 0) return true;
  const next = last + 1;
  return next < words.count && words.gap[next] === gap.space && (words.cues[next]! & cue.locative) !== 0;
}

function neighbourOf(words: Words, readings: readonly Reading[], index: number): Reading | null {
  const reading = readings[index]!;
  for (const step of [-1, 1])
    for (let at = index + step; at >= 0 && at < readings.length; at += step) {
      const other = readings[at]!;
      if (Math.abs(other.first - reading.first) > besideWords) break;
      if (isParted(words, reading.first, other.first)) break;
      if (!other.accepted || other.name.position === null || reading.name.position === null) continue;
      if (distanceKm(other.name.position, reading.name.position) <= nearKm) return other;
    }
  return null;
}

/** True where a sentence ends between two words. */
function isParted(words: Words, one: number, other: number): boolean {
  for (let index = Math.min(one, other) + 1; index <= Math.max(one, other); index++)
    if ((words.gap[index]! & (gap.line | gap.stop)) !== 0) return true;
  return false;
}
