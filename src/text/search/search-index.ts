import type { Person } from '../../model/person.ts';
import type { SearchEntry, SearchIndex } from '../../model/search-index.ts';
import { type Called, calledBy, type FoldedNames, findNames, foldNames } from './search-names.ts';
import { bareForms, editsAllowed, editsBetween, withoutArticle, wordsOf } from './search-words.ts';

/** An entry with what is to be found in it. */
export interface Indexed {
  readonly entry: SearchEntry;
  readonly text: string;
  /** Ids of the places that it is about, each found by any of its names. */
  readonly places: readonly string[];
}

/** Builds the index of some entries; the same entries give the same bytes. */
export function buildIndex(
  articles: readonly string[],
  indexed: readonly Indexed[],
  people: readonly Person[],
): SearchIndex {
  const names = foldNames(people);
  const postings = new Map<string, number[]>();
  const bare = new Map<string, Set<string>>();
  const post = (key: string, entry: number, at: number) => {
    const list = postings.get(key) ?? [];
    list.push(entry, at);
    postings.set(key, list);
  };
  indexed.forEach(({ text, places }, number) => {
    const words = wordsOf(text);
    words.forEach(({ folded }, at) => {
      const word = withoutArticle(folded);
      post(word, number, at);
      for (const form of bareForms(folded)) bare.set(form, (bare.get(form) ?? new Set()).add(word));
    });
    // For a place, how often the entry names it.
    for (const [place, times] of Map.groupBy(places, (id) => id)) post(`@${place}`, number, times.length);
    for (const [person, times] of Map.groupBy(findNames(words, names), ({ id }) => id))
      post(`#${person}`, number, times.length);
  });
  return {
    articles,
    entries: indexed.map(({ entry }) => entry),
    postings: Object.fromEntries([...postings].sort(byKey)),
    bare: Object.fromEntries([...bare].sort(byKey).map(([form, words]) => [form, [...words].sort()])),
    people: names,
  };
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** An entry that was found. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
  /** Folded words of the entry that answer the query. */
  readonly words: readonly string[];
  /** Ids of places that the query names and the entry mentions. */
  readonly places: readonly string[];
  /** People and bodies that the query names and the entry mentions, with their names. */
  readonly people: FoldedNames;
  /** True where every word stands there as typed, but for joined letters. */
  readonly sure: boolean;
}

/** A word of the index that answers a word of the query, and how well, 0 to 1. */
interface Answer {
  readonly key: string;
  readonly weight: number;
}

/** What is known of an entry while the words of a query are looked up one after the other. */
interface Candidate {
  score: number;
  /** How many words of the query it has, and how many of them as typed. */
  answered: number;
  sure: number;
  readonly keys: Set<string>;
  /** By word of the query, the numbers of the entry's words that answer it. */
  readonly at: number[][];
}

/**
 * The entries that have every word of a query, best first: as typed, without joined letters, begun, or
 * within a typing error. People and bodies are found by their names in either language; `placesOf` gives the
 * ids of the places that some words name, in any language and spelling. Where no entry has every word, those that have the most.
 */
