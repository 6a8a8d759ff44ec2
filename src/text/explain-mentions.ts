import type { AnchoredRuling } from '../model/claim.ts';
import type { ExplainedMention, MentionEvidence, MentionReason } from '../model/mention.ts';
import { mentionOf } from './find-mentions.ts';
import type { Gazetteer } from './names/names.ts';
import { readToponyms } from './read-toponyms.ts';
import type { Reading } from './reading.ts';
import { ruleNames, ruleWeights } from './rules.ts';
import type { Words } from './words/words.ts';

/** The mentions of `findMentions`, each with its reason: toponym, prefix, foldings, evidence, deciding rule. */
export function explainMentions(
  text: string,
  gazetteer: Gazetteer,
  rulings: readonly AnchoredRuling[] = [],
): readonly ExplainedMention[] {
  const { words, readings, unlisted } = readToponyms(text, gazetteer, rulings, true);
  const listed = readings.filter(({ accepted }) => accepted).map((reading) => explain(text, words, reading));
  if (unlisted.length === 0) return listed;
  const others = unlisted.map((one): ExplainedMention => {
    const evidence = evidenceOf(text, words, one.evidence);
    const prefix = prefixOf(text, words.start[one.first]!, one.start);
    return {
      ...mentionOf(text, one),
      reason: { toponym: '', prefix, folds: [], evidence, rule: one.place === '' ? 'unlisted' : 'ruling' },
    };
  });
  return [...listed, ...others].sort((one, other) => one.start - other.start);
}

/** An accepted name that several places share, for an editor to rule on. */
export interface Ambiguity {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Ids of the places that it may mean; the first was taken. */
  readonly places: readonly string[];
}

/** The mentions whose place no rule and no ruling decides. */
export function findAmbiguities(
  text: string,
  gazetteer: Gazetteer,
  rulings: readonly AnchoredRuling[] = [],
): readonly Ambiguity[] {
  return readToponyms(text, gazetteer, rulings, false)
    .unresolved.filter(({ reading }) => reading.accepted && reading.decidedBy !== 'ruling')
    .map(({ reading: { start, end }, places }) => ({ start, end, surface: text.slice(start, end), places }));
}

/** A name that stands in a text and was not taken for a place, and why. */
export type RefusedName = Omit<ExplainedMention, 'sense'>;

/** The names of the gazetteer that stand in a text and are no mentions, each with what spoke against it. */
export function explainRefusals(text: string, gazetteer: Gazetteer): readonly RefusedName[] {
  const { words, readings } = readToponyms(text, gazetteer, [], true);
  return readings.filter(({ accepted }) => !accepted).map((reading) => explain(text, words, reading));
}

function explain(text: string, words: Words, reading: Reading): ExplainedMention {
  const { start, end, name, metonymic } = reading;
  return {
    start,
    end,
    surface: text.slice(start, end),
    place: name.place,
    sense: metonymic ? 'metonymic' : 'literal',
    scope: name.scope,
    reason: reasonOf(text, words, reading),
  };
}

function reasonOf(text: string, words: Words, reading: Reading): MentionReason {
  const { first, nameStart, nameEnd, name, decidedBy } = reading;
  return {
    toponym: name.toponym,
    prefix: prefixOf(text, words.start[first]!, nameStart),
    folds: foldsOf(text.slice(nameStart, nameEnd), name.toponym),
    evidence: evidenceOf(text, words, reading.evidence ?? []),
    rule: decidedBy,
  };
}

const prefixOf = (text: string, start: number, nameStart: number): string =>
  text.slice(start, nameStart).replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '');

/** What the rules saw, from pairs of rule number and index of the word. */
function evidenceOf(text: string, words: Words, recorded: readonly number[]): MentionEvidence[] {
  const evidence: MentionEvidence[] = [];
  for (let at = 0; at < recorded.length; at += 2) {
    const rule = ruleNames[recorded[at]!]!;
    const weight = ruleWeights[recorded[at]!]!;
    const word = recorded[at + 1]!;
    evidence.push({ rule, weight, words: word < 0 ? '' : text.slice(words.start[word]!, words.end[word]!) });
  }
  return evidence;
}

const foldings: readonly (readonly [name: string, written: RegExp])[] = [
  ['diacritics', /\p{M}/gu],
  ['tatweel', /\u0640/gu],
  ['invisible', /\p{Cf}/gu],
  ['alef', /[أإآٱا]/gu],
  ['ya', /[ىئيیے]/gu],
  ['ta-marbuta', /[ةهہە]/gu],
  ['waw', /[ؤو]/gu],
  ['kaf', /[كکگ]/gu],
  ['case', /\p{Lu}/gu],
];

/** Names of the foldings by which a surface came to equal a toponym. */
function foldsOf(surface: string, toponym: string): readonly string[] {
  if (toponym.includes(surface)) return [];
  const shown = (written: string, pattern: RegExp): string => (written.match(pattern) ?? []).join('');
  const folds = foldings
    .filter(([, pattern]) => !shown(toponym, pattern).includes(shown(surface, pattern)))
    .map(([name]) => name);
  return folds.length > 0 ? folds : ['spelling'];
}
