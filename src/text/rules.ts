import type { MentionEvidence } from '../model/mention.ts';

/** Everything that can speak for or against a word being the name of a place. */
export const rules = [
  ['head-before', 'strong'],
  ['shared-head', 'strong'],
  ['bearing-before', 'strong'],
  ['bearing-after', 'strong'],
  ['distance-pattern', 'strong'],
  ['coordination', 'strong'],
  ['axis', 'strong'],
  ['nationality-after', 'strong'],
  ['introduced-as-listed', 'strong'],
  ['body-before', 'strong'],
  ['border-before', 'strong'],
  ['people-before', 'strong'],
  ['preposition-rules-out-verb', 'strong'],
  ['preposition', 'weak'],

  ['institution-before', 'weak'],
  ['fighting-before', 'weak'],
  ['fighting-near', 'weak'],
  ['movement-before', 'weak'],
  ['quoted', 'weak'],
  ['libyan-text', 'weak'],
  ['strong-mention-elsewhere', 'weak'],
  ['personal-name', 'against'],
  ['demonstrative-before', 'against'],
  ['verb-reading', 'against'],
  ['adjective-reading', 'against'],
  ['ordinary-context', 'against'],
  ['inexact-spelling', 'against'],
  ['proclitic-or-word', 'against'],
  ['text-on-elsewhere', 'against'],
  ['text-on-sport', 'against'],
  ['small-letter', 'against'],
  ['tribe', 'against'],
  ['unit-name', 'against'],
  ['club-name', 'against'],
  ['body-name', 'against'],
  ['street-name', 'against'],
  ['nearest-namesake', 'strong'],
  ['ruling', 'strong'],
  ['ruling-against', 'against'],
] as const satisfies readonly (readonly [string, MentionEvidence['weight']])[];

export type Rule = (typeof rules)[number][0];

/** A rule's place in {@link rules}. */
export const ruleNumber = Object.fromEntries(rules.map(([rule], index) => [rule, index])) as Readonly<
  Record<Rule, number>
>;

/** By number, what a rule weighs. */
export const weightOf: readonly MentionEvidence['weight'][] = rules.map(([, weight]) => weight);

const final: readonly Rule[] = [
  'tribe',
  'unit-name',
  'club-name',
  'body-name',
  'street-name',
  'small-letter',
  'ruling-against',
];

/** By number, 1 where the rule settles that the word is no mention, whatever speaks for it. */
export const decisive: Uint8Array = Uint8Array.from(rules, ([rule]) => Number(final.includes(rule)));
