import { cue } from '../lexicon/cues.ts';
import type { Name } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { distanceKm } from '../stated/distance-km.ts';
import { gap } from '../words/gaps.ts';
import { proclitic, type Words } from '../words/words.ts';
import { adjoins, isParted } from './adjoins.ts';
import { weighList } from './weigh-list.ts';

/** A quarter is told by its town, and by its neighbours, this far away at most; a town by the next towns. */
const nearKm = 25;
const nextTownKm = 120;
/** A region holds towns this far from its label: الفقهاء بالجفرة. */
const regionKm = 200;
const small: ReadonlySet<string> = new Set(['quarter', 'facility', 'camp', 'checkpoint']);
/** Names further apart than this many words are not beside each other. */
const besideWords = 12;
/** في العاصمة الليبية طرابلس: so many words on the town may stand that a name is in. */
const townReach = 4;

/**
 * Notes, of what is still doubtful and stands where a place does, that an accepted place close to it on
 * the ground stands beside it in the text: صلاح الدين وعين زارة, صلاح الدين بالعاصمة طرابلس. `open` are the
 * indices of what may be doubtful.
 */
export function weighNeighbours(words: Words, readings: readonly Reading[], open: readonly number[]): void {
  weighList(words, readings, open);
  for (const index of open) {
    const reading = readings[index]!;
    if (reading.accepted || reading.blocked || reading.decidedBy !== '' || reading.against > 0) continue;
    if (reading.name.scope !== 'LY' || reading.name.trust !== 'hard') continue;
    const next = readings[index + 1];
    const inNext =
      next?.first === reading.last + 1 && adjoins(words, next.first) && (next.stripped & proclitic.by) !== 0;
    if (!inNext && !isPlaced(words, reading)) continue;
    const near = neighbourOf(words, readings, index);
    if (near === null) continue;
    const isIn =
      (near === next && inNext) ||
      (near.first > reading.last && near.first <= reading.last + townReach && isInTown(words, reading.last));
    // حمزة في طرابلس may well be a man.
    note(reading, isIn && !reading.entry.given ? rule.inItsTown : rule.placeNearby, near.first);
  }
}

/** A word of place governs it, or its town follows at once. */
function isPlaced(words: Words, { governor, joined, last, name, entry, prefixed }: Reading): boolean {
  if (prefixed && !entry.given) return true;
  if (governor >= 0 && !joined && (words.cues[governor]! & (cue.locative | cue.fighting)) !== 0) return true;
  // عثر عليه صياد قرب زواغة: a noun without its article is one.
  return !(name.noun && !entry.folded.startsWith('ال')) && isInTown(words, last);
}

/** المنشية في سبها, القديمة بطرابلس: a preposition follows at once. */
function isInTown(words: Words, last: number): boolean {
  const next = last + 1;
  if (next >= words.count || words.gap[next] !== gap.space) return false;
  const seen = words.cues[next]!;
  // بمدينة بنغازي
  return (
    (seen & cue.locative) !== 0 || ((seen & cue.settlement) !== 0 && words.core[next] !== words.start[next])
  );
}

function neighbourOf(words: Words, readings: readonly Reading[], index: number): Reading | null {
  const reading = readings[index]!;
  for (const step of [-1, 1])
    for (let at = index + step; at >= 0 && at < readings.length; at += step) {
      const other = readings[at]!;
      if (Math.abs(other.first - reading.first) > besideWords) break;
      if (isParted(words, reading.first, other.first)) break;
      const { position, kind } = other.name;
      if (!other.accepted || position === null) continue;
      const isRegion = kind === 'region' || kind === 'area';
      const near = reading.names.find((name) => isNear(name, position, isRegion ? regionKm : nextTownKm));
      if (near === undefined) continue;
      reading.name = near;
      return other;
    }
  return null;
}

const isNear = ({ position, kind }: Name, other: readonly number[], townKm: number): boolean =>
  position !== null && distanceKm(position, other) <= (small.has(kind) ? nearKm : townKm);
