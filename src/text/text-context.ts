import { cue } from './cues.ts';
import { namesakes } from './homonyms.ts';
import { topics } from './topic-words.ts';
import { note, type Reading } from './weigh.ts';
import { gap, NUMBER, type Words } from './words.ts';

/** What a text, and each paragraph of it, is about, as far as that tells names from words. */
export interface TextContext {
  /** True where the text speaks of Libya beyond the doubtful names. */
  readonly libyan: boolean;
  /** Notes what the reading's paragraph and the text say of it, and moves it abroad where they show so. */
  readonly place: (reading: Reading, index: number) => void;
}

interface Paragraph {
  /** Index of its first word. */
  readonly first: number;
  actors: number;
  topics: number;
  sport: number;
  readonly places: Set<string>;
}

const sportBit = 1 << topics.indexOf('sport');
const abroadBits = ~(sportBit | 1);
const namesakesOf = new Map(
  namesakes.map(({ place, topics: about, abroad }) => [
    place,
    { bits: about.reduce((bits, topic) => bits | (1 << topics.indexOf(topic)), 0), abroad },
  ]),
);

/** Reads off a text and its readings what it is about. */
export function contextOf(words: Words, readings: readonly Reading[]): TextContext {
  const paragraphs: Paragraph[] = [];
  const paragraphOf = new Int32Array(readings.length);
  let paragraph: Paragraph | undefined;
  let next = 0;
  const all = new Set<string>();
  for (let index = 0; index < words.count; index++) {
    if (!paragraph || (words.gap[index]! & gap.line) > 0) {
      paragraph = { first: index, actors: 0, topics: 0, sport: 0, places: new Set() };
      paragraphs.push(paragraph);
    }
    if ((words.cues[index]! & cue.libyan) > 0) paragraph.actors++;
    const topic = words.topic[index]!;
    if (topic > 0 && topic !== NUMBER) {
      paragraph.topics |= 1 << topic;
      if (topics[topic] === 'sport') paragraph.sport++;
    }
    while (next < readings.length && readings[next]!.candidate.first === index) {
      paragraphOf[next] = paragraphs.length - 1;
      const { name, blocked, strong, against } = readings[next]!;
      if (
        name.scope === 'LY' &&
        !blocked &&
        (name.trust === 'safe' || (name.trust === 'soft' && strong > against))
      ) {
        paragraph.places.add(name.place);
        all.add(name.place);
      }
      next++;
    }
  }
  const weight = (places: ReadonlySet<string>, actors: number, without: string): number =>
    places.size + (places.has('libya') ? 1 : 0) + Math.min(actors, 2) - (places.has(without) ? 1 : 0);
  const libyan = weight(all, words.actors, '') >= 2;

  const place = (reading: Reading, index: number): void => {
    const { name } = reading;
    if (name.scope === 'foreign' || reading.blocked) return;
    const here = paragraphs[paragraphOf[index]!]!;
    const hereWeight = weight(here.places, here.actors, name.place);
    const textWeight = weight(all, words.actors, name.place);
    const namesake = namesakesOf.get(name.place);
    if (namesake) {
      const claims =
        (here.topics & namesake.bits) > 0
          ? hereWeight === 0
          : (words.topics & namesake.bits) > 0 && textWeight === 0;
      if (claims) {
        note(reading, 'text-on-elsewhere', -1);
        if (namesake.abroad === null) reading.blocked = true;
        else reading.name = { ...name, place: namesake.abroad, scope: 'foreign', kind: 'city' };
        return;
      }
    }
    if (name.trust === 'safe') return;
    const elsewhere =
      (here.topics & abroadBits) > 0 ? hereWeight === 0 : (words.topics & abroadBits) > 0 && textWeight < 2;
    if (elsewhere) {
      note(reading, 'text-on-elsewhere', -1);
      if (textWeight === 0) reading.blocked = true;
    } else if (here.sport >= 2) {
      if (name.trust === 'hard') note(reading, 'text-on-sport', -1);
    } else if (libyan || hereWeight > 0) note(reading, 'libyan-text', -1);
  };
  return { libyan, place };
}
