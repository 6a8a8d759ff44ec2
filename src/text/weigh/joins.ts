import { cue } from '../lexicon/cues.ts';
import type { Reading } from '../reading.ts';
import { gap } from '../words/gaps.ts';
import { NUMBER, type Words } from '../words/words.ts';

const slight = gap.space | gap.quote;

/** True where a name follows another with nothing between but و, a comma, a hyphen or a figure of its own. */
export function joins(words: Words, previous: Reading, reading: Reading): boolean {
  const first =
    reading.head > 0 && !reading.sharedHead && !reading.name.latin ? reading.governor : reading.first;
  const between = first - previous.spanLast;
  if (between < 1 || between > 3) return false;
  // طرابلس 27، بنغازي 25
  if (between === 2 && words.topic[first - 1] !== NUMBER && words.cues[first - 1] !== cue.and) return false;
  // الجفرة 20 مليونا والواحات 15 مليونا
  if (between === 3 && words.topic[first - 2] !== NUMBER) return false;
  for (let index = previous.spanLast + 1; index <= first; index++)
    if ((words.gap[index]! & (gap.line | gap.parenthesis | gap.stop)) > 0) return false;
  return true;
}

/** How many words may lead from a name to the next. */
const steps = 3;

/** إلى برقة ثم إلى زويلة, مرورا بدرج, وصولا إلى غدامس: nothing between two names but words that lead on. */
function isWay(words: Words, previous: Reading, reading: Reading): boolean {
  const from = previous.spanLast + 1;
  const { first } = reading;
  if (first - from < 1 || first - from > steps || reading.head > 0) return false;
  let leads = false;
  for (let index = from; index <= first; index++) {
    if ((words.gap[index]! & ~(slight | gap.comma)) !== 0) return false;
    if (index === first) break;
    if ((words.cues[index]! & (cue.onward | cue.and)) === 0) return false;
    leads ||= (words.cues[index]! & cue.onward) !== 0;
  }
  return leads;
}

/**
 * True where one preposition leads from a name to the next: من شحات إلى المرج, الجفرة باتجاه زلة; or where
 * the preposition of the first is said again: من الخادم ومن القرضابية.
 */
export function leadsTo(words: Words, previous: Reading, reading: Reading): boolean {
  const between = reading.first - 1;
  if (between !== previous.spanLast && isWay(words, previous, reading)) return true;
  if (between !== previous.spanLast + 1 || reading.head > 0 || reading.stripped !== 0) return false;
  if ((words.gap[between]! & ~slight) !== 0 || (words.gap[reading.first]! & ~slight) !== 0) return false;
  if ((words.cues[between]! & cue.onward) !== 0 && words.core[between] === words.start[between]) return true;
  return (
    previous.governor >= 0 &&
    (words.cues[between]! & cue.locative) !== 0 &&
    words.entry[between] === words.entry[previous.governor]
  );
}
