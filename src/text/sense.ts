import { cue } from './lexicon/cues.ts';
import { UNKNOWN } from './names/names.ts';
import type { Reading } from './reading.ts';
import { adjoins, hasBefore } from './weigh/adjoins.ts';
import { joins } from './weigh/joins.ts';
import { gap } from './words/gaps.ts';
import type { Words } from './words/words.ts';

/**
 * Whether a mention stands for a government, a body or an agreement rather than for the ground:
 * برلمان طبرق, إعلان القاهرة, واشنطن لم تعد. States act unless a word of place governs them; towns
 * are ground unless a body or a verb of speech claims them.
 */
export function isMetonymic(words: Words, reading: Reading, previous: Reading | undefined): boolean {
  const { first, governor, name } = reading;
  const before = governor >= 0 ? words.cues[governor]! : 0;
  const after = adjoins(words, reading.spanLast + 1) ? words.cues[reading.spanLast + 1]! : 0;
  const state = name.scope === 'foreign' && (name.kind === 'country' || name.kind === 'city');
  if (reading.head > 0) return false;
  // Tobruk parliament
  if (name.latin && ((after & cue.government) !== 0 || isBasedThere(words, reading.spanLast + 1)))
    return true;

  // What is joined to another name has its sense.
  if (reading.joined && previous?.accepted && joins(words, previous, reading)) {
    if (previous.metonymic) return state || name.place === 'libya';
    if (previous.name.scope === name.scope || name.place === 'libya' || previous.name.place === 'libya')
      return false;
  }
  if (!reading.joined && (before & (cue.government | cue.event)) > 0) return true;
  if ((before & cue.accredited) > 0 && hasBefore(words, governor, cue.envoy, 3)) return true;
  if (name.place === 'libya' && (before & cue.locative) > 0 && hasBefore(words, governor, cue.envoy, 3))
    return (after & cue.libyan) === 0 && isBody(words, governor);
  if (!state)
    return (
      (after & cue.speech) > 0 &&
      (before & (cue.locative | cue.settlement)) === 0 &&
      startsClause(words, first)
    );
  if ((after & cue.speech) > 0) return true;
  if (hasBefore(words, first, cue.border, 4)) return false;
  if (reading.prefixed || reading.joined) return true;
  if ((before & cue.statecraft) > 0) return true;
  if ((before & cue.between) > 0) return true;
  if ((before & cue.locative) > 0) return hasBefore(words, governor, cue.statecraft, 1);
  return (before & (cue.bearing | cue.settlement | cue.movement)) === 0;
}

/** How far behind `Tripoli-based` the government may stand. */
const basedReach = 2;

/** Tripoli-based government, Tripoli-based GNA, Tobruk-allied Libyan army: after a hyphen a word that is no name. */
function isBasedThere(words: Words, next: number): boolean {
  if (next >= words.count || words.gap[next] !== gap.hyphen || words.entry[next] !== UNKNOWN) return false;
  for (let index = next + 1; index <= next + basedReach && adjoins(words, index); index++)
    if ((words.cues[index]! & (cue.government | cue.libyan)) !== 0) return true;
  return false;
}

const startsClause = (words: Words, first: number): boolean =>
  first === 0 || (words.gap[first]! & (gap.line | gap.stop | gap.comma)) > 0;

// A mission is a body; an embassy stands in the country.
function isBody(words: Words, governor: number): boolean {
  return hasBefore(words, governor, cue.envoy, 3);
}
