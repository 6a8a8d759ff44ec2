import type { ListedArticle } from '../../../src/model/atlas.ts';
import type { AnchoredClaim } from '../../../src/model/claim.ts';
import { countPairs, type PairCounts } from '../derive-together.ts';
import type { Problem } from '../problems.ts';
import { listedOf } from './article-file.ts';
import type { Outbox } from './outbox.ts';
import type { RowKey } from './partition.ts';
import { countOwn, type Row, readOne, rowsOf } from './read-one.ts';
import { keptEntries } from './search-shards.ts';
import { type Slip, slipOf } from './slip.ts';
import { readSpilt, type Spill, spiltRows } from './spill.ts';
import type { Tools } from './tools.ts';
import { emptySeries, type SubjectBasis, type SubjectSeries, writeSubject } from './write-subject.ts';

/** What the others must know of an article that was read. */
export interface Told {
  readonly id: string;
  readonly problems: readonly Problem[];
  /** Null where it could not be read. */
  readonly listed: ListedArticle | null;
  readonly claims: readonly AnchoredClaim[];
  /** Passages by place and area, and those of them that name it itself. */
  readonly counts: readonly RowKey[];
  readonly pairs: PairCounts;
  readonly slip: Slip | null;
}

/** A place whose rows are all spilt, with what its leaf has beside them. */
export type Task = Omit<SubjectBasis, 'facts'>;

/** Reads articles and writes places, as one of several that work side by side. */
export interface Workbench {
  readonly read: (id: string) => Told;
  /** To be called when everything was read. */
  readonly flush: () => void;
  readonly reduce: (task: Task) => SubjectSeries;
}

/** Series of the list of all articles among the spilt rows. */
export const listSeries = '@articles';

/** Reads an article and writes what stands for it alone; tells what concerns others, and gives its rows. */
export function writeArticle(
  tools: Tools,
  out: Outbox,
  data: string,
  id: string,
): { readonly told: Told; readonly rows: ReadonlyMap<string, Row> } {
  const { file, reasons, problems } = readOne(tools, id);
  const none = { id, problems, listed: null, claims: [], counts: [], pairs: new Map(), slip: null };
  if (!file || !reasons || problems.length > 0) return { told: none, rows: new Map() };
  out.putJson(`${data}/articles/${id}.json`, file);
  out.putJson(`${data}/reasons/${id}.json`, reasons);
  for (const [name, text] of tools.texts?.article(file) ?? []) out.put(`text/${name}`, text);
  const rows = rowsOf(file, tools);
  return {
    rows,
    told: {
      id,
      problems,
      listed: listedOf(file),
      claims: file.claims,
      counts: countsOf(rows),
      pairs: pairsOf(rows, tools),
      slip: slipOf(file, tools),
    },
  };
}

/** The passages of an article by place and area: the place stands where a series has the article. */
export function countsOf(rows: ReadonlyMap<string, Row>): RowKey[] {
  return [...rows].map(([subject, { excerpts }]) => [subject, excerpts.length, countOwn(subject, excerpts)]);
}

/** The pairs of places that passages of an article mention. */
export function pairsOf(rows: ReadonlyMap<string, Row>, { ends }: Tools): PairCounts {
  return countPairs(new Map([...rows].map(([subject, { excerpts }]) => [subject, excerpts])), ends);
}

/** Sets up a workbench that writes to `out`; rows wait in `spill`, below `spillFolder` with those of the others. */
export function openWorkbench(
  tools: Tools,
  out: Outbox,
  data: string,
  spill: Spill,
  spillFolder: string,
): Workbench {
  const told = new Map<string, number>();
  return {
    flush: spill.flush,
    read(id) {
      const { told: about, rows } = writeArticle(tools, out, data, id);
      for (const [subject, weight, own] of about.counts)
        spill.add(subject, id, weight, own, rows.get(subject)!);
      if (about.listed) spill.add(listSeries, id, 1, 0, about.listed);
      return { ...about, slip: about.slip && withoutFamiliar(about.slip, told, tools.searchLetters) };
    },
    reduce(task) {
      const rows = new Map(spiltRows(spillFolder, task.id).map((row) => [row.article, row]));
      const { read, close } = readSpilt<Row>();
      const keys = new Map(
        [...rows].map(([id, { weight, own }]): [string, RowKey] => [id, [id, weight, own]]),
      );
      const basis = { ...task, facts: tools.facts.get(task.id)! };
      const { series } = writeSubject(out, data, tools.texts, basis, emptySeries, keys, (id) =>
        read(rows.get(id)!),
      );
      close();
      return series;
    },
  };
}

/** A slip without the words of which enough newer entries were told already: articles come newest first. */
function withoutFamiliar(slip: Slip, told: Map<string, number>, letters: number): Slip {
  if (letters === 0) return slip;
  const keys = Object.entries(slip.keys).filter(([key, pairs]) => {
    const before = told.get(key) ?? 0;
    if (before <= keptEntries)
      told.set(key, before + new Set(pairs.filter((_, turn) => turn % 2 === 0)).size);
    return before <= keptEntries;
  });
  return { ...slip, keys: Object.fromEntries(keys) };
}
