import { cue } from './cues.ts';
import type { Reading } from './weigh.ts';
import { adjoins } from './weigh.ts';
import { gap, type Words } from './words.ts';

/**
 * Whether a mention stands for a government, a body or an agreement rather than for the ground:
 * برلمان طبرق, إعلان القاهرة, واشنطن لم تعد. States act unless a word of place governs them; towns
 * are ground unless a body or a verb of speech claims them.
 */
export function isMetonymic(words: Words, reading: Reading, previous: Reading | undefined): boolean {
  const { candidate, governor, name } = reading;
  const before = governor >= 0 ? words.cues[governor]! : 0;
  const after = adjoins(words, reading.last + 1) ? words.cues[reading.last + 1]! : 0;
  const state = name.scope === 'foreign' && (name.kind === 'country' || name.kind === 'city');
  if (reading.head > 0) return false;

  // What is joined to another name has its sense.
  if (reading.joined && previous?.accepted && joins(words, previous, reading)) {
    if (previous.metonymic) return state || name.place === 'libya';
    if (previous.name.scope === name.scope || name.place === 'libya' || previous.name.place === 'libya')
      return false;
  }
  if (!reading.joined && (before & (cue.government | cue.event)) > 0) return true;
  if ((before & cue.accredited) > 0 && hasBefore(words, governor, cue.envoy, 3)) return true;
  if (name.place === 'libya' && (before & cue.locative) > 0 && hasBefore(words, governor, cue.envoy, 3))
    return (words.cues[candidate.last + 1]! & cue.libyan) === 0 && isBody(words, governor);
  if (!state)
    return (
      (after & cue.speech) > 0 &&
      (before & (cue.locative | cue.settlement)) === 0 &&
      startsClause(words, candidate.first)
    );
  if ((after & cue.speech) > 0) return true;
  if (hasBefore(words, candidate.first, cue.border, 4)) return false;
  if (reading.prefixed || reading.joined) return !reading.joined || true;
  if ((before & cue.statecraft) > 0) return true;
  if ((before & cue.between) > 0) return true;
  if ((before & cue.locative) > 0) return hasBefore(words, governor, cue.statecraft, 1);
  return (before & (cue.bearing | cue.settlement | cue.movement)) === 0;
}

const startsClause = (words: Words, first: number): boolean =>
  first === 0 || (words.gap[first]! & (gap.line | gap.stop | gap.comma)) > 0;

/** True where a name follows another with nothing between but و, a comma or a hyphen. */
export function joins(words: Words, previous: Reading, reading: Reading): boolean {
  const first = reading.head > 0 && !reading.sharedHead ? reading.governor : reading.candidate.first;
  const between = first - previous.last;
  if (between < 1 || between > 2) return false;
  if (between === 2 && words.cues[first - 1] !== cue.and) return false;
  for (let index = previous.last + 1; index <= first; index++)
    if ((words.gap[index]! & (gap.line | gap.parenthesis)) > 0) return false;
  return true;
}

function hasBefore(words: Words, index: number, bits: number, reach: number): boolean {
  for (let back = index - 1, left = reach; back >= 0 && left > 0; back--, left--) {
    if ((words.gap[back + 1]! & (gap.line | gap.stop)) > 0) return false;
    if ((words.cues[back]! & bits) > 0) return true;
  }
  return false;
}

// A mission is a body; an embassy stands in the country.
function isBody(words: Words, governor: number): boolean {
  return hasBefore(words, governor, cue.envoy, 3);
}
