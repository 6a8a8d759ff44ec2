import { cue } from './lexicon/cues.ts';
import { topics } from './lexicon/topic-words.ts';
import type { Reading } from './reading.ts';
import { gap } from './words/gaps.ts';
import type { Part } from './words/split-parts.ts';
import { NUMBER, type Words } from './words/words.ts';

/** What a stretch of text is about, as far as that tells names from words. */
export interface Matter {
  /** Words that name Libyan actors. */
  actors: number;
  /** Bit n: a word of `topics[n]` occurs. */
  topics: number;
  /** How many words of sport occur. */
  sport: number;
  /** How many words of other countries and times occur, and how many places abroad. */
  elsewhere: number;
  /** Libyan places named beyond doubt; true where the country is one of them. */
  places: Set<string> | null;
  country: boolean;
  /** Well-known places with something for and nothing against them. */
  known: Set<string> | null;
  /** Libyan places whose names can be mistaken, with something for and nothing against. */
  hinted: Set<string> | null;
}

/** What a part of a text, and each of its paragraphs, is about. */
export interface TextContext {
  readonly whole: Matter;
  readonly paragraphs: readonly Matter[];
  /** By reading, the index of its paragraph. */
  readonly paragraphOf: readonly number[];
  /** By paragraph, true where it or one close to it speaks of Libya. */
  readonly nearLibya: readonly boolean[];
  /** True where the text speaks of Libya beyond the doubtful names. */
  readonly libyan: boolean;
}

/** How many paragraphs away what a paragraph says of Libya still counts. */
const closeBy = 3;

const sport = topics.indexOf('sport');
/** Bits of the topics that speak of another country or time. */
export const abroadBits = ~((1 << sport) | 1);

/** Reads off a part of a text and its readings what it is about. */
export function contextOf(
  { words, tellingFrom, tellingTo }: Part,
  readings: readonly Reading[],
): TextContext {
  const whole = blankMatter();
  const paragraphs: Matter[] = [];
  const paragraphOf: number[] = [];
  const isOnSport = (words.topics & (1 << sport)) !== 0;
  let here = whole;
  let next = 0;
  const readUpTo = (word: number): void => {
    for (; next < readings.length && readings[next]!.first < word; next++) {
      paragraphOf.push(paragraphs.length - 1);
      addReading(readings[next]!, words.topics, here, whole);
    }
  };
  for (let at = tellingFrom; at < tellingTo; at++) {
    const index = words.telling[at]!;
    readUpTo(index);
    if ((words.gap[index]! & gap.line) !== 0) {
      here = blankMatter();
      paragraphs.push(here);
    }
    if ((words.cues[index]! & cue.libyan) !== 0) here.actors++;
    const topic = words.topic[index]!;
    // الأندلس of حي الأندلس speaks of no Spain.
    const isInName = next > 0 && readings[next - 1]!.last >= index && readings[next - 1]!.first < index;
    if (topic > 0 && topic !== NUMBER && !isInName) {
      here.topics |= 1 << topic;
      if (topic === sport) here.sport++;
      else here.elsewhere++;
    } else if (isOnSport && (words.cues[index]! & cue.club) !== 0) here.sport++;
  }
  readUpTo(words.count);
  for (const matter of paragraphs)
    if (matter.hinted !== null && matter.hinted.size > Math.max(1, matter.elsewhere) && matter.sport === 0)
      for (const place of matter.hinted) {
        addPlace(matter, place);
        addPlace(whole, place);
      }
  whole.elsewhere = paragraphs.reduce((sum, { elsewhere }) => sum + elsewhere, 0);
  whole.actors = words.actors;
  whole.topics = words.topics;
  const nearLibya = paragraphs.map(() => false);
  for (let index = 0; index < paragraphs.length; index++)
    if (libyanWeight(paragraphs[index]!, '') > 0)
      nearLibya.fill(true, Math.max(0, index - closeBy), index + closeBy + 1);
  return { whole, paragraphs, paragraphOf, nearLibya, libyan: libyanWeight(whole, '') >= 2 };
}

