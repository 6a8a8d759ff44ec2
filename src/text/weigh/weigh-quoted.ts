import { cue } from '../lexicon/cues.ts';
import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Gazetteer } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import { foldText } from '../words/letters.ts';
import type { Words } from '../words/words.ts';
import { adjoins } from './adjoins.ts';

/** How many words a title may have beside the name, on either side. */
const beside = 2;
/** How many words before a quoted name the ship or the horse may stand that bears it. */
const reach = 8;

/**
 * Notes that a name between quotation marks is a title or what something was christened: «أخبار بنغازي»,
 * شقيقتها «جادو», ناقلة تغير اسمها من «البريقة».
 */
export function weighQuoted(text: string, words: Words, reading: Reading, gazetteer: Gazetteer): void {
  const { last } = reading;
  const first = reading.head > 0 && !reading.sharedHead ? reading.governor : reading.first;
  const bearer = bearerBefore(words, first, gazetteer);
  if (bearer >= 0) {
    note(reading, rule.bodyName, bearer);
    return;
  }
  const fleet = fleetBefore(text, words, first, gazetteer);
  if (fleet >= 0) {
    note(reading, rule.bodyName, fleet);
    return;
  }
  // (أنوار طرابلس)
  const light = first - 1;
  if (
    light >= 0 &&
    words.gap[first] === gap.space &&
    (words.gap[light]! & gap.parenthesis) !== 0 &&
    (traitsOf(words, gazetteer, light) & (trait.title | trait.time)) === trait.title
  ) {
    note(reading, rule.bodyName, light);
    return;
  }
  const open = quoteFrom(words, first, -1);
  if (open < 0) return;
  const close = quoteFrom(words, last + 1, 1);
  // Where the text ends nothing closes by itself.
  if (close < 0 || (close === words.count && !closing.test(text.slice(words.end[close - 1]!)))) return;
  for (let index = open; index < close; index++)
    if ((index < first || index > last) && (traitsOf(words, gazetteer, index) & trait.title) !== 0) {
      note(reading, rule.bodyName, index);
      return;
    }
  // رواية "وادي درنة", قصيدة "خريف درنة"
  if (open > 0 && (words.cues[open - 1]! & cue.body) !== 0) {
    note(reading, rule.bodyName, open - 1);
    return;
  }
  if (open < first || isPlaced(words, open, gazetteer)) return;
  for (let index = open - 1; index >= 0 && index >= open - reach; index--) {
    const traits = traitsOf(words, gazetteer, index);
    const isNamed = (traits & trait.named) !== 0 && index === open - 1 && !isKnownAs(text, words, index);
    if ((traits & trait.christened) !== 0 || isNamed) {
      note(reading, rule.bodyName, index);
      return;
    }
    if ((words.gap[index]! & (gap.line | gap.stop)) !== 0) return;
  }
}

/** ناقلة of ناقلة النفط زليتن, with what it carries between; -1 where there is none. */
function bearerBefore(words: Words, first: number, gazetteer: Gazetteer): number {
  const cargo = first - 1;
  if (!adjoins(words, first) || !adjoins(words, cargo) || words.cues[cargo] !== 0) return -1;
  if ((traitsOf(words, gazetteer, cargo) & trait.time) !== 0) return -1;
  return (traitsOf(words, gazetteer, cargo - 1) & trait.christened) !== 0 ? cargo - 1 : -1;
}

const listed = gap.space | gap.comma | gap.hyphen;
const marks = gap.quote | gap.parenthesis;
const closing = /["“”»’')]/;

/** الناقلات of الناقلات الثلاث “أنوار بنغازي، وفزان”: what stands between marks after ships; -1 where there is none. */
function fleetBefore(text: string, words: Words, first: number, gazetteer: Gazetteer): number {
  let open = first;
  while (open > 0 && open > first - reach && (words.gap[open]! & ~listed) === 0) open--;
  if ((words.gap[open]! & marks) === 0) return -1;
  // السفينة "رست هذا الصباح في ميناء طرابلس"
  if (first > open && (words.cues[first - 1]! & cue.locative) !== 0) return -1;
  for (let at = open - 1; at >= 0 && at >= open - beside; at--) {
    if ((traitsOf(words, gazetteer, at) & trait.christened) !== 0)
      return isClosed(text, words, first) ? at : -1;
    if (words.gap[at] !== gap.space) return -1;
  }
  return -1;
}

/** True where a mark closes the row after a name; in «زورق الكفاح» 100 مهاجر شمال صبراتة the mark before opened nothing. */
function isClosed(text: string, words: Words, first: number): boolean {
  let close = first + 1;
  while (close < words.count && close < first + reach && (words.gap[close]! & ~listed) === 0) close++;
  const end = close < words.count ? words.start[close]! : text.length;
  return closing.test(text.slice(words.end[close - 1]!, end));
}

/** The word nearest to `index`, in the direction of `step`, that has a quotation mark before it; -1 for none. */
function quoteFrom(words: Words, index: number, step: 1 | -1): number {
  for (let at = index, left = beside; left >= 0; at += step, left--) {
    if (at < 0 || at >= words.count) return step > 0 && at === words.count ? at : -1;
    if ((words.gap[at]! & gap.quote) !== 0) return at;
    if ((words.gap[at]! & ~gap.space) !== 0) return -1;
  }
  return -1;
}

const knownAs: ReadonlySet<string> = new Set(['تعرف', 'يعرف', 'عرفت', 'المعروفه', 'المعروف', 'معروفه']);

/** تعرف باسم «كوبري 27»: places are known as something too. */
const isKnownAs = (text: string, words: Words, index: number): boolean =>
  adjoins(words, index) && knownAs.has(foldText(text.slice(words.start[index - 1]!, words.end[index - 1]!)));

/** قرب «زوارة»: a preposition of place governs what is quoted. */
function isPlaced(words: Words, open: number, gazetteer: Gazetteer): boolean {
  return open > 0 && (traitsOf(words, gazetteer, open - 1) & trait.spatial) !== 0;
}
