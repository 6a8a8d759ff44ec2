import type { Entry, Name } from './names/names.ts';
import { ruleEffects } from './rules.ts';

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
  /** How many of the rules against it spoke of its part of the text alone: another part may make up for them. */
  ofPart: number;
  blocked: boolean;
  accepted: boolean;
  metonymic: boolean;
  /** The rule that decided. */
  decidedBy: string;
  /** Pairs of rule number and index of the word that it saw (-1: the text); null unless asked for. */
  readonly evidence: number[] | null;
}

/** Notes that a rule spoke, by its number; `word` is the index of the word that it saw, -1 for the text. */
export function note(reading: Reading, rule: number, word: number): void {
  reading.evidence?.push(rule, word);
  const effect = ruleEffects[rule]!;
  if (effect === 1) reading.strong++;
  else if (effect === 2) reading.weak++;
  else reading.against++;
  if (effect === 4) reading.blocked = true;
}
