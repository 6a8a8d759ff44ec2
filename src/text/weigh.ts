import { adjoins, hasBefore } from './adjoins.ts';
import { cue, headClasses } from './cues.ts';
import type { Gazetteer, Name } from './gazetteer.ts';
import { facilityTails } from './head-words.ts';
import { foldText, isLatin, letters } from './letters.ts';
import { contextsOf, isAdjective } from './ordinary-contexts.ts';
import { decisive, type Rule, ruleNumber, rules } from './rules.ts';
import { type Candidate, gap, type Words } from './words.ts';

/** A candidate with what was found out about it so far. */
export interface Reading {
  readonly candidate: Candidate;
  /** Every name so written. */
  readonly all: readonly Name[];
  /** Those that the head beside it allows. */
  names: readonly Name[];
  name: Name;
  /** The span of the mention, heads and closing adjectives included. */
  start: number;
  end: number;
  /** Last word of the span. */
  last: number;
  /** Index into `headClasses`: the facility head that governs it, own or shared. */
  head: number;
  sharedHead: boolean;
  /** True after و, a comma or a hyphen that follows another word. */
  joined: boolean;
  /** True where ب, ل or ك was stripped. */
  prefixed: boolean;
  /** Index of the word that governs it, or -1. */
  governor: number;
  /** Pairs: rule number, index of the word that it saw (-1: the text). */
  readonly evidence: number[];
  strong: number;
  weak: number;
  against: number;
  blocked: boolean;
  accepted: boolean;
  metonymic: boolean;
  decidedBy: string;
}

/** Notes that a rule spoke. */
export function note(reading: Reading, rule: Rule, word: number): void {
  const number = ruleNumber(rule);
  reading.evidence.push(number, word);
  const weight = rules[number]![1];
  if (weight === 'strong') reading.strong++;
  else if (weight === 'weak') reading.weak++;
  else reading.against++;
  if (decisive.has(number)) reading.blocked = true;
}

/** Judges a candidate by the words beside it alone; null where its head rules every name out. */
export function weigh(
  text: string,
  words: Words,
  candidate: Candidate,
  gazetteer: Gazetteer,
): Reading | null {
  const entry = gazetteer.entries[candidate.entry]!;
  const all = candidate.afterLam ? entry.lamNames : entry.names;
  const first = candidate.first;
  const prefix = candidate.start - words.start[first]!;
  const lead = prefix > 0 ? text.charCodeAt(words.start[first]!) : 0;
  let joined = lead === 0x648 || lead === 0x641;
  const prefixed =
    prefix > 0 && (!joined || /[بلك]/.test(text.slice(words.start[first]! + 1, candidate.start)));
  let governor = adjoins(words, first) ? first - 1 : -1;
  if (governor >= 0 && words.cues[governor]! === cue.and) {
    joined = true;
    governor = adjoins(words, governor) ? governor - 1 : -1;
  }
  if (
    (words.gap[first]! & (gap.comma | gap.hyphen)) > 0 &&
    (words.gap[first]! & ~(gap.space | gap.quote | gap.comma | gap.hyphen)) === 0
  )
    joined = true;
  const governed = !joined && !prefixed && governor >= 0;
  const seen = governed ? words.cues[governor]! : 0;

  let head = 0;
  let start = candidate.start;
  let shared = false;
  if ((seen & cue.facility) > 0 && !all[0]!.latin) {
    head = words.head[governor]!;
    shared = (seen & cue.several) > 0;
    if (!shared) start = words.core[governor]!;
  }
  const names = namesUnder(all, head);
  // A name that needs a head may still share one with the name before it.
  const headless = names.length === 0;
  if (headless && !joined && !all[0]!.latin) return null;
  const reading: Reading = {
    candidate,
    all,
    names,
    name: names[0] ?? all[0]!,
    start,
    end: candidate.end,
    last: candidate.last,
    head,
    sharedHead: shared || (seen & cue.several) > 0,
    joined,
    prefixed,
    governor,
    evidence: [],
    strong: 0,
    weak: 0,
    against: 0,
    blocked: headless,
    accepted: false,
    metonymic: false,
    decidedBy: '',
  };
  if (reading.name.latin) weighLatin(text, words, reading);
  else weighArabic(text, words, reading, gazetteer, governed, seen);
  if (reading.name.latin) closeLatin(text, words, reading);
  else if (head > 0 && !shared) closeFacility(text, words, reading);
  return reading;
}

