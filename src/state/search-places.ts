import type { Atlas } from '../model/atlas.ts';
import { searchKey } from '../text/search/search-key.ts';
import { bareForms } from '../text/search/search-words.ts';

/** All written names by the id of the place or area that they mean. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** What is known of them until they have come: only what the atlas has. */
export const noNames: Names = {};

/** A place or area found, best first. */
export interface Found {
  readonly id: string;
  /** The name that matched, when it is not one that is shown anyway. */
  readonly via: string | null;
  /** 110 for the very spelling, 100 for a name that folds alike; from 50 on a name or a word of it begins as typed; less is a guess. */
  readonly score: number;
}

/** Names folded once, for a search at every key. */
export type NameIndex = readonly {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly weight: number;
}[];

/** Folds all names; `names` may hold more spellings than the atlas shows. */
export function indexNames(atlas: Atlas, names: Names): NameIndex {
  return [...atlas.areas, ...atlas.places].flatMap((subject) => {
    const written = new Set([subject.name.ar, subject.name.en, ...(names[subject.id] ?? [])]);
    return [...written].map((name) => ({
      id: subject.id,
      name,
      folded: searchKey(name),
      weight: Math.log2(1 + subject.passages),
    }));
  });
}

const known = new WeakMap<NameIndex, ReadonlyMap<string, readonly string[]>>();

/** The ids of the places of each folded name; of one index they are found once. */
export function namesakes(index: NameIndex): ReadonlyMap<string, readonly string[]> {
  const found = known.get(index) ?? findNamesakes(index);
  known.set(index, found);
  return found;
}

function findNamesakes(index: NameIndex): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, Set<string>>();
  for (const { folded, id } of index) byName.set(folded, (byName.get(folded) ?? new Set()).add(id));
  return new Map([...byName].map(([folded, ids]) => [folded, [...ids]]));
}

/**
 * Places whose name begins with, contains, or is within one edit of the query; best first. Prefixes such
 * as و and ل that readers paste along are tried without.
 */
export function searchPlaces(
  query: string,
  index: NameIndex,
  shown: (id: string) => readonly string[],
): Found[] {
  const wanted = searchKey(query.slice(0, 80));
  if (wanted === '') return [];
  const typed = plain(query);
  const forms = [wanted, ...(wanted.includes(' ') ? bareFirst(wanted) : bareForms(wanted))];
  const best = new Map<string, { score: number; via: string }>();
  for (const { id, name, folded, weight } of index) {
    const alike = Math.max(...forms.map((form, turn) => scoreName(form, folded) - Math.min(turn, 1) * 5));
    const score = alike === 100 && plain(name) === typed ? 110 : alike;
    if (score <= 0) continue;
    const total = score + weight;
    if (total > (best.get(id)?.score ?? 0)) best.set(id, { score: total, via: name });
  }
  return [...best]
    .sort(([a, one], [b, two]) => two.score - one.score || (a < b ? -1 : 1))
    .map(([id, { via, score }]) => ({ id, via: shown(id).includes(via) ? null : via, score }));
}

/** A name as written, but for capitals, vowel signs and spaces around it. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0670\u0640]/g, '')
    .trim()
    .toLowerCase();
}

/** A name of several words without the letters joined to its first one: `لبني وليد`. */
function bareFirst(wanted: string): string[] {
  const gap = wanted.indexOf(' ');
  return bareForms(wanted.slice(0, gap)).map((form) => form + wanted.slice(gap));
}

function scoreName(wanted: string, folded: string): number {
  if (folded === wanted) return 100;
  if (folded.startsWith(wanted)) return 80 - Math.min(20, folded.length - wanted.length);
  if (folded.includes(` ${wanted}`)) return 50;
  if (wanted.length >= 3 && folded.includes(wanted)) return 30;
  if (wanted.length >= 4 && withinOneEdit(wanted, folded)) return 25;
  if (wanted.length >= 5 && withinOneEdit(wanted, folded.slice(0, wanted.length))) return 15;
  return 0;
}

/** Whether one letter added, dropped, changed or swapped with its neighbour makes two words equal. */
function withinOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  ) {
    end++;
  }
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
