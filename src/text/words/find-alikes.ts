import { facilityTails } from '../lexicon/head-words.ts';
import { alikeOf, isTelling, keyWith, mostWords } from '../names/alikes.ts';
import { type Entry, type Gazetteer, UNKNOWN } from '../names/names.ts';
import { isArticle, type Sounds, soundsOf } from '../names/sounds.ts';
import { gap } from './gaps.ts';
import { foldText } from './letters.ts';
import { CANDIDATE_SIZE, growCandidates, type Words } from './words.ts';

/** Words that may follow a name with a capital of their own: Airport, Oil Field. */
const tailWords = new Set(Object.values(facilityTails).flatMap((tails) => tails.split(/[| ]/)));

/**
 * Adds to the candidates what is in no list and sounds like a listed name, Triopoli, Bent Beh: words with a capital
 * that the lexicon does not know, beside none that may belong to the same name of a person or a body.
 */
export function findAlikes(text: string, words: Words, gazetteer: Gazetteer): void {
  let found: number[] | null = null;
  let next = 0;
  let covered = -1;
  const { count, candidates, candidateCount } = words;
  // What only sounds like a name is none in a text that says nothing of Libya.
  if (candidateCount === 0 && words.actors === 0) return;
  for (let first = 0; first < count; first++) {
    if (!mayBegin(text.charCodeAt(words.start[first]!)) || first <= covered) continue;
    for (; next < candidateCount && candidates[next * CANDIDATE_SIZE]! <= first; next++)
      covered = candidates[next * CANDIDATE_SIZE + 1]!;
    if (first <= covered) continue;
    const before = next < candidateCount ? candidates[next * CANDIDATE_SIZE]! : count;
    if (isBesideName(text, words, first - 1, first)) continue;
    const alike = longestAlike(text, words, first, before, gazetteer);
    if (alike === null) continue;
    const { last, entry } = alike;
    covered = last;
    if (
      isBesideName(text, words, last + 1, last + 1) ||
      mayBeWord(words, first, last, gazetteer.entries[entry]!)
    )
      continue;
    found ??= [];
    found.push(first, last, words.start[first]!, endOf(text, words, last), entry, 0);
  }
  if (found !== null) addAll(words, found);
}

const isUpper = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

/** A capital, or the first letter of an article: a, e, i, u. */
const mayBegin = (code: number): boolean =>
  isUpper(code) || code === 0x61 || code === 0x65 || code === 0x69 || code === 0x75;

// CIDR is no name.
const isCapital = (text: string, words: Words, index: number): boolean => {
  const start = words.start[index]!;
  return isUpper(text.charCodeAt(start)) && !isUpper(text.charCodeAt(start + 1));
};

/** al Khaleej, az-Zawiya, As Sidra: without a hyphen or a capital most articles are English words. */
const isArticleAt = (text: string, words: Words, index: number): boolean => {
  if (words.end[index]! - words.start[index]! > 3 || index + 1 >= words.count) return false;
  const word = text.slice(words.start[index]!, words.end[index]!);
  if (!isArticle(word)) return false;
  if ((words.gap[index + 1]! & gap.hyphen) !== 0 || /^[ae]l$/i.test(word)) return true;
  const next = words.start[index + 1]!;
  return isSpoken(word, text.slice(next, next + 2));
};

/** As Sidra, Ash Shwayrif: the article repeats the sound that the name begins with. */
const isSpoken = (article: string, beginning: string): boolean =>
  /^[AE]/.test(article) && beginning.toLowerCase().startsWith(article.slice(1));

/** The longest name from a word on that is like a listed one; `before` begins another name. */
function longestAlike(
  text: string,
  words: Words,
  first: number,
  before: number,
  { alikes, entries }: Gazetteer,
): { readonly last: number; readonly entry: number } | null {
  const sounds: Sounds[] = [];
  let key = '';
  let hasArticle = false;
  let longest: { readonly last: number; readonly entry: number } | null = null;
  for (let index = first; index < before && sounds.length < mostWords; index++) {
    if (index > first && (words.gap[index]! & ~(gap.space | gap.hyphen)) !== 0) break;
    if (isArticleAt(text, words, index)) {
      hasArticle = true;
      continue;
    }
    if (!isCapital(text, words, index)) break;
    // What the lexicon knows may only begin a name of several words.
    const isKnown = index === first && words.entry[index] !== UNKNOWN;
    if (isKnown && !mayGoOn(text, words, index + 1, before)) break;
    const end = endOf(text, words, index);
    const word = text.slice(words.start[index]!, end);
    const heard = soundsOf(word);
    if (heard === null) break;
    hasArticle ||= /^[AE]l\p{Lu}/u.test(word);
    sounds.push(heard);
    key = keyWith(key, heard);
    const among = alikes.get(key);
    if (among === undefined) break;
    const entry = isKnown || !(hasArticle || isTelling(sounds)) ? UNKNOWN : alikeOf(sounds, among, entries);
    if (entry !== UNKNOWN) longest = { last: index, entry };
    if (end < words.end[index]!) break;
  }
  return longest;
}

/** True where another word of one name may follow: it has a capital, or it is an article. */
const mayGoOn = (text: string, words: Words, next: number, before: number): boolean =>
  next < before &&
  (words.gap[next]! & ~(gap.space | gap.hyphen)) === 0 &&
  (isCapital(text, words, next) || isArticleAt(text, words, next));

/** True for a word with a capital of which nothing is known, next to the word `at` or `at` itself after a mere space. */
function isBesideName(text: string, words: Words, index: number, at: number): boolean {
  if (index < 0 || index >= words.count || words.gap[at] !== gap.space) return false;
  if (words.entry[index] !== UNKNOWN || !isCapital(text, words, index)) return false;
  const end = endOf(text, words, index);
  // Tajoura's Bir al-Usta
  if (index < at && end < words.end[index]!) return false;
  const word = text.slice(words.start[index]!, end);
  return word !== 'The' && !tailWords.has(foldText(word));
}

/** Any word has a capital where a sentence begins; a long name of a city is none. */
const mayBeWord = (words: Words, first: number, last: number, { names }: Entry): boolean =>
  first === last && (words.gap[first]! & (gap.line | gap.stop)) !== 0 && names[0]!.trust === 'hard';

/** Where a word ends without the owner's s. */
function endOf(text: string, words: Words, index: number): number {
  const end = words.end[index]!;
  return text[end - 1] === 's' && /['’]/.test(text[end - 2]!) ? end - 2 : end;
}

/** Puts candidates in order among those that are there. */
function addAll(words: Words, found: readonly number[]): void {
  const all: number[] = [];
  let taken = 0;
  const take = (from: number): void => {
    for (let at = 0; at < CANDIDATE_SIZE; at++) all.push(found[from + at]!);
  };
  for (let index = 0; index < words.candidateCount; index++) {
    const open = index * CANDIDATE_SIZE;
    for (; taken < found.length && found[taken]! < words.candidates[open]!; taken += CANDIDATE_SIZE)
      take(taken);
    for (let at = 0; at < CANDIDATE_SIZE; at++) all.push(words.candidates[open + at]!);
  }
  for (; taken < found.length; taken += CANDIDATE_SIZE) take(taken);
  while (words.candidates.length < all.length) growCandidates(words);
  words.candidates.set(all);
  words.candidateCount = all.length / CANDIDATE_SIZE;
}
