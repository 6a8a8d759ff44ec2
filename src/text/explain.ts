import type { Mention, MentionReason } from '../model/mention.ts';
import { rules } from './rules.ts';
import type { Reading } from './weigh.ts';
import type { Words } from './words.ts';

/** The mention that a reading came to. Its reason is put into words only when it is asked for. */
export function explain(text: string, words: Words, reading: Reading): Mention {
  let reason: MentionReason | undefined;
  return {
    start: reading.start,
    end: reading.end,
    surface: text.slice(reading.start, reading.end),
    place: reading.name.place,
    sense: reading.metonymic ? 'metonymic' : 'literal',
    scope: reading.name.scope,
    get reason(): MentionReason {
      reason ??= reasonOf(text, words, reading);
      return reason;
    },
  };
}

function reasonOf(text: string, words: Words, reading: Reading): MentionReason {
  const { candidate, name, evidence, decidedBy } = reading;
  const told: MentionReason['evidence'][number][] = [];
  for (let at = 0; at < evidence.length; at += 2) {
    const [rule, weight] = rules[evidence[at]!]!;
    const word = evidence[at + 1]!;
    told.push({ rule, weight, words: word < 0 ? '' : text.slice(words.start[word]!, words.end[word]!) });
  }
  return {
    toponym: name.toponym,
    prefix: text
      .slice(words.start[candidate.first]!, candidate.start)
      .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, ''),
    folds: foldsOf(text.slice(candidate.start, candidate.end), name.toponym),
    evidence: told,
    rule: decidedBy,
  };
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
export function foldsOf(surface: string, toponym: string): readonly string[] {
  if (toponym.includes(surface)) return [];
  const shown = (written: string, pattern: RegExp): string => (written.match(pattern) ?? []).join('');
  const folds = foldings
    .filter(([, pattern]) => !shown(toponym, pattern).includes(shown(surface, pattern)))
    .map(([name]) => name);
  return folds.length > 0 ? folds : ['spelling'];
}
