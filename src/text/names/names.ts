import type { ForeignPlace, PlaceKind } from '../../model/place.ts';
import type { Alikes } from './alikes.ts';
import type { Beginnings } from './beginnings.ts';
import type { Trie } from './trie.ts';

/** One way to write one place. */
export interface Name {
  /** Id of a place or an area; for a foreign place its English name. */
  readonly place: string;
  readonly scope: 'LY' | 'foreign';
  readonly kind: PlaceKind | ForeignPlace['kind'] | 'area';
  /** The toponym as the gazetteer writes it. */
  readonly toponym: string;
  readonly trust: 'safe' | 'soft' | 'hard';
  /** Index into `headClasses` of the head that must stand with it; 0 for a name that stands alone. */
  readonly head: number;
  readonly latin: boolean;
  /** An ordinary noun, so that a preposition proves nothing: المشروع, الصواريخ. */
  readonly noun: boolean;
  /** The adjective that the toponym closes with, folded: البحريه; or empty. */
  readonly closing: string;
  /** The hamza forms of the toponym, `أإآ` in order of writing; or empty. */
  readonly hamza: string;
  /** A city, a region or a crossing of Libya: no village is so named. */
  readonly large: boolean;
  /** A place of Libya that is named without saying where it lies. */
  readonly wellKnown: boolean;
  /** `[lon, lat]` degrees; null for foreign places and areas without a label point. */
  readonly position: readonly number[] | null;
}

/** Everything that a written word or name may be; what ends at one node of the trie. */
export interface Entry {
  readonly folded: string;
  /** Names so written, and those of them that need no head. */
  names: readonly Name[];
  alone: readonly Name[];
  /** The same after the proclitic ل, the alef lost: لجفرة in للجفرة. */
  lamNames: readonly Name[];
  lamAlone: readonly Name[];
  /** Bits of `cue`; after ل, `lamCues` too. */
  cues: number;
  lamCues: number;
  /** Index into `headClasses`. */
  head: number;
  /** Index into `topics`. */
  topic: number;
  /** What makes the name an ordinary word; null where nothing is known. */
  contexts: Contexts | null;
  /** An adjective too, so that a definite noun before claims it: الرايات البيضاء. */
  adjective: boolean;
  /** A common noun too, so that a definite adjective after claims it: الزاوية المهدية. */
  common: boolean;
  /** A given name too, so that a family name after claims it: حمزة العلي. */
  given: boolean;
  /** A tribe's name first: ورشفانة after قبائل. */
  tribe: boolean;
  /** Reads as a family name: الليثي. */
  readonly family: boolean;
  /** Beyond doubt where written with its ta marbuta, and else another word: زوارة, not زواره. */
  toldByEnding: boolean;
  /** No preposition of place governs it but as a name: الفقهاء. */
  placeless: boolean;
  /** A verb too, which no preposition can govern: سرت. */
  verb: boolean;
  /** Bits of `trait`. */
  traits: number;
  /** Ids of the places that it introduces in the gazetteer itself: استراحة of الحمراء. */
  introduces: Set<string> | null;
  /** The place abroad of the same name: bits of the topics that mean it, its English name. */
  namesake: Namesake | null;
  /** Not listed, but like what is: Triopoli. Never a name without a Libyan text and a place of its own in the sentence. */
  readonly alike: boolean;
}

/** A place abroad that shares a name. */
export interface Namesake {
  /** Bit n: `topics[n]`. */
  topics: number;
  abroad: string | null;
}

/** Numbers of the entries that stand directly before or after. */
export interface Contexts {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/** What an entry can name: a place as it stands, and after the proclitic ل. */
export const named = { plain: 1, afterLam: 2 } as const;

/** Stands for the entry of a word that the lexicon does not know. */
export const UNKNOWN = -1;

/** The index from written names to places, with the words that speak for and against them. */
export interface Gazetteer {
  readonly trie: Trie;
  readonly beginnings: Beginnings;
  readonly entries: readonly Entry[];
  /** By entry: bits of `cue`, the same after ل, bits of `trait`, index into `topics`, bits of {@link named}. */
  readonly cues: Int32Array;
  readonly lamCues: Int32Array;
  readonly traits: Int32Array;
  readonly topics: Uint8Array;
  readonly named: Uint8Array;
  /** Listed Latin spellings by their sounds. */
  readonly alikes: Alikes;
}