/** The names that a facility head leaves: those listed with it, else those of its kind, else any that stands alone. */
export function namesUnder(all: readonly Name[], head: number): readonly Name[] {
  const alone = all.filter((name) => name.head === 0);
  if (head === 0) return alone;
  // بوابة إفريقيا is a publication: no gate bears a foreign name.
  if (headClasses[head] === 'gate' && alone[0]?.scope === 'foreign') return [];
  const exact = all.filter((name) => name.head === head);
  const listed = exact.length > 0 ? exact : all.filter((name) => name.head > 0 && alike(name.head, head));
  if (listed.length > 0) return listed.toSorted((a, b) => closingRank(a) - closingRank(b));
  const kinds = kindsOf[headClasses[head]!] ?? [];
  const fitting = alone.filter((name) => kinds.includes(name.kind));
  return fitting.length > 0 ? fitting : alone;
}

// قاعدة طرابلس البحرية is asked for by its adjective; the usual one needs none.
const closingRank = ({ closing }: Name): number => (closing === 'البحريه' ? 1 : 0);

const alike = (a: number, b: number): boolean => a <= 2 && b <= 2;
const kindsOf: Readonly<Partial<Record<(typeof headClasses)[number], readonly string[]>>> = {
  base: ['air_base', 'airport', 'camp'],
  airport: ['airport', 'air_base'],
  port: ['oil_port'],
  camp: ['camp', 'air_base'],
  field: ['oil_field'],
  crossing: ['crossing'],
  gate: ['checkpoint'],
  valley: ['valley'],
};

