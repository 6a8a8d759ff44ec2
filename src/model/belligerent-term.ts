import type { Belligerent } from './control.ts';
import type { ToponymLang } from './place.ts';

/** Words that name one side, or neither. */
export interface SideWords {
  readonly denotes: Belligerent | 'other';
  readonly words: readonly string[];
}

/** How one language names forces, governments and leaders; words as they are written. */
export interface BelligerentWords {
  /** قوات, ميليشيا: begins a term that an anchor decides. */
  readonly forces: readonly string[];
  /** Words that may stand between a force and its anchor. */
  readonly links: readonly string[];
  /** حفتر, الوفاق: decides whose force it is. */
  readonly anchors: readonly SideWords[];
  readonly governments: readonly SideWords[];
  /** Proper names of one side's forces. */
  readonly named: readonly SideWords[];
  /** Names that both sides claim: only the text decides. */
  readonly disputed: readonly string[];
  /** قائد, المتحدث باسم: binds a leader to the force beside it. */
  readonly commands: readonly string[];
  readonly leaders: readonly SideWords[];
  /** Titles that belong to a leader's naming. */
  readonly titles: readonly string[];
}

/** `geo/belligerents.json`: the sides, and each language's words for them. */
export interface BelligerentLexicon extends Readonly<Record<ToponymLang, BelligerentWords>> {
  readonly sides: readonly { readonly id: Belligerent; readonly ar: string; readonly en: string }[];
}

/** One naming of a side in a text; offsets are UTF-16 code units. */
export interface BelligerentTerm {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly surface: string;
  readonly names: 'force' | 'government' | 'leader';
  /** The side it denotes in this text; null where the text does not tell. */
  readonly denotes: Belligerent | 'other' | null;
  /** The rule that decided, kebab-case. */
  readonly rule: string;
  /** The words that decided it, as written; empty where the term itself did. */
  readonly words: string;
  /** It stands in a quotation: the speaker's word for the side, not the outlet's. */
  readonly quoted?: true;
}
