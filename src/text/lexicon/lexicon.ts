import type { EntryOf } from '../names/gazetteer.ts';
import { foldText } from '../words/letters.ts';
import { arabicCues, englishCues } from './cue-words.ts';
import { cue, headClasses } from './cues.ts';
import { facilityAdjectives, facilityHeads, headBits, settlementHeads } from './head-words.ts';
import { namesakes, namesakesAbroad } from './homonyms.ts';
import {
  adjectives,
  commonNouns,
  givenNames,
  ordinaryContexts,
  placelessNouns,
  toldByEnding,
  tribeNames,
  verbs,
} from './ordinary-contexts.ts';
import { topics, topicWords } from './topic-words.ts';
import { traitWords } from './traits.ts';

/** Adds to the entries every word that speaks for or against a name beside it. */
export function addLexicon(entryOf: EntryOf): void {
  const put = (word: string, bits: number, head = 0): void => {
    const folded = foldText(word);
    const [entry] = entryOf(folded);
    entry.cues |= bits;
    if (head > 0) entry.head = head;
    if (folded.startsWith('ال')) entryOf(folded.slice(1))[0].lamCues |= bits;
  };
  const each = (words: string, give: (word: string) => void): void =>
    words.split(' ').filter(Boolean).forEach(give);

  for (const [bits, words] of [...arabicCues, ...englishCues]) each(words, (word) => put(word, bits));
  for (const [kind, [one, several]] of Object.entries(facilityHeads)) {
    const head = headClasses.indexOf(kind as 'base');
    each(one, (word) => put(word, headBits.facility, head));
    each(several, (word) => put(word, headBits.facilities, head));
  }
  each(settlementHeads[0], (word) => put(word, headBits.settlement));
  each(settlementHeads[1], (word) => put(word, headBits.settlements));
  each(facilityAdjectives, (word) => put(word, cue.adjective));
  for (const [topic, words] of Object.entries(topicWords))
    each(words, (word) => {
      entryOf(foldText(word))[0].topic ||= topics.indexOf(topic as 'sport');
    });
  each(adjectives, (word) => {
    entryOf(foldText(word))[0].adjective = true;
  });
  for (const name of givenNames) entryOf(foldText(name))[0].given = true;
  each(commonNouns, (word) => {
    entryOf(foldText(word))[0].common = true;
  });
  each(tribeNames, (word) => {
    entryOf(foldText(word.replaceAll('_', ' ')))[0].tribe = true;
  });
  each(toldByEnding, (word) => {
    entryOf(foldText(word))[0].toldByEnding = true;
  });
  each(placelessNouns, (word) => {
    entryOf(foldText(word))[0].placeless = true;
  });
  each(verbs, (word) => {
    entryOf(foldText(word))[0].verb = true;
  });
  for (const [bits, words] of traitWords)
    each(words, (word) => {
      entryOf(foldText(word))[0].traits |= bits;
    });
  for (const [topic, names] of Object.entries(namesakes))
    each(names, (name) => {
      const [entry] = entryOf(foldText(name.replaceAll('_', ' ')));
      entry.namesake ??= { topics: 0, abroad: null };
      entry.namesake.topics |= 1 << topics.indexOf(topic as 'sport');
    });
  for (const [name, abroad] of namesakesAbroad) {
    const { namesake } = entryOf(foldText(name))[0];
    if (namesake) namesake.abroad = abroad;
  }
  const numbered = (words: string): ReadonlySet<number> =>
    new Set(
      words
        .split(' ')
        .filter(Boolean)
        .map((word) => entryOf(foldText(word))[1]),
    );
  for (const [name, before, after] of ordinaryContexts)
    entryOf(foldText(name))[0].contexts = { before: numbered(before), after: numbered(after) };
}
