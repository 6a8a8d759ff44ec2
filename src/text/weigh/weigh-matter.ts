import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Gazetteer } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import type { Words } from '../words/words.ts';

/** How many words away what is said of oil still counts. */
const oilReach = 7;

/** Notes what else tells what an Arabic name is: a trade after it, a hashtag's sign, the oil beside it. */
export function weighMatter(
  text: string,
  words: Words,
  reading: Reading,
  gazetteer: Gazetteer,
  after: number,
): void {
  const { name, first, last, head } = reading;
  // الزويتينة للنفط
  if (after >= 0 && head === 0 && (traitsOf(words, gazetteer, after) & trait.trade) !== 0)
    note(reading, rule.bodyName, after);
  if (name.trust === 'safe') return;
  if (isTagged(text, words.start[first]!)) note(reading, rule.hashtag, first);
  if (name.kind !== 'oil_field' && name.kind !== 'oil_port') return;
  for (let index = first - 1; index >= 0 && index >= first - oilReach; index--) {
    if ((words.gap[index + 1]! & (gap.line | gap.stop)) !== 0) break;
    if ((traitsOf(words, gazetteer, index) & trait.oil) === 0) continue;
    note(reading, rule.oilNear, index);
    return;
  }
  for (let index = last + 1; index < words.count && index <= last + oilReach; index++) {
    if ((words.gap[index]! & (gap.line | gap.stop)) !== 0) return;
    if ((traitsOf(words, gazetteer, index) & trait.oil) === 0) continue;
    note(reading, rule.oilNear, index);
    return;
  }
}

/** `#غات`, `#أنقذوا_غات`: the sign stands before the word, or before what an underscore joins to it. */
function isTagged(text: string, start: number): boolean {
  if (text[start - 1] !== '_') return text[start - 1] === '#';
  for (let at = start - 2; at >= 0 && at > start - 30; at--) {
    if (text[at] === '#') return true;
    if (/\s/.test(text[at]!)) return false;
  }
  return false;
}
