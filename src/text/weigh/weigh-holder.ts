import { cue } from '../lexicon/cues.ts';
import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Gazetteer } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { proclitic, type Words } from '../words/words.ts';
import { adjoins, isParted } from './adjoins.ts';
import { joins } from './joins.ts';

/**
 * الملاحة في حيفا, وفي حلب … بحي صلاح الدين: a town abroad that stands as a place in the sentence holds a quarter or a
 * namesake, where the sentence names no sure place of Libya.
 */
export function weighHolders(words: Words, readings: readonly Reading[], gazetteer: Gazetteer): void {
  let held: Set<string> | null = null;
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    const before = reading.blocked;
    weighHolder(words, readings, index, gazetteer);
    // What was no place to begin with, السراج في روما, tells nothing of its namesakes.
    if (reading.blocked && !before && reading.strong > 0) {
      held ??= new Set();
      held.add(reading.name.place);
    }
  }
  if (held === null) return;
  // سوق الأحد بقبلي, and two lines later أهالي سوق الأحد
  for (const reading of readings) {
    const { name, blocked, strong, first } = reading;
    if (blocked || name.trust === 'safe' || strong > 1 || !held.has(name.place)) continue;
    note(reading, rule.textOnElsewhere, first);
    reading.blocked = true;
  }
}

function weighHolder(words: Words, readings: readonly Reading[], index: number, gazetteer: Gazetteer): void {
  const reading = readings[index]!;
  const { name, blocked } = reading;
  if (blocked || name.scope === 'foreign' || name.trust === 'safe') return;
  const next = readings[index + 1];
  if (next !== undefined && holds(words, reading, next, gazetteer)) {
    note(reading, rule.textOnElsewhere, next.first);
    reading.blocked = true;
    return;
  }
  const previous = readings[index - 1];
  const abroad = reading.names.find(({ scope }) => scope === 'foreign');
  // باردو وسوسة
  if (abroad && reading.joined && previous && isTownAbroad(previous) && joins(words, previous, reading)) {
    reading.name = abroad;
    return;
  }
  if (reading.entry.namesake === null && !small.has(name.kind)) return;
  const holder = holderBefore(words, readings, index, gazetteer);
  if (holder === null) return;
  note(reading, rule.textOnElsewhere, holder.first);
  reading.blocked = true;
}

/** The town abroad before a name in its sentence, with no sure place of Libya on either side. */
function holderBefore(
  words: Words,
  readings: readonly Reading[],
  index: number,
  gazetteer: Gazetteer,
): Reading | null {
  const { first } = readings[index]!;
  let holder: Reading | null = null;
  for (let at = index - 1; at >= 0 && holder === null; at--) {
    const other = readings[at]!;
    if (first - other.first > holderReach || isParted(words, other.first, first) || isSure(other))
      return null;
    if (isTownAbroad(other) && stands(words, other, gazetteer)) holder = other;
  }
  if (holder === null) return null;
  for (let at = index + 1; at < readings.length; at++) {
    const other = readings[at]!;
    if (other.first - first > holderReach || isParted(words, first, other.first)) break;
    if (isSure(other)) return null;
  }
  return holder;
}

const isSure = ({ name }: Reading): boolean =>
  name.scope === 'LY' && name.trust === 'safe' && name.place !== 'libya';

const small: ReadonlySet<string> = new Set(['quarter', 'facility', 'camp']);
/** How many words a town abroad may stand before what it holds. */
const holderReach = 14;

const isTownAbroad = ({ name, blocked }: Reading): boolean =>
  !blocked && name.scope === 'foreign' && name.kind === 'city' && name.trust !== 'hard';

/** في حلب, بدمشق, مدينة حمص, بالقرب من حلب: where something is; قادما من أنقرة is where it was. */
function stands(words: Words, { governor, joined, stripped, first }: Reading, gazetteer: Gazetteer): boolean {
  if ((stripped & proclitic.by) !== 0) return true;
  if (governor < 0 || joined || !adjoins(words, first)) return false;
  const seen = words.cues[governor]!;
  if ((seen & (cue.locative | cue.settlement)) === 0 || (seen & cue.onward) !== 0) return false;
  const isFrom = (traitsOf(words, gazetteer, governor) & trait.of) !== 0;
  return !isFrom || (adjoins(words, governor) && (words.cues[governor - 1]! & cue.locative) !== 0);
}

/** True where a town abroad follows with a preposition of place: الزهراء بعمان, ساحة الشهداء وسط بيروت. */
function holds(words: Words, { spanLast, name }: Reading, next: Reading, gazetteer: Gazetteer): boolean {
  if (next.name.scope !== 'foreign' || (next.name.trust === 'hard' && name.trust !== 'hard')) return false;
  const between = next.first - spanLast;
  if (between < 1 || between > 3 || !adjoins(words, spanLast + 1)) return false;
  const isIn =
    (next.stripped & proclitic.by) !== 0 || (traitsOf(words, gazetteer, spanLast + 1) & trait.within) !== 0;
  return isIn && (next.stripped & proclitic.to) === 0;
}
