import { adjoins, hasBefore } from './adjoins.ts';
import { cue } from './cues.ts';
import type { Gazetteer } from './names.ts';
import { note, type Reading } from './reading.ts';
import { rule } from './rules.ts';
import { trait, traitsOf } from './traits.ts';
import type { Words } from './words.ts';

const placed =
  cue.locative | cue.settlement | cue.bearing | cue.fighting | cue.movement | cue.speech | cue.facility;

const towns: ReadonlySet<string> = new Set(['city', 'town']);

/** Notes that a name belongs to an armed unit's: كتيبة ثوار طرابلس, اللواء السابع ترهونة, قوة حماية وتأمين سرت. */
export function weighUnit(words: Words, reading: Reading, gazetteer: Gazetteer, seen: number): void {
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
  // غرفة عمليات سرت الكبرى
  const isCommand = (index: number): boolean => (traitsOf(words, gazetteer, index) & trait.command) !== 0;
  if (isCommand(governor) && adjoins(words, governor) && isCommand(governor - 1))
    note(reading, rule.unitName, governor - 1);
  const unit = unitBefore(words, gazetteer, governor);
  if (unit >= 0 && (seen & placed) === 0) note(reading, rule.unitName, unit);
  const rank = adjoins(words, governor) && (traitsOf(words, gazetteer, governor) & trait.ordinal) !== 0;
  if (rank && (words.cues[governor - 1]! & (cue.unit | cue.title)) !== 0)
    note(reading, rule.unitName, governor - 1);
}

/** The unit's word before a word that may belong to its name, over as many tasks as it has; -1 for none. */
function unitBefore(words: Words, gazetteer: Gazetteer, governor: number): number {
  let index = governor;
  while (adjoins(words, index) && (traitsOf(words, gazetteer, index) & trait.guard) !== 0) index--;
  if (index === governor) index--;
  return adjoins(words, index + 1) && (words.cues[index]! & cue.unit) !== 0 ? index : -1;
}
