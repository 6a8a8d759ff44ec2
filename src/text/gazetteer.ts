import type { ForeignPlace, Place, PlaceKind, Toponym } from '../model/place.ts';
import { arabicCues, englishCues } from './cue-words.ts';
import { cue, headClasses } from './cues.ts';
import { facilityAdjectives, facilityHeads, facilityTails, headBits, settlementHeads } from './head-words.ts';
import { foldName, foldText } from './letters.ts';
import { isNoun, trustOf } from './ordinary-words.ts';
import { arabicSpellings, latinSpellings, type Spelling } from './spellings.ts';
import { topics, topicWords } from './topic-words.ts';
import { buildTrie, type Trie } from './trie.ts';

/** A named area, as far as reading needs it. */
export interface NamedArea {
  readonly id: string;
  readonly toponyms: readonly Toponym[];
}

/** One way to write one place. */
export interface Name {
  /** Id of a place or an area; for a foreign place its English name. */
  readonly place: string;
  readonly scope: 'LY' | 'foreign';
  readonly kind: PlaceKind | ForeignPlace['kind'] | 'area';
  /** The toponym as the gazetteer writes it. */
  readonly toponym: string;
  readonly trust: 'safe' | 'soft' | 'hard';
  /** Index into `headClasses` of the head that must stand with it; 0 for a name that stands alone. */
  readonly head: number;
  readonly latin: boolean;
  /** An ordinary noun, so that a preposition proves nothing: المشروع, الصواريخ. */
  readonly noun: boolean;
  /** The adjective that the toponym closes with, folded: البحريه; or empty. */
  readonly closing: string;
  /** `[lon, lat]` degrees; null for areas and foreign places. */
  readonly position: readonly number[] | null;
}

/** What may end at one node of the trie. */
export interface Entry {
  /** Names so written. */
  names: Name[];
  /** Names so written after the proclitic ل: لجفرة in للجفرة. */
  lamNames: Name[];
  /** Bits of `cue`; 0 for a word that says nothing. */
  cues: number;
  /** The same after ل: لجيش in للجيش. */
  lamCues: number;
  /** Index into `headClasses`. */
  head: number;
  /** Index into `topics`. */
  topic: number;
}

