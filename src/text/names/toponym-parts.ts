import type { Toponym } from '../../model/place.ts';
import { headClasses } from '../lexicon/cues.ts';
import {
  facilityAdjectives,
  facilityHeads,
  facilityTails,
  settlementHeads,
  sides,
} from '../lexicon/head-words.ts';
import { trustOf } from '../lexicon/ordinary-words.ts';
import { foldText } from '../words/letters.ts';
import { arabicSpellings, latinSpellings, type Spelling } from './spellings.ts';

/** A toponym taken apart. */
export interface ToponymParts {
  /** Index into `headClasses` of the facility head that it begins or, in English, ends with; 0 for none. */
  readonly head: number;
  readonly spellings: readonly Spelling[];
  /** The word before the name, folded, where it is grammar and not name; or empty. */
  readonly introduction: string;
  /** The adjective that closes the name of a facility, folded; or empty. */
  readonly closing: string;
}

const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/** Words that point back to a place without naming it. */
const anaphors: ReadonlySet<string> = new Set([
  'المطار',
  'المطار القديم',
  'العاصمه الليبيه',
  'العاصمه',
  'ليبيه',
  'العالم العربي',
  'وسط المدينه',
]);
const singleHeads = new Map<string, number>();
for (const [kind, [one]] of Object.entries(facilityHeads))
  for (const word of one.split(' ')) singleHeads.set(foldText(word), headClasses.indexOf(kind as 'base'));
const closingWords = foldedSet(facilityAdjectives);
const sideWords = foldedSet(sides);
const gate = headClasses.indexOf('gate');
const settlementWords = foldedSet(settlementHeads[0]);
/** Nouns that stay outside the span where the gazetteer has the name without them too. */
const introducers = foldedSet(`${settlementHeads[0]} عمارات استراحة مخزن مستودع مشروع فيلا حي`);

/**
 * Takes a toponym apart: facility head, name in all its spellings, closing adjective. `written` holds
 * every name of the same place, folded. Null where the toponym names nothing by itself.
 */
export function partsOf(toponym: Toponym, written: ReadonlySet<string>): ToponymParts | null {
  return toponym.lang === 'en' ? latinParts(toponym.text) : arabicParts(toponym, written);
}

function arabicParts({ text, trust }: Toponym, written: ReadonlySet<string>): ToponymParts | null {
  const words = foldText(text).split(' ');
  const whole = words.join(' ');
  if (anaphors.has(whole)) return null;
  const spell = (folded: string): readonly Spelling[] =>
    arabicSpellings(folded, trustOf(folded, trust, false) === 'safe');
  const rest = words.slice(1);
  const introduction = words[0]!;
  // مدينة سرت beside سرت: the head is grammar, not name.
  if (rest.length > 0 && introducers.has(introduction) && written.has(rest.join(' ')))
    return { head: 0, spellings: [], introduction, closing: '' };
  // بوابة سرت الغربية closes with its side, else سرت الغربية would hide the town in مدينة سرت الغربية.
  const isGate = singleHeads.get(introduction) === gate;
  const closes = (word: string): boolean => closingWords.has(word) || (isGate && sideWords.has(word));
  const closing = rest.find((word, at) => at > 0 && closes(word)) ?? '';
  while (rest.length > 1 && closes(rest.at(-1)!)) rest.pop();
  const core = rest.join(' ');
  // سد وادي درنة and محطة جنوب طرابلس stay whole, or their core would hide what it holds.
  const isNested = rest.length > 1 && (singleHeads.has(rest[0]!) || /^(?:شمال|جنوب|شرق|غرب)$/.test(rest[0]!));
  const head = isNested ? undefined : singleHeads.get(introduction);
  if (head !== undefined && core !== '' && !closingWords.has(core))
    return { head, spellings: spell(core), introduction, closing };
  if (core !== '' && written.has(core) && introducers.has(introduction))
    return { head: 0, spellings: [], introduction, closing: '' };
  // تمنهنت الجوية beside تمنهنت; مدينة النفطية names nothing.
  if (words.length > 1 && closingWords.has(words.at(-1)!) && written.has(words.slice(0, -1).join(' ')))
    return null;
  if (words.length > 1 && settlementWords.has(introduction) && closingWords.has(core)) return null;
  return { head: 0, spellings: spell(whole), introduction: '', closing: '' };
}

/** Takes `al-Watiya air base` apart into name and head; what stands in parentheses describes. */
function latinParts(text: string): ToponymParts {
  const plain = text.split('(')[0]!.trim();
  const folded = foldText(plain);
  for (const [kind, tails] of Object.entries(facilityTails)) {
    const tail = tails.split('|').find((each) => folded.endsWith(` ${each}`));
    if (tail === undefined) continue;
    const head = headClasses.indexOf(kind as 'base');
    const spellings = latinSpellings(plain.slice(0, -tail.length).trim());
    return { head, spellings, introduction: '', closing: '' };
  }
  return { head: 0, spellings: latinSpellings(text), introduction: '', closing: '' };
}
