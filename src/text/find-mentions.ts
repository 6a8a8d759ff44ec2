import type { Mention } from '../model/mention.ts';
import { coordinate, decide } from './decide.ts';
import { explain } from './explain.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isMetonymic } from './sense.ts';
import { type Reading, weigh } from './weigh.ts';
import { readWords } from './words.ts';

/**
 * Every mention of a place in a text, in order, each with its sense and, on demand, its reason.
 * Offsets are UTF-16 code units of `text`; spans exclude proclitics and settlement heads, include ال
 * and facility heads. Pure, linear in the text, never throws.
 */
export function findMentions(text: string, gazetteer: Gazetteer): readonly Mention[] {
  const { words, candidates } = readWords(text, gazetteer);
  const readings: Reading[] = [];
  for (const candidate of candidates) {
    const reading = weigh(text, words, candidate, gazetteer);
    if (reading) readings.push(reading);
  }
  coordinate(words, readings);
  decide(words, readings);
  const mentions: Mention[] = [];
  let previous: Reading | undefined;
  for (const reading of readings) {
    if (!reading.accepted) continue;
    reading.metonymic = isMetonymic(words, reading, previous);
    previous = reading;
    mentions.push(explain(text, words, reading));
  }
  return mentions;
}