/** The index from written names to places, with the words that speak for and against them. */
export interface Gazetteer {
  readonly trie: Trie;
  readonly entries: readonly Entry[];
  /** Words by which a place's name is introduced in the gazetteer itself, folded: استراحة of الحمراء. */
  readonly introductions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Regions that texts describe and do not name: الساحل الغربي, جنوب طرابلس. Never a mention by themselves. */
const described: ReadonlySet<string> = new Set(['western_coast', 'southern_tripoli']);
/** The whole country has one id, whichever record names it. */
const sameAs: Readonly<Record<string, string>> = { libya_all: 'libya' };
/** Words that point back to a place without naming it. */
const anaphors: ReadonlySet<string> = new Set([
  'المطار',
  'المطار القديم',
  'العاصمه الليبيه',
  'العاصمه',
  'ليبيه',
]);

const singleHeads = new Map<string, number>();
for (const [kind, [one]] of Object.entries(facilityHeads))
  for (const word of one.split(' ')) singleHeads.set(foldText(word), headClasses.indexOf(kind as 'base'));
const closingWords = new Set(facilityAdjectives.split(' ').map(foldText));
/** Nouns that introduce a name in the gazetteer and are left out of the span where the name stands alone too. */
const introducers = new Set(
  `${settlementHeads[0]} عمارات استراحة مخزن مستودع طريق مشروع حي`.split(' ').map(foldText),
);
const settlementWords = new Set(settlementHeads[0].split(' ').map(foldText));

/** Compiles the gazetteer once; reading with it is pure. */
export function compileGazetteer(
  places: readonly Place[],
  areas: readonly NamedArea[],
  foreign: readonly ForeignPlace[],
): Gazetteer {
  const entries = new Map<string, Entry>();
  const entryOf = (folded: string): Entry => {
    let entry = entries.get(folded);
    if (!entry) {
      entry = { names: [], lamNames: [], cues: 0, lamCues: 0, head: 0, topic: 0 };
      entries.set(folded, entry);
    }
    return entry;
  };
  const introductions = new Map<string, Set<string>>();
  const addName = (folded: string, name: Name): void => {
    add(entryOf(folded).names, name);
    if (!name.latin && folded.startsWith('ال')) add(entryOf(folded.slice(1)).lamNames, name);
  };

  // A place and an area of one id share their names.
  const writtenOf = new Map<string, Set<string>>();
  for (const { id, toponyms } of [...areas, ...places, ...foreign]) {
    const written = writtenOf.get(sameAs[id] ?? id) ?? new Set();
    for (const { text } of toponyms) written.add(foldText(text));
    writtenOf.set(sameAs[id] ?? id, written);
  }
  const addPlace = (record: NamedArea, about: Pick<Name, 'scope' | 'kind' | 'position'>): void => {
    const place = sameAs[record.id] ?? record.id;
    if (described.has(place)) return;
    const written = writtenOf.get(place)!;
    for (const toponym of record.toponyms) {
      const latin = toponym.lang === 'en';
      const parts = latin ? latinParts(toponym.text) : arabicParts(toponym.text, written, toponym.trust);
      if (!parts) continue;
      if (parts.introduction !== '') {
        const known = introductions.get(place) ?? new Set();
        introductions.set(place, known.add(parts.introduction));
      }
      for (const { folded, doubtful } of parts.spellings) {
        const trust = trustOf(folded, toponym.trust, doubtful && parts.head === 0);
        const noun = trust !== 'safe' && isNoun(folded);
        const { head, closing } = parts;
        addName(folded, { place, ...about, toponym: toponym.text, trust, head, latin, noun, closing });
      }
    }
  };
  for (const area of areas) addPlace(area, { scope: 'LY', kind: 'area', position: null });
  for (const place of places) addPlace(place, { scope: 'LY', kind: place.kind, position: place.position });
  for (const place of foreign) addPlace(place, { scope: 'foreign', kind: place.kind, position: null });
  addCues(entryOf);

  const list: Entry[] = [];
  const keys: (readonly [readonly number[], number])[] = [];
  for (const [folded, entry] of entries) {
    keys.push([foldName(folded), list.length]);
    list.push(entry);
  }
  return { trie: buildTrie(keys), entries: list, introductions };
}

interface Parts {
  readonly head: number;
  readonly spellings: readonly Spelling[];
  /** A word that stood before the name in the toponym and is not part of it. */
  readonly introduction: string;
  readonly closing: string;
}

/** Takes an Arabic toponym apart: facility head, name, closing adjectives; null where it adds nothing. */
function arabicParts(text: string, written: ReadonlySet<string>, trust: Toponym['trust']): Parts | null {
  const isPlain = (folded: string): boolean => trustOf(folded, trust, false) === 'safe';
  const words = foldText(text).split(' ');
  if (anaphors.has(words.join(' '))) return null;
  const rest = words.slice(1);
  while (rest.length > 1 && closingWords.has(rest.at(-1)!)) rest.pop();
  // الهلال النفطي closes with an adjective and is a name all the same.
  if (settlementWords.has(words[0]!) && written.has(words.slice(1).join(' ')))
    return { head: 0, spellings: [], introduction: words[0]!, closing: '' };
  const core = rest.join(' ');
  const head = singleHeads.get(words[0]!);
  if (head !== undefined && core !== '' && !closingWords.has(core))
    return {
      head,
      spellings: arabicSpellings(core, isPlain(core)),
      introduction: words[0]!,
      closing: words.length > rest.length + 1 ? words[rest.length + 1]! : '',
    };
  // مدينة سرت beside سرت: the head is grammar, not name.
  if (core !== '' && written.has(core) && introducers.has(words[0]!))
    return { head: 0, spellings: [], introduction: words[0]!, closing: '' };
  if (words.length > 1 && closingWords.has(words.at(-1)!) && written.has(words.slice(0, -1).join(' ')))
    return null;
  if (words.length > 1 && settlementWords.has(words[0]!) && closingWords.has(core)) return null;
  return {
    head: 0,
    spellings: arabicSpellings(words.join(' '), isPlain(words.join(' '))),
    introduction: '',
    closing: '',
  };
}

/** Takes `al-Watiya air base` apart into name and head. */
function latinParts(text: string): Parts {
  const folded = foldText(text.split('(')[0]!.trim());
  for (const [kind, tails] of Object.entries(facilityTails))
    for (const tail of tails.split('|'))
      if (folded.endsWith(` ${tail}`)) {
        const core = text.split('(')[0]!.trim().slice(0, -tail.length).trim();
        return {
          head: headClasses.indexOf(kind as 'base'),
          spellings: latinSpellings(core),
          introduction: '',
          closing: '',
        };
      }
  return { head: 0, spellings: latinSpellings(text), introduction: '', closing: '' };
}

/** One place may be reached by one spelling through several toponyms; the most trusted stays. */
function add(names: Name[], name: Name): void {
  const order = { safe: 0, soft: 1, hard: 2 };
  const same = names.findIndex(
    (other) => other.place === name.place && other.head === name.head && other.closing === name.closing,
  );
  if (same < 0) names.push(name);
  else if (order[name.trust] < order[names[same]!.trust]) names[same] = name;
}

function addCues(entryOf: (folded: string) => Entry): void {
  const put = (word: string, bits: number, head = 0): void => {
    const folded = foldText(word);
    const entry = entryOf(folded);
    entry.cues |= bits;
    if (head > 0) entry.head = head;
    if (folded.startsWith('ال')) entryOf(folded.slice(1)).lamCues |= bits;
  };
  const putAll = (words: string, bits: number, head = 0): void => {
    for (const word of words.split(' ')) if (word !== '') put(word, bits, head);
  };
  for (const [bits, words] of [...arabicCues, ...englishCues]) putAll(words, bits);
  for (const [kind, [one, several]] of Object.entries(facilityHeads)) {
    const head = headClasses.indexOf(kind as 'base');
    putAll(one, headBits.facility, head);
    putAll(several, headBits.facilities, head);
  }
  putAll(settlementHeads[0], headBits.settlement);
  putAll(settlementHeads[1], headBits.settlements);
  putAll(facilityAdjectives, cue.adjective);
  for (const [topic, words] of Object.entries(topicWords))
    for (const word of words.split(' ')) entryOf(foldText(word)).topic ||= topics.indexOf(topic as 'sport');
}