function weighArabic(
  text: string,
  words: Words,
  reading: Reading,
  gazetteer: Gazetteer,
  governed: boolean,
  seen: number,
): void {
  const { candidate, governor, name } = reading;
  const folded =
    name.trust === 'safe' && name.place !== 'libya'
      ? ''
      : foldText(text.slice(candidate.start, candidate.end));
  const before = governor >= 0 ? words.cues[governor]! : 0;
  if (governed) {
    if ((seen & (cue.settlement | cue.facility)) > 0)
      note(reading, (seen & cue.several) > 0 ? 'shared-head' : 'head-before', governor);
    if ((seen & cue.bearing) > 0) note(reading, 'bearing-before', governor);
    if ((seen & cue.locative) > 0) note(reading, 'preposition', governor);
    if ((seen & cue.people) > 0) note(reading, 'people-before', governor);
    if ((seen & (cue.government | cue.event)) > 0)
      note(reading, name.trust === 'hard' ? 'institution-before' : 'body-before', governor);
    if ((seen & cue.border) > 0) note(reading, 'border-before', governor);
    if ((seen & cue.unit) > 0) note(reading, 'unit-name', governor);
    if ((seen & cue.club) > 0) note(reading, 'club-name', governor);
    if ((seen & cue.body) > 0) note(reading, 'body-name', governor);
    if (isOrdinal(text, words, governor) && (words.cues[governor - 1]! & cue.unit) > 0)
      note(reading, 'unit-name', governor);
    if ((seen & cue.upon) > 0 && hasBefore(words, governor, cue.fighting, 2))
      note(reading, 'preposition', governor);
    if ((seen & cue.street) > 0) note(reading, 'street-name', governor);
    if ((seen & cue.kin) > 0) note(reading, 'tribe', governor);
    if ((seen & (cue.title | cue.firstName)) > 0 && name.trust !== 'safe')
      note(reading, 'personal-name', governor);
    if ((seen & cue.demonstrative) > 0 && name.trust !== 'safe')
      note(reading, 'demonstrative-before', governor);
    if ((seen & cue.verbal) > 0 && name.trust !== 'safe') note(reading, 'verb-reading', governor);
  }
  if (reading.prefixed) note(reading, 'preposition', candidate.first);
  if ((before & cue.fighting) > 0 && !reading.joined) note(reading, 'fighting-before', governor);
  else if (name.trust !== 'safe' && hasBefore(words, candidate.first, cue.fighting, 3))
    note(reading, 'fighting-near', candidate.first - 1);
  if ((before & cue.movement) > 0 && !reading.joined) note(reading, 'movement-before', governor);
  const after = adjoins(words, candidate.last + 1) ? candidate.last + 1 : -1;
  if (after >= 0 && (words.cues[after]! & cue.nationality) > 0 && words.start[after] === words.core[after])
    note(reading, 'nationality-after', after);
  if (isDistanceAfter(words, candidate.last)) note(reading, 'distance-pattern', candidate.last + 1);
  if (folded === '') return;

  const introductions = gazetteer.introductions.get(name.place);
  const wordBefore = governor >= 0 ? foldText(text.slice(words.core[governor]!, words.end[governor]!)) : '';
  if (governed && introductions?.has(wordBefore)) note(reading, 'introduced-as-listed', governor);
  const contexts = contextsOf(folded);
  const wordAfter = after >= 0 ? foldText(text.slice(words.start[after]!, words.end[after]!)) : '';
  if (contexts?.before.has(wordBefore) && governed) note(reading, 'ordinary-context', governor);
  if (contexts?.after.has(wordAfter)) note(reading, 'ordinary-context', after);
  if (
    isAdjective(folded) &&
    governed &&
    wordBefore.startsWith('ال') &&
    (seen & (cue.settlement | cue.locative)) === 0
  )
    note(reading, 'adjective-reading', governor);
  if (isProcliticOrWord(text, words, reading, folded)) note(reading, 'proclitic-or-word', candidate.first);
  if (after >= 0 && words.cues[after] === 0 && givenNames.has(folded) && /^(?:ال|بن)/.test(wordAfter))
    note(reading, 'personal-name', after);
  if (name.trust !== 'safe' && !spelledAsListed(text, reading))
    note(reading, 'inexact-spelling', candidate.first);
}

/** Hamza and ta marbuta as the toponym has them, or left off; a hamza of its own is another word: أدري. */
function spelledAsListed(text: string, { candidate, name }: Reading): boolean {
  const surface = text.slice(candidate.start, candidate.end);
  const written = /[أإآ]/.exec(surface)?.[0];
  return written === undefined || name.toponym.includes(written) || !/[أإآ]/.test(name.toponym);
}

const givenNames: ReadonlySet<string> = new Set(['حمزه', 'بدر', 'سلطان', 'مساعد', 'صلاح الدين']);

/** كسرت, فسرت, ولغات, لزواره: with its proclitic the name makes another word. */
function isProcliticOrWord(text: string, words: Words, { candidate }: Reading, folded: string): boolean {
  const prefix = text
    .slice(words.start[candidate.first]!, candidate.start)
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '');
  if (prefix === '') return false;
  if (folded.length <= 3 && /[كف]$/.test(prefix)) return true;
  return /ل$/.test(prefix) && folded === 'غات';
}

const ordinals =
  /^(?:ال)(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اولي|ثانيه|ثالثه|رابعه|سابعه|تاسعه)/;
const isOrdinal = (text: string, words: Words, index: number): boolean =>
  index > 0 && ordinals.test(foldText(text.slice(words.start[index]!, words.end[index]!)));

/** `سرت (450 كم شرق طرابلس)`: a parenthesis that opens with a figure, a bearing or a distance. */
function isDistanceAfter(words: Words, last: number): boolean {
  const next = last + 1;
  if (next >= words.count || (words.gap[next]! & (gap.parenthesis | gap.comma)) === 0) return false;
  if ((words.gap[next]! & (gap.line | gap.stop)) > 0) return false;
  if ((words.cues[next]! & cue.bearing) > 0) return true;
  return next + 1 < words.count && (words.cues[next + 1]! & cue.distance) > 0;
}

