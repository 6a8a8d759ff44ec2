import { cue } from '../lexicon/cues.ts';
import { trait, traitsOf } from '../lexicon/traits.ts';
import type { Gazetteer } from '../names/names.ts';
import { note, type Reading } from '../reading.ts';
import { rule } from '../rules.ts';
import { gap } from '../words/gaps.ts';
import { foldText } from '../words/letters.ts';
import { NUMBER, type Words } from '../words/words.ts';
import { adjoins, hasBefore } from './adjoins.ts';

const leader = cue.libyan | cue.title;
const placed =
  cue.locative | cue.settlement | cue.bearing | cue.fighting | cue.movement | cue.speech | cue.facility;

const towns: ReadonlySet<string> = new Set(['city', 'town']);

/** Notes that a name belongs to an armed unit's: كتيبة ثوار طرابلس, اللواء السابع ترهونة, قوة حماية وتأمين سرت. */
export function weighUnit(
  text: string,
  words: Words,
  reading: Reading,
  gazetteer: Gazetteer,
  seen: number,
): void {
  const { governor } = reading;
  // كتائب الدفاع عن بنغازي
  if (
    (traitsOf(words, gazetteer, governor) & trait.on) !== 0 &&
    adjoins(words, governor) &&
    gazetteer.entries[words.entry[governor - 1]!]?.folded === 'الدفاع' &&
    hasBefore(words, governor, cue.unit, 2)
  )
    note(reading, rule.unitName, governor - 1);
  // ثوار زليتن, ميليشيات مصراتة; but ثوار ليبيا are the country's.
  if (
    (traitsOf(words, gazetteer, governor) & trait.fighters) !== 0 &&
    towns.has(reading.name.kind) &&
    reading.head === 0
  )
    note(reading, rule.unitName, governor);
  // المجلس العسكري مصراتة is made of fighters; the one in مصراتة, or of it, may be anybody's.
  const wordOf = (at: number): string => gazetteer.entries[words.entry[at]!]?.folded ?? '';
  const isCouncil = adjoins(words, governor) && wordOf(governor - 1) === 'المجلس';
  if (isCouncil && wordOf(governor) === 'العسكري' && !reading.prefixed)
    note(reading, rule.unitName, governor - 1);
  const unit = unitBefore(words, gazetteer, governor);
  // شورى تحرير بنغازي, though تحرير alone is fighting
  if (unit >= 0 && ((seen & placed) === 0 || wordOf(unit) === 'شوري')) note(reading, rule.unitName, unit);
  const rank = adjoins(words, governor) && (traitsOf(words, gazetteer, governor) & trait.ordinal) !== 0;
  if (rank && (words.cues[governor - 1]! & (cue.unit | cue.title)) !== 0)
    note(reading, rule.unitName, governor - 1);
  const force = forceBefore(text, words, governor);
  if (force >= 0) note(reading, rule.unitName, force);
}

/** So many words may say what a force is for. */
const forceReach = 3;

/** قوة of قوة الإسناد الأولى الزاوية, with nothing but what describes it between; -1 for none. */
function forceBefore(text: string, words: Words, governor: number): number {
  let index = governor;
  while (
    index > governor - forceReach &&
    adjoins(words, index) &&
    (words.cues[index]! & ~cue.adjective) === 0
  )
    index--;
  if (index === governor || index < 0 || (words.cues[index]! & cue.unit) === 0) return -1;
  for (let at = index + 1; at <= governor; at++)
    if (!foldText(text.slice(words.start[at]!, words.end[at]!)).startsWith('ال')) return -1;
  return index;
}

const numbered: ReadonlySet<string> = new Set(['الكتيبه', 'كتيبه', 'اللواء', 'لواء', 'السريه', 'سريه']);

/** Notes that a name belongs to a numbered unit's: الكتيبة 301 مصراتة. */
export function weighNumbered(text: string, words: Words, reading: Reading): void {
  const { governor } = reading;
  if (words.topic[governor] !== NUMBER || words.gap[governor] !== gap.space) return;
  const unit = governor - 1;
  if (numbered.has(foldText(text.slice(words.start[unit]!, words.end[unit]!).replace(/^و(?=ال)/, ''))))
    note(reading, rule.unitName, unit);
}

const within = gap.space | gap.quote | gap.hyphen;
/** How many words the towns and the task of a command may have before a name: تحرير سرت - الجفرة. */
const commandReach = 4;

/** Notes that a name belongs to a command's: غرفة عمليات سرت الكبرى, غرفة عمليات تحرير سرت - الجفرة. */
export function weighCommand(words: Words, reading: Reading, gazetteer: Gazetteer): void {
  const { first, prefixed, head } = reading;
  if (prefixed || head > 0 || (words.gap[first]! & ~within) !== 0) return;
  for (let index = first - 1; index > 0 && index >= first - commandReach; index--) {
    if ((words.gap[index]! & ~within) !== 0) return;
    const traits = traitsOf(words, gazetteer, index);
    if ((traits & traitsOf(words, gazetteer, index - 1) & trait.command) !== 0) {
      note(reading, rule.unitName, index - 1);
      return;
    }
    if (words.cues[index] !== 0 && (traits & trait.guard) === 0) return;
  }
}

/** The unit's word before a word that may belong to its name, over as many tasks as it has; -1 for none. */
function unitBefore(words: Words, gazetteer: Gazetteer, governor: number): number {
  let index = governor;
  while (adjoins(words, index) && (traitsOf(words, gazetteer, index) & trait.guard) !== 0) index--;
  if (index === governor) {
    // هاجمت كتائب القذافي نالوت: whose they are is said.
    if ((words.cues[governor]! & leader) !== 0) return -1;
    index--;
  }
  return adjoins(words, index + 1) && (words.cues[index]! & cue.unit) !== 0 ? index : -1;
}