export function searchIndex(
  query: string,
  index: SearchIndex,
  placesOf: (words: string) => readonly string[] = () => [],
): Hit[] {
  const found = new Map<number, Candidate>();
  const whole = placesOf(query);
  const typed = wordsOf(query);
  const called = calledInQuery(
    typed.map(({ folded }) => folded),
    index,
  );
  typed.forEach(({ folded }, turn) => {
    const places = new Set([...whole, ...placesOf(folded)]);
    const named = [
      ...[...places].map((id): Answer => ({ key: `@${id}`, weight: 0.9 })),
      ...called[turn]!.map(({ id, weight }): Answer => ({ key: `#${id}`, weight })),
    ];
    const answers = [...answersTo(folded, index), ...named].filter(({ key }) =>
      Object.hasOwn(index.postings, key),
    );
    const rarity = rarityOf(answers, index);
    const best = new Map<number, Answer>();
    for (const answer of answers) {
      const { key } = answer;
      const list = index.postings[key]!;
      for (let pair = 0; pair < list.length; pair += 2) {
        const number = list[pair]!;
        const candidate = found.get(number) ?? { score: 0, answered: 0, sure: 0, keys: new Set(), at: [] };
        found.set(number, candidate);
        candidate.keys.add(key);
        const place = isNamed(key);
        if (!place) candidate.at[turn] = [...(candidate.at[turn] ?? []), list[pair + 1]!];
        // A passage that names the place again and again is more about it.
        const weight = answer.weight * (place ? 1 + 0.2 * Math.log2(list[pair + 1]!) : 1);
        if (weight > (best.get(number)?.weight ?? 0)) best.set(number, { key, weight });
      }
    }
    for (const [number, { weight }] of best) {
      const candidate = found.get(number)!;
      candidate.score += weight * rarity;
      candidate.answered++;
      if (weight >= sureWeight) candidate.sure++;
    }
  });
  const most = Math.max(0, ...[...found.values()].map(({ answered }) => answered));
  return [...found]
    .filter(([, { answered }]) => answered === most && answered * 2 >= typed.length)
    .map(([number, { score, sure, keys, at }]) => ({
      number,
      entry: index.entries[number]!,
      score: score * (1 + 0.5 * inARow(at)),
      words: [...keys].filter((key) => !isNamed(key)),
      places: [...keys].filter((key) => key.startsWith('@')).map((key) => key.slice(1)),
      people: Object.fromEntries(
        [...keys]
          .filter((key) => key.startsWith('#'))
          .map((key) => [key.slice(1), index.people[key.slice(1)]!]),
      ),
      sure: sure >= most,
    }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
}

/** Whether a key stands for whatever names a place or a person, not for a word. */
const isNamed = (key: string): boolean => key.startsWith('@') || key.startsWith('#');

/** The most words that a name has. */
const longestName = 4;

/** By word of a query, the people and bodies that it names, by itself or with its neighbours. */
function calledInQuery(typed: readonly string[], { people }: SearchIndex): Called[][] {
  const called = typed.map((): Called[] => []);
  for (let length = Math.min(longestName, typed.length); length > 0; length--) {
    for (let from = 0; from + length <= typed.length; from++) {
      const named = calledBy(typed.slice(from, from + length).join(' '), people);
      for (let at = from; at < from + length; at++) called[at]!.push(...named);
    }
  }
  return called;
}

/** The fewer entries have a word, in any of its forms, the more it says. */
function rarityOf(answers: readonly Answer[], { entries, postings }: SearchIndex): number {
  const having = new Set<number>();
  for (const { key } of answers) {
    const list = postings[key]!;
    for (let pair = 0; pair < list.length; pair += 2) having.add(list[pair]!);
  }
  return 0.1 + Math.log(1 + entries.length / Math.max(1, having.size));
}

/** From this weight on a word was found as typed, but for joined letters. */
const sureWeight = 0.8;

/** How many words of the query follow each other in the entry as they do in the query. */
function inARow(at: readonly (readonly number[] | undefined)[]): number {
  let count = 0;
  for (let turn = 1; turn < at.length; turn++)
    if (at[turn]?.some((place) => at[turn - 1]?.includes(place - 1))) count++;
  return count;
}

function answersTo(folded: string, index: SearchIndex): Answer[] {
  const answers = new Map<string, number>();
  const add = (key: string, weight: number) => {
    if (Object.hasOwn(index.postings, key)) answers.set(key, Math.max(answers.get(key) ?? 0, weight));
  };
  const typed = withoutArticle(folded);
  for (const [form, weight] of [
    [typed, 1] as const,
    ...bareForms(folded).map((bare) => [bare, 0.85] as const),
  ]) {
    add(form, weight);
    if (Object.hasOwn(index.bare, form)) for (const key of index.bare[form]!) add(key, weight * 0.95);
  }
  const exact = answers.size > 0;
  const most = exact ? 0 : editsAllowed(typed.length);
  for (const key of Object.keys(index.postings)) {
    if (isNamed(key)) continue;
    if (typed.length >= 2 && key.startsWith(typed))
      add(key, 0.75 - 0.03 * Math.min(10, key.length - typed.length));
    else if (most > 0) {
      const edits = editsBetween(typed, key, most);
      if (edits <= most) add(key, 0.5 / edits);
    }
  }
  return [...answers].map(([key, weight]) => ({ key, weight }));
}

/** Where the words and names that an entry was found by stand in its text: `[start, end]` offsets, in order. */
export function markWords(
  text: string,
  words: readonly string[],
  names: FoldedNames = {},
): (readonly [start: number, end: number])[] {
  const wanted = new Set(words);
  const all = wordsOf(text);
  const named = findNames(all, names);
  return all
    .filter(
      ({ folded }, at) =>
        wanted.has(withoutArticle(folded)) || named.some(({ first, last }) => at >= first && at <= last),
    )
    .map(({ start, end }) => [start, end] as const);
}
