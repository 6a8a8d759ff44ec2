import { newestFirst } from '../../../src/model/newest-first.ts';

/** A row of a series: an article, how many passages it has there, and how many of them name the subject itself. */
export type RowKey = readonly [article: string, weight: number, own: number];

/** A page of a series: the rows that stand on it, newest first. */
export interface Page {
  readonly name: string;
  readonly keys: readonly RowKey[];
}

/** A page of more than so many passages is halved. */
export const fullPage = 60;
/** All days from 1970 to 2059, so that halves never depend on what is there. */
const allDays = 2 ** 15;
const dayMs = 86_400_000;

/**
 * Cuts a series into pages by halving its days until each page holds at most 60 passages; a single day that
 * has more is cut in its order. So an article more or less changes the page that it stands on, and no other.
 * `keys` are newest first; their ids begin with the day.
 */
export function partition(keys: readonly RowKey[]): Page[] {
  if (keys.length === 0) return [];
  // Passages of all keys before each, so that any run of keys is summed up at once.
  const before = new Float64Array(keys.length + 1);
  keys.forEach(([, weight], turn) => {
    before[turn + 1] = before[turn]! + weight;
  });
  if (before[keys.length]! <= fullPage) return [{ name: 'all', keys }];
  const pages: Page[] = [];
  const halve = (first: number, end: number, from: number, days: number) => {
    if (first === end) return;
    const name = `${isoOf(from)}.${days}`;
    if (before[end]! - before[first]! <= fullPage) pages.push({ name, keys: keys.slice(first, end) });
    else if (days === 1) pages.push(...cutDay(keys.slice(first, end), name));
    else {
      // The newer half comes first, as its keys do.
      const middle = from + days / 2;
      const cut = firstBefore(keys, isoOf(middle), first, end);
      halve(first, cut, middle, days / 2);
      halve(cut, end, from, days / 2);
    }
  };
  halve(0, keys.length, 0, allDays);
  return pages;
}

const isoOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);

/** The first key between two turns that is older than a day; ids begin with their day. */
function firstBefore(keys: readonly RowKey[], day: string, first: number, end: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]![0] < day) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cutDay(keys: readonly RowKey[], name: string): Page[] {
  const pages: RowKey[][] = [[]];
  let passages = 0;
  for (const key of keys) {
    if (passages > 0 && passages + key[1] > fullPage) {
      pages.push([]);
      passages = 0;
    }
    pages.at(-1)!.push(key);
    passages += key[1];
  }
  return pages.map((own, turn) => ({ name: `${name}.${turn}`, keys: own }));
}

/** A series after some of its rows changed. */
export interface Revision {
  readonly keys: readonly RowKey[];
  readonly pages: readonly Page[];
  /** Pages of which a row is new, gone or changed. */
  readonly changed: ReadonlySet<string>;
  /** Pages that lead to another page than before. */
  readonly relinked: ReadonlySet<string>;
  /** Names of pages that are no more. */
  readonly dropped: readonly string[];
}

/** Puts rows in, in the place of those of the same article, or takes them out (null). */
export function revise(before: readonly RowKey[], rows: ReadonlyMap<string, RowKey | null>): Revision {
  const added = [...rows.values()].filter((row) => row !== null).sort(([a], [b]) => newestFirst(a, b));
  const kept = before.filter(([id]) => !rows.has(id));
  const keys = merge(kept, added);
  const pages = partition(keys);
  const old = partition(before);
  const were = new Map(old.map((page, turn) => [page.name, { page, next: old[turn + 1]?.name }]));
  const isSame = (page: Page) => {
    const was = were.get(page.name)?.page.keys;
    return (
      was?.length === page.keys.length &&
      page.keys.every(([id], turn) => id === was[turn]![0] && !rows.has(id))
    );
  };
  const names = new Set(pages.map(({ name }) => name));
  return {
    keys,
    pages,
    changed: new Set(pages.filter((page) => !isSame(page)).map(({ name }) => name)),
    relinked: new Set(
      pages
        .filter(({ name }, turn) => were.get(name)?.next !== pages[turn + 1]?.name)
        .map(({ name }) => name),
    ),
    dropped: [...were.keys()].filter((name) => !names.has(name)),
  };
}

/** Two series in order, as one in order. */
function merge(some: readonly RowKey[], others: readonly RowKey[]): RowKey[] {
  const all: RowKey[] = [];
  let next = 0;
  for (const key of some) {
    while (next < others.length && newestFirst(others[next]![0], key[0]) < 0) all.push(others[next++]!);
    all.push(key);
  }
  return [...all, ...others.slice(next)];
}