function weighLatin(text: string, words: Words, reading: Reading): void {
  const { candidate, governor } = reading;
  const seen = governor >= 0 && !reading.joined ? words.cues[governor]! : 0;
  if ((seen & cue.locative) > 0) note(reading, 'preposition', governor);
  if ((seen & cue.bearing) > 0) note(reading, 'bearing-before', governor);
  if ((seen & cue.fighting) > 0) note(reading, 'fighting-before', governor);
  if ((seen & (cue.title | cue.firstName)) > 0) note(reading, 'personal-name', governor);
  if ((seen & cue.club) > 0) note(reading, 'club-name', governor);
  const next = adjoins(words, candidate.last + 1) ? words.cues[candidate.last + 1]! : 0;
  if ((next & cue.kin) > 0) note(reading, 'tribe', candidate.last + 1);
  if ((next & cue.club) > 0) note(reading, 'club-name', candidate.last + 1);
  const capital = /\p{Lu}/u.test(text.slice(candidate.start, candidate.end));
  if (!capital && text[candidate.start - 1] !== '#') note(reading, 'small-letter', candidate.first);
  if (
    text[candidate.start - 1] === '@' ||
    (text[candidate.start - 1] === '/' && isLatin(letters[text.charCodeAt(candidate.start - 2)]!))
  )
    note(reading, 'body-name', candidate.first);
  if (/^-(?:based|backed|born|led|aligned)/.test(text.slice(candidate.end, candidate.end + 9)))
    note(reading, 'adjective-reading', candidate.first);
  if (reading.against > 0 && reading.name.trust === 'safe' && text[candidate.end] === '-')
    reading.blocked = true;
}

const opening = /["“”„«‹'‘’(]/;

/** Takes the adjectives after the name, and the quotation mark that closes what the head opened, into the span. */
function closeFacility(text: string, words: Words, reading: Reading): void {
  const quoted = opening.test(text.slice(words.end[reading.governor]!, reading.candidate.start));
  for (let taken = 0; taken < 2; taken++) {
    const next = reading.last + 1;
    if (!adjoins(words, next) || (words.cues[next]! & cue.adjective) === 0) break;
    reading.last = next;
    reading.end = words.end[next]!;
    const closing = foldText(text.slice(words.core[next]!, words.end[next]!));
    reading.name = reading.names.find((name) => name.closing === closing) ?? reading.name;
  }
  if (quoted && /["“”„»›'’‘)]/.test(text[reading.end] ?? '')) reading.end++;
}

const tails = new Map<string, { readonly head: number; readonly several: boolean }>(
  Object.entries(facilityTails).flatMap(([kind, names]) =>
    names.split('|').flatMap((tail) => {
      const head = headClasses.indexOf(kind as 'base');
      return [
        [tail, { head, several: false }],
        [`${tail}s`, { head, several: true }],
      ] as [string, { head: number; several: boolean }][];
    }),
  ),
);

/** Takes the head that follows an English name into the span: `al-Watiya air base`; a plural is shared. */
function closeLatin(text: string, words: Words, reading: Reading): void {
  for (let count = 3; count > 0; count--) {
    const last = reading.candidate.last + count;
    if (last >= words.count) continue;
    let together = true;
    for (let index = last - count + 1; index <= last; index++) together &&= words.gap[index] === gap.space;
    const tail = together
      ? tails.get(foldText(text.slice(words.start[last - count + 1]!, words.end[last]!)))
      : undefined;
    if (!tail) continue;
    const names = namesUnder(reading.all, tail.head);
    if (names.length === 0) return;
    reading.blocked = false;
    reading.names = names;
    reading.name = names[0]!;
    reading.head = tail.head;
    reading.sharedHead = tail.several;
    note(reading, tail.several ? 'shared-head' : 'head-before', last);
    if (tail.several) return;
    reading.last = last;
    reading.end = words.end[last]!;
    return;
  }
}