/** Counts what a name says of its paragraph and its text. */
function addReading(reading: Reading, topicsOfText: number, here: Matter, whole: Matter): void {
  const { name, names, strong, weak, against, entry } = reading;
  if (name.scope === 'foreign') {
    if (isNamedAbroad(reading)) here.elsewhere++;
    return;
  }
  if (names.length === 0) return;
  // A soft name counts too where something strong vouches for it and no place abroad shares it.
  const sure =
    name.trust === 'safe' || (name.trust === 'soft' && strong > against && entry.namesake === null);
  const isDisputed = entry.namesake !== null && (topicsOfText & entry.namesake.topics) !== 0;
  const mayBe = name.trust !== 'hard' && (sure || strong + weak > against);
  if (mayBe && isWellKnown(reading, topicsOfText)) {
    whole.known ??= new Set();
    whole.known.add(name.place);
  }
  if (sure && !isDisputed) {
    addPlace(here, name.place);
    addPlace(whole, name.place);
  } else if (name.trust === 'soft' && weak > against) {
    here.hinted ??= new Set();
    here.hinted.add(name.place);
  }
}

/** True for a place abroad beyond doubt: القاهرة is one in في القاهرة. */
export const isNamedAbroad = ({ name, strong, weak, against }: Reading): boolean =>
  name.scope === 'foreign' && (name.trust === 'safe' || strong + weak > against);

function addPlace(matter: Matter, place: string): void {
  matter.places ??= new Set();
  matter.places.add(place);
  matter.country ||= place === 'libya';
}

const blankMatter = (): Matter => ({
  actors: 0,
  topics: 0,
  sport: 0,
  elsewhere: 0,
  places: null,
  country: false,
  known: null,
  hinted: null,
});

/** So many villages vouch for each other where nothing speaks of another country. */
const villages = 3;

/** True where a part may name a village of which nothing else in it says that it is Libya's. */
export function maybeStray(words: Words, readings: readonly Reading[]): boolean {
  if (words.actors > 0) return false;
  let isAbroad = words.topics !== 0;
  let isKnown = false;
  const places: string[] = [];
  for (const { name, accepted } of readings) {
    isAbroad ||= name.scope === 'foreign';
    if (!accepted || name.scope === 'foreign') continue;
    if (name.large) return false;
    isKnown ||= name.wellKnown;
    if (!places.includes(name.place)) places.push(name.place);
  }
  // Where nothing is said of other countries, a well-known place speaks for itself and the rest.
  return places.length > 0 && (isAbroad || (!isKnown && places.length < villages));
}

/** True where a part of a text speaks of Libya beside one name: a village alone may be any country's. */
export function isVouchedFor(whole: Matter, reading: Reading): boolean {
  const { actors, country, known, places, elsewhere, topics } = whole;
  const { name } = reading;
  if (actors > 0 || country || name.scope === 'foreign') return true;
  if (known !== null && known.size > (known.has(name.place) ? 1 : 0)) return true;
  if (places !== null && places.size >= villages && places.size > elsewhere) return true;
  if (name.trust === 'safe' && name.large) return true;
  // What speaks of other countries settles a soft name elsewhere.
  return isWellKnown(reading, topics) && (elsewhere === 0 || name.trust !== 'safe');
}

/** The port and the power plant of a well-known town are told by its name: ميناء بنغازي. */
const isWellKnown = ({ all, entry: { namesake } }: Reading, topicsOfText: number): boolean =>
  all.some(({ wellKnown }) => wellKnown) && (namesake === null || (topicsOfText & namesake.topics) === 0);

/** How much a stretch of text speaks of Libya, one place left out of account. */
export function libyanWeight({ places, country, actors }: Matter, without: string): number {
  const spoken = Math.min(actors, 2);
  if (places === null) return spoken;
  return spoken + places.size + (country ? 1 : 0) - (places.has(without) ? 1 : 0);
}
