import type { AnchoredRuling } from '../model/claim.ts';
import { coordinate } from './coordinate.ts';
import { decide } from './decide.ts';
import { type DecidedPart, decideAcross } from './decide-across.ts';
import { markBodies } from './named-bodies.ts';
import type { Gazetteer } from './names/names.ts';
import type { Reading } from './reading.ts';
import { resolveToponyms, type Unresolved } from './resolve-toponym.ts';
import { followRulings, ruleOnUnlisted } from './rulings.ts';
import { isMetonymic } from './sense.ts';
import { findUnlisted } from './unlisted/find-unlisted.ts';
import type { Unlisted } from './unlisted/unlisted.ts';
import { weigh } from './weigh/weigh.ts';
import { findAlikes } from './words/find-alikes.ts';
import { readWords } from './words/read-words.ts';
import { splitParts } from './words/split-parts.ts';
import { takeArticles } from './words/take-articles.ts';
import { CANDIDATE_SIZE, type Words } from './words/words.ts';

/** All that was read: every place where a name stands, accepted or not, and the words around it. */
export interface ToponymReading {
  /** Valid until the next text is read. */
  readonly words: Words;
  readonly readings: readonly Reading[];
  /** Accepted names that several places share and nothing told apart. */
  readonly unresolved: readonly Unresolved[];
  /** Names that stand as places of Libya do and that the gazetteer lacks, in order. */
  readonly unlisted: readonly Unlisted[];
}

/**
 * Reads the names of a text: finds, weighs, decides, follows the editors' rulings, and tells the sense of
 * what is accepted.
 */
export function readToponyms(
  text: string,
  gazetteer: Gazetteer,
  rulings: readonly AnchoredRuling[],
  explaining: boolean,
): ToponymReading {
  const words = readWords(text, gazetteer);
  takeArticles(text, words);
  if (words.latin) findAlikes(text, words, gazetteer);
  const readings: Reading[] = [];
  const unresolved: Unresolved[] = [];
  const unlisted: Unlisted[] = [];
  const parts: DecidedPart[] = [];
  let next = 0;
  for (const part of splitParts(text, words)) {
    const ofPart: Reading[] = [];
    while (next < words.candidateCount && words.candidates[next * CANDIDATE_SIZE]! < part.to) {
      const reading = weigh(text, part.words, next++, gazetteer, explaining);
      if (reading) ofPart.push(reading);
    }
    coordinate(part.words, ofPart);
    markBodies(part.words, ofPart);
    decide(part, ofPart, gazetteer);
    parts.push({ part, readings: ofPart });
  }
  if (parts.length > 1) decideAcross(parts);
  for (const { part, readings: ofPart } of parts) {
    unresolved.push(...resolveToponyms(ofPart));
    for (const one of findUnlisted(text, part, ofPart)) unlisted.push(one);
    for (const reading of ofPart) readings.push(reading);
  }
  if (rulings.length > 0) followRulings(readings, rulings);
  let previous: Reading | undefined;
  for (const reading of readings) {
    if (!reading.accepted) continue;
    if (previous && reading.start < previous.end) {
      // In باطن الجبل الغربي the surer name stays, else the first.
      const lesser = reading.name.trust === 'safe' && previous.name.trust !== 'safe' ? previous : reading;
      lesser.accepted = false;
      lesser.decidedBy = 'refused';
      if (lesser === reading) continue;
    }
    reading.metonymic = isMetonymic(words, reading, previous);
    previous = reading;
  }
  return {
    words,
    readings,
    unresolved,
    unlisted: rulings.length > 0 ? ruleOnUnlisted(unlisted, rulings) : unlisted,
  };
}
