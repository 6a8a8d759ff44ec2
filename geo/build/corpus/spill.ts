import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';

/** Bytes that are held before they are written. */
const heldBytes = 16_000_000;

/** A row of a series that waits on the disk: its article, its weights, and where its JSON lies. */
export interface SpiltRow {
  readonly article: string;
  readonly weight: number;
  readonly own: number;
  readonly file: string;
  readonly offset: number;
  readonly bytes: number;
}

/** Keeps rows on the disk, by series, until all are there: a corpus need not fit into memory. */
export interface Spill {
  readonly add: (series: string, article: string, weight: number, own: number, row: object) => void;
  readonly flush: () => void;
}

/** Opens a spill of one writer's own below `folder`. */
export function openSpill(folder: string, writer: string): Spill {
  const own = join(folder, writer);
  mkdirSync(own, { recursive: true });
  const held = new Map<string, { rows: Buffer[]; keys: string[] }>();
  const ends = new Map<string, number>();
  let bytes = 0;
  const flush = () => {
    for (const [series, { rows, keys }] of held) {
      appendFileSync(join(own, `${series}.rows`), Buffer.concat(rows));
      appendFileSync(join(own, `${series}.keys`), keys.join(''));
    }
    held.clear();
    bytes = 0;
  };
  return {
    flush,
    add(series, article, weight, own, row) {
      const text = Buffer.from(JSON.stringify(row));
      const at = ends.get(series) ?? 0;
      ends.set(series, at + text.length);
      const waiting = held.get(series) ?? { rows: [], keys: [] };
      waiting.rows.push(text);
      waiting.keys.push(`${article} ${weight} ${own} ${at} ${text.length}\n`);
      held.set(series, waiting);
      bytes += text.length;
      if (bytes > heldBytes) flush();
    },
  };
}

/** The rows of a series from all writers. */
export function spiltRows(folder: string, series: string): SpiltRow[] {
  return readdirSync(folder)
    .sort()
    .flatMap((writer) => {
      const file = join(folder, writer, series);
      if (!existsSync(`${file}.keys`)) return [];
      const lines = readFileSync(`${file}.keys`, 'utf8').trimEnd().split('\n');
      return lines.map((line): SpiltRow => {
        const [article = '', weight, own, offset, bytes] = line.split(' ');
        return {
          article,
          weight: Number(weight),
          own: Number(own),
          file: `${file}.rows`,
          offset: Number(offset),
          bytes: Number(bytes),
        };
      });
    });
}

/** Reads rows back; `close` ends it. */
export function readSpilt<T>(): { readonly read: (row: SpiltRow) => T; readonly close: () => void } {
  const open = new Map<string, number>();
  return {
    read({ file, offset, bytes }) {
      const handle = open.get(file) ?? openSync(file, 'r');
      open.set(file, handle);
      const into = Buffer.allocUnsafe(bytes);
      readSync(handle, into, 0, bytes, offset);
      return JSON.parse(into.toString('utf8')) as T;
    },
    close() {
      for (const handle of open.values()) closeSync(handle);
    },
  };
}
