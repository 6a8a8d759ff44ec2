import type { Entry, Name } from './names.ts';
import { decisive, type Rule, ruleNumber, weightOf } from './rules.ts';

/** A place where a name stands, with what was found out about it so far. */
export interface Reading {
  /** Indices of the name's first and last word. */
  readonly first: number;
  readonly last: number;
  /** Offsets of the name itself. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly entry: Entry;
  /** Bits of `proclitic`. */
  readonly stripped: number;
  /** Every name so written. */
  readonly all: readonly Name[];
  /** Those that the head beside it allows, and the one chosen. */
  names: readonly Name[];
  name: Name;
  /** Offsets of the mention, its own head and closing adjectives included. */
  start: number;
  end: number;
  /** Last word of the mention. */
  spanLast: number;
  /** Index into `headClasses`: the facility head that governs it, own or shared. */
  head: number;
  sharedHead: boolean;
  /** True after و, a comma or a hyphen that follows another word. */
  readonly joined: boolean;
  /** True where ب, ل or ك was stripped. */
  readonly prefixed: boolean;
  /** Index of the word that governs it, or -1. */
  readonly governor: number;
  /** How many rules spoke. */
  strong: number;
  weak: number;
  against: number;
  /** True where its text or its paragraph speaks of Libya. */
  inLibya: boolean;
  blocked: boolean;
  accepted: boolean;
  metonymic: boolean;
  /** The rule that decided. */
  decidedBy: string;
  /** Pairs of rule number and index of the word that it saw (-1: the text); null unless asked for. */
  readonly evidence: number[] | null;
}

/** Notes that a rule spoke; `word` is the index of the word that it saw, -1 for the text as a whole. */
export function note(reading: Reading, rule: Rule, word: number): void {
  const number = ruleNumber[rule];
  reading.evidence?.push(number, word);
  const weight = weightOf[number];
  if (weight === 'strong') reading.strong++;
  else if (weight === 'weak') reading.weak++;
  else reading.against++;
  if (decisive[number] === 1) reading.blocked = true;
}
