import type { Person } from '../../model/person.ts';
import {
  bareForms,
  editsAllowed,
  editsBetween,
  type TextWord,
  withoutArticle,
  wordsOf,
} from './search-words.ts';

/** The folded names of people and bodies by their ids, the words of a name parted by one space. */
export type FoldedNames = Readonly<Record<string, readonly string[]>>;

/** A person or a body that is named in a text, with the first and the last of the words that name it. */
export interface Naming {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** The article of a name in Latin letters: `al-Sarraj` is found as `Sarraj` too. */
const latinArticles = new Set(['al', 'el', 'as', 'ash', 'an', 'at', 'the']);

/** A name as search compares it: folded words without articles, one space between them. */
function foldedName(name: string): string {
  const words = wordsOf(name).map(({ folded }) => withoutArticle(folded));
  const bare = words.filter((word, at) => at === words.length - 1 || !latinArticles.has(word));
  return bare.join(' ');
}

/** The names of some people and bodies, folded once. */
export function foldNames(people: readonly Person[]): FoldedNames {
  return Object.fromEntries(
    people.map(({ id, ar, en }) => [id, [...new Set([...ar, ...en].map(foldedName))]]),
  );
}

/** Names by their first word, the longest first. */
type ByFirstWord = ReadonlyMap<string, readonly { readonly id: string; readonly words: readonly string[] }[]>;

const tables = new WeakMap<FoldedNames, ByFirstWord>();

function byFirstWord(names: FoldedNames): ByFirstWord {
  const known = tables.get(names);
  if (known) return known;
  const all = Object.entries(names).flatMap(([id, written]) =>
    written.map((name) => ({ id, words: name.split(' ') })),
  );
  all.sort((a, b) => b.words.length - a.words.length);
  const table = Map.groupBy(all, ({ words }) => words[0]!);
  tables.set(names, table);
  return table;
}

/**
 * Where some words name people and bodies, in order and without overlap, the longest name first. Letters that
 * Arabic joins to the beginning of a word may stand before a name: `ولحفتر`.
 */
export function findNames(words: readonly TextWord[], names: FoldedNames): Naming[] {
  const table = byFirstWord(names);
  const found: Naming[] = [];
  for (let at = 0; at < words.length; at++) {
    const { folded } = words[at]!;
    // The article of a Latin name is a word of its own.
    const candidates = [withoutArticle(folded), ...bareForms(folded)].flatMap(
      (form) => table.get(form) ?? [],
    );
    const named = candidates
      .filter(({ words: rest }) => follow(words, at, rest))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (!named) continue;
    const last = lastOf(words, at, named.words);
    found.push({ id: named.id, first: at, last });
    at = last;
  }
  return found;
}

function follow(words: readonly TextWord[], at: number, name: readonly string[]): boolean {
  return lastOf(words, at, name) >= 0;
}

/** The number of the word that ends a name which begins at a word; -1 where it does not stand there. */
function lastOf(words: readonly TextWord[], at: number, name: readonly string[]): number {
  let last = at;
  for (const part of name.slice(1)) {
    last++;
    while (words[last] && latinArticles.has(words[last]!.folded)) last++;
    const word = words[last];
    if (!word || withoutArticle(word.folded) !== part) return -1;
  }
  return last;
}

/** A person or a body that some words of a query may mean, and how well, 0 to 1. */
export interface Called {
  readonly id: string;
  readonly weight: number;
}

/** Fewer letters of a name are not taken for it while it is typed. */
const fewestLetters = 3;

/**
 * Whom some words of a query name: the very name; a name that begins so, as it is typed; or, where nobody is
 * called so, a name within a typing error.
 */
export function calledBy(query: string, names: FoldedNames): Called[] {
  const wanted = foldedName(query);
  if (wanted.length < 2) return [];
  const all = Object.entries(names).flatMap(([id, written]) => written.map((name) => ({ id, name })));
  const best = new Map<string, number>();
  const add = (id: string, weight: number) => best.set(id, Math.max(weight, best.get(id) ?? 0));
  for (const { id, name } of all) {
    if (name === wanted) add(id, 0.9);
    else if (wanted.length >= fewestLetters && name.startsWith(wanted)) add(id, 0.7);
  }
  const most = editsAllowed(wanted.length);
  if (best.size === 0 && most > 0) {
    for (const { id, name } of all) {
      const edits = editsBetween(wanted, name, most);
      if (edits <= most) add(id, 0.5 / edits);
    }
  }
  return [...best].map(([id, weight]) => ({ id, weight }));
}
