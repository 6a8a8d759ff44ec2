import { coordinate } from './coordinate.ts';
import { decide } from './decide.ts';
import type { Gazetteer } from './names.ts';
import { readWords } from './read-words.ts';
import type { Reading } from './reading.ts';
import { isMetonymic } from './sense.ts';
import { weigh } from './weigh.ts';
import type { Words } from './words.ts';

/** All that was read: every place where a name stands, accepted or not, and the words around it. */
export interface ToponymReading {
  /** Valid until the next text is read. */
  readonly words: Words;
  readonly readings: readonly Reading[];
}

/** Reads the names of a text: finds, weighs, decides, and tells the sense of what is accepted. */
export function readToponyms(text: string, gazetteer: Gazetteer, explaining: boolean): ToponymReading {
  const words = readWords(text, gazetteer);
  const readings: Reading[] = [];
  for (let index = 0; index < words.candidateCount; index++) {
    const reading = weigh(text, words, index, gazetteer, explaining);
    if (reading) readings.push(reading);
  }
  coordinate(words, readings);
  decide(words, readings);
  let previous: Reading | undefined;
  for (const reading of readings) {
    if (!reading.accepted) continue;
    reading.metonymic = isMetonymic(words, reading, previous);
    previous = reading;
  }
  return { words, readings };
}
