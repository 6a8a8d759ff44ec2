import { cue } from '../lexicon/cues.ts';
import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Gazetteer } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import { NUMBER, type Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';

/** (الفقهاء) -التي تبعد: what may part a name from what is said of it. */
const aside = gap.space | gap.quote | gap.comma | gap.parenthesis | gap.hyphen;

/** Notes what the words beside an Arabic name say of where it lies: nothing but a place lies anywhere. */
export function weighPosition(words: Words, reading: Reading, gazetteer: Gazetteer, after: number): void {
  const { governor, joined, last } = reading;
  const traits = (index: number): number => traitsOf(words, gazetteer, index);
  // شمالا is an adverb and may follow a verb.
  if (
    after >= 0 &&
    words.core[after] === words.start[after] &&
    (words.cues[after]! & cue.bearing) !== 0 &&
    !gazetteer.entries[words.entry[after]!]!.folded.endsWith('ا')
  )
    note(reading, rule.bearingAfter, after);
  if (isDistanceAfter(words, last)) note(reading, rule.distancePattern, last + 1);
  // هون الواقعة جنوبا, هون التي تبعد
  const next = last + 1;
  const isNear = next < words.count && (words.gap[next]! & ~aside) === 0;
  if (isNear && (traits(next) & trait.located) !== 0) note(reading, rule.locatedAfter, next);
  else if (
    isNear &&
    (traits(next) & trait.relative) !== 0 &&
    adjoins(words, next + 1) &&
    (traits(next + 1) & trait.lies) !== 0
  )
    note(reading, rule.locatedAfter, next + 1);
  else if (isNear && isExplained(words, gazetteer, next)) note(reading, rule.locatedAfter, next);
  if (isNear && governor < 0 && isPresented(words, next, traits(next + 1)))
    note(reading, rule.locatedAfter, next);
  if (joined || governor < 0) return;
  // تبعد هون عن, ستين كيلومترا من هون
  if ((traits(governor) & trait.lies) !== 0) note(reading, rule.locatedBefore, governor);
  else if ((traits(governor) & trait.counted) !== 0 && isDistance(words, governor - 1))
    note(reading, rule.distancePattern, governor - 1);
}

/** الصابري، وهي منطقة: it is said what the name is; صلاح الدين، أول مناطق وسط طرابلس: or of what it is one. */
function isExplained(words: Words, gazetteer: Gazetteer, next: number): boolean {
  const first = traitsOf(words, gazetteer, next);
  if ((first & (trait.copula | trait.rank)) === 0 || !adjoins(words, next + 1)) return false;
  const isApart = (words.gap[next]! & gap.comma) !== 0 || words.core[next] !== words.start[next];
  if (!isApart) return false;
  const seen = words.cues[next + 1]!;
  if ((first & trait.copula) !== 0) return (seen & cue.settlement) !== 0;
  return (seen & cue.settlement) !== 0 && (seen & cue.several) !== 0;
}

/** الصابري حي من أحياء بنغازي, درج بلدة تقع غربا: a sentence begins with the name and says what it is. */
function isPresented(words: Words, next: number, traits: number): boolean {
  const goesOn = cue.locative | cue.bearing | cue.nationality;
  return (
    (words.cues[next]! & (cue.settlement | cue.several)) === cue.settlement &&
    words.core[next] === words.start[next] &&
    adjoins(words, next + 1) &&
    ((words.cues[next + 1]! & goesOn) !== 0 || (traits & trait.lies) !== 0)
  );
}

/** ستين كيلومترا, 60 كم: كم alone asks how many. */
function isDistance(words: Words, unit: number): boolean {
  if (unit < 0 || (words.cues[unit]! & cue.distance) === 0 || !adjoins(words, unit + 1)) return false;
  const isWord = words.end[unit]! - words.start[unit]! > 3;
  return isWord || (unit > 0 && words.topic[unit - 1] === NUMBER);
}

/** `سرت (450 كم شرق طرابلس)`: after a bracket, a comma or a hyphen a bearing, or a figure with its unit. */
export function isDistanceAfter(words: Words, last: number): boolean {
  const next = last + 1;
  if (next >= words.count) return false;
  const between = words.gap[next]!;
  if ((between & (gap.parenthesis | gap.comma | gap.hyphen)) === 0 || (between & (gap.line | gap.stop)) !== 0)
    return false;
  if ((words.cues[next]! & cue.bearing) !== 0) return true;
  return next + 1 < words.count && (words.cues[next + 1]! & cue.distance) !== 0;
}
