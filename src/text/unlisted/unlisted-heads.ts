import { cue } from '../lexicon/cues.ts';
import { rule } from '../rules.ts';
import { adjoins } from '../weigh/adjoins.ts';
import { gap } from '../words/gaps.ts';
import { foldText } from '../words/letters.ts';
import {
  endsBefore,
  foldedAt,
  followsOn,
  isSingleHead,
  isUnknown,
  type Surroundings,
} from './surroundings.ts';
import type { Unlisted } from './unlisted.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/** Begin a name of two words. */
const beginnings = set('أبو بو أم بن سيدي رأس عين بئر قصر سوق');
/** Nothing but a place is so described. */
const described = set('التابعة القريبة الواقعة الكائنة المجاورة المتاخمة التابع القريب الواقع المجاور');
/** Lead to the place that a name lies by: قرب بنغازي, على بعد. */
const leading = set('قرب بالقرب على');
/** Before a head they count or compare: كل بلدية تقرر, ثماني عشرة بلدية فرغت. */
const counting = set('كل أي عشرة مئة مائة ثمة كم');
/** Adjectives that no ending tells. */
const comparing = set('كبرى صغرى أخرى وسطى كاملة واحدة');
/** Heads that a name follows even without its article: بلدية تهالة; the others take adjectives too. */
const naming = set('بلدية واحة');
/** Heads that a definite noun follows as their name: حي الزريق; after the first two hardly anything else does: قرية تازروك. */
const villages = set('بلدة قرية');
const named = set('بلدة قرية حي ضاحية محلة');

/** Names after a head: معسكر الجويبية جنوب نالوت, محور «الزطارنة», بلدية تهالة. */
export function unlistedAfterHeads(around: Surroundings): Unlisted[] {
  const { words, from, to } = around;
  const { cues } = words;
  const found: Unlisted[] = [];
  for (let index = from + 1; index < to; index++) {
    if (!isSingleHead(cues[index - 1]!) || !adjoins(words, index) || !isUnknown(around, index)) continue;
    if (index - 2 >= from && counting.has(foldedAt(around.text, words, index - 2))) continue;
    const one = (words.gap[index]! & gap.quote) !== 0 ? quoted(around, index) : plain(around, index);
    if (one) found.push(one);
  }
  return found;
}

function plain(around: Surroundings, first: number): Unlisted | null {
  const { text, words } = around;
  const head = foldText(text.slice(words.core[first - 1]!, words.end[first - 1]!));
  const name = foldedAt(text, words, first);
  const isCompound = beginnings.has(name) && adjoins(words, first + 1) && isUnknown(around, first + 1);
  const last = isCompound ? first + 1 : first;
  const isDefinite = name.startsWith('ال');
  const isAdjective = !isDefinite && !isCompound && agrees(name, head);
  const isSettlement = (words.cues[first - 1]! & cue.settlement) !== 0;
  const by = isSettlement || isDefinite || isCompound ? whereabouts(around, last + 1) : -1;
  if (by >= 0 && !isAdjective)
    return nameOf(around, first, last, [rule.headBefore, first - 1, rule.bearingAfter, by]);
  if (around.abroad || !isSettlement) return null;
  const isNamed =
    naming.has(head) ||
    (named.has(head) && isDefinite) ||
    (villages.has(head) && !isAdjective && !endsAsNoun.test(name));
  const isWhole = endsBefore(around, last + 1) || !foldedAt(text, words, last + 1).startsWith('ال');
  return isNamed && isWhole ? nameOf(around, first, last, [rule.headBefore, first - 1]) : null;
}

/** بلدة آمنة, قرية اطفال: more nouns and adjectives than names. */
const endsAsNoun = /(?:ه|ا|ات)$/;

/** منطقة زراعية, محور رئيسي: an adjective takes the gender of the head that it follows. */
const agrees = (name: string, head: string): boolean =>
  comparing.has(name) || (head.endsWith('ه') ? name.endsWith('ه') : name.endsWith('ي'));

/** The word after a name that says where it lies, or -1: شمال أجدابيا, التابعة لبلدية البركت. */
function whereabouts({ text, words, to, readingAt }: Surroundings, next: number): number {
  if (next >= to || !followsOn(words, next)) return -1;
  const word = foldedAt(text, words, next);
  if (described.has(word)) return next;
  if ((words.cues[next]! & cue.bearing) === 0 && !leading.has(word)) return -1;
  for (let index = next + 1; index <= next + reach && index < to; index++) {
    if ((words.gap[index]! & (gap.line | gap.stop)) !== 0) return -1;
    const reading = readingAt(index);
    if (reading) return reading.accepted && reading.name.scope === 'LY' ? next : -1;
  }
  return -1;
}

/** So many words on, the place stands by which a name lies. */
const reach = 4;
/** So many words a name between quotation marks has at most. */
const longest = 3;

/** A name between quotation marks of its own: محور «الزطارنة». */
function quoted(around: Surroundings, first: number): Unlisted | null {
  const { words, to } = around;
  for (let next = first + 1; next <= first + longest && next < to; next++) {
    if ((words.gap[next]! & gap.quote) !== 0)
      return nameOf(around, first, next - 1, [rule.headBefore, first - 1, rule.introducedAsListed, first]);
    if (words.gap[next] !== gap.space) return null;
  }
  return null;
}

const closing = /["”“»›’]/;

/** A facility's head belongs to its name, and so does the mark that closes what it opened. */
function nameOf(
  { text, words, to }: Surroundings,
  first: number,
  last: number,
  evidence: readonly number[],
): Unlisted {
  const end = words.end[last]!;
  if ((words.cues[first - 1]! & cue.facility) === 0)
    return { start: words.start[first]!, end, first, last, place: '', evidence };
  const start = words.core[first - 1]!;
  const isOpen = (words.gap[first]! & gap.quote) !== 0 && last + 1 < to;
  const closed = isOpen ? text.slice(end, words.start[last + 1]!).search(closing) : -1;
  return { start, end: end + closed + 1, first, last, place: '', evidence };
}
