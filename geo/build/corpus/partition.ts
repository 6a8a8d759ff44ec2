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
  const total = sum(keys);
  if (keys.length === 0) return [];
  return total <= fullPage ? [{ name: 'all', keys }] : halve(keys, 0, allDays);
}

function halve(keys: readonly RowKey[], from: number, days: number): Page[] {
  if (keys.length === 0) return [];
  const name = `${new Date(from * dayMs).toISOString().slice(0, 10)}.${days}`;
  if (sum(keys) <= fullPage) return [{ name, keys }];
  if (days === 1) return cutDay(keys, name);
  const middle = from + days / 2;
  // The newer half comes first, as its keys do.
  const newer = keys.findIndex(([id]) => dayOf(id) < middle);
  const cut = newer < 0 ? keys.length : newer;
  return [...halve(keys.slice(0, cut), middle, days / 2), ...halve(keys.slice(cut), from, days / 2)];
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

const sum = (keys: readonly RowKey[]) => keys.reduce((total, [, weight]) => total + weight, 0);
const dayOf = (id: string) => Date.parse(`${id.slice(0, 10)}T00:00:00Z`) / dayMs;

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
  const added = [...rows.values()].filter((row) => row !== null);
  const keys = [...before.filter(([id]) => !rows.has(id)), ...added].sort(([a], [b]) => newestFirst(a, b));
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
