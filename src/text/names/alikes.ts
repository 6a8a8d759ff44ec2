import type { Entry, Name } from './names.ts';
import { differenceOf, isArticle, type Sounds, soundsOf } from './sounds.ts';

/** A listed Latin spelling by its sounds; what is not listed and sounds like it is perhaps the same name. */
export interface Alike {
  readonly words: readonly Sounds[];
  /** Number of the entry that stands for what is written so; -1 for what is no place of Libya. */
  readonly entry: number;
}

/** By the keys of their words, listed spellings that an unlisted one may be like; none by what longer ones begin with. */
export type Alikes = ReadonlyMap<string, readonly Alike[]>;

/** The longest names have so many words, articles not counted. */
export const mostWords = 3;

/** Gathers spellings, folded, with their names; `addEntry` gives the number of a new entry. */
export function gatherAlikes(
  spellings: ReadonlyMap<string, readonly Name[]>,
  addEntry: (folded: string, names: readonly Name[]) => number,
): Alikes {
  const alikes = new Map<string, Alike[]>();
  const add = (words: readonly (Sounds | null)[], entry: number): void => {
    if (!areHeard(words) || words.length > mostWords || consonantsOf(words) < 2) return;
    let key = '';
    for (const word of words) {
      key = keyWith(key, word);
      if (!alikes.has(key)) alikes.set(key, []);
    }
    alikes.get(key)!.push({ words, entry });
  };
  for (const [folded, names] of spellings) {
    // The country has one name.
    const isLibyan = names.some(({ scope, place }) => scope === 'LY' && place !== 'libya');
    const entry = isLibyan ? addEntry(folded, names) : -1;
    const words = folded.split(' ').filter((word) => !isArticle(word));
    add(words.map(soundsOf), entry);
    // Bouhadi, and Abu Hadi
    if (words.length === 2 && /^a?bo?u$/.test(words[0]!)) add([soundsOf(`bu${words[1]}`)], entry);
  }
  return alikes;
}

const areHeard = (words: readonly (Sounds | null)[]): words is readonly Sounds[] => !words.includes(null);

/** The key of several words with one more. */
export const keyWith = (key: string, word: Sounds): string => (key === '' ? word.key : `${key} ${word.key}`);

const consonantsOf = (words: readonly Sounds[]): number =>
  words.reduce((sum, { consonants }) => sum + consonants.length, 0);

/** A name of few sounds is like too many others, unless it has an article: Bayda, but not Tuwaysha. */
export const isTelling = (words: readonly Sounds[]): boolean =>
  consonantsOf(words) > 2 ||
  words.some(({ consonants, vowels }) => consonants.length > 1 && vowels.includes('w'));

/** In how many sounds names of so many consonants may differ. */
const allowance = (consonants: number): number => Math.min(2, Math.max(0, consonants - 2));

/**
 * The number of the entry whose spelling a name is like, `among` those of its key; -1 where there is none, where a place abroad or a
 * word of the lexicon is as like, and where two names are.
 */
export function alikeOf(
  words: readonly Sounds[],
  among: readonly Alike[],
  entries: readonly Entry[],
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const { words: listed, entry } of among) {
    const difference = differenceOfNames(words, listed);
    if (difference === Number.POSITIVE_INFINITY || difference > least) continue;
    const isOther = entry < 0 || best < 0 || !areOnePlace(entries[entry]!, entries[best]!);
    best = difference < least || !isOther ? entry : -1;
    least = difference;
  }
  return best;
}

const areOnePlace = ({ names }: Entry, { names: others }: Entry): boolean =>
  names.every(({ place }) => others.some((other) => other.place === place));

/** Of names of several words each word may differ a little, and all of them together no more than one word. */
function differenceOfNames(words: readonly Sounds[], listed: readonly Sounds[]): number {
  let difference = 0;
  for (let at = 0; at < words.length; at++) {
    const ofWord = differenceOf(words[at]!, listed[at]!);
    const most = allowance(words[at]!.consonants.length);
    if (ofWord > (words.length > 1 ? Math.max(1, most) : most)) return Number.POSITIVE_INFINITY;
    difference += ofWord;
  }
  // Tajouri is a man of Tajoura, whatever else it is like.
  const least = words.length === 1 && words[0]!.vowels.endsWith('i') ? 1 : 0;
  return difference <= allowance(consonantsOf(words)) - least ? difference : Number.POSITIVE_INFINITY;
}
