import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { Citation, ControlChange, Holder, Truce } from '../../../src/model/control.ts';
import type { Problem } from '../problems.ts';
import { readText } from './repository.ts';
import { isoDay, validate } from './validate.ts';

const controlFile = 'geo/control.csv';
/** The record's word for the whole country: its rows are truces, which change no control. */
const wholeCountry = 'libya_all';

const holder = (cure: string) => v.picklist(['GNA', 'LNA', 'LOCAL', 'CONTESTED'], cure);
/** A cell that begins so is run as a formula by the programs that tables are opened in. */
const plainCell = v.pipe(
  v.string(),
  v.regex(/^(?![=+@\t-])/, 'text that no table program runs; begin it with another sign than = + - @'),
);
const rowSchema = v.object({
  date: isoDay,
  place_id: v.pipe(v.string(), v.nonEmpty('name the place by its id')),
  from: v.union(
    [v.literal(''), holder('')],
    'write GNA, LNA, LOCAL, CONTESTED, or nothing for the first state',
  ),
  to: v.union([v.literal(''), holder('')], 'write GNA, LNA, LOCAL or CONTESTED'),
  note: plainCell,
  note_ar: plainCell,
  sources: v.pipe(plainCell, v.nonEmpty('cite a publication: without evidence nothing is drawn')),
  confidence: v.picklist(['high', 'medium', 'low'], 'write high, medium or low'),
});
type Row = v.InferOutput<typeof rowSchema>;

/**
 * The dated changes of control and the truces of `geo/control.csv`, in order of date. The rows of one
 * place must chain: each starts from the holder that the one before ended with.
 */
export function readControl(
  root: string,
  placeIds: ReadonlySet<string>,
): { changes: ControlChange[]; truces: Truce[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const changes: ControlChange[] = [];
  const truces: Truce[] = [];
  const last = new Map<string, Row>();
  for (const { row, line } of readRows(readText(root, controlFile), problems)) {
    const at = `line ${line} ${row.place_id}`;
    const problem = (expected: string, found: string, cure: string) => {
      problems.push({ file: controlFile, at, expected, found, cure });
    };
    const rest = {
      date: row.date,
      note: row.note,
      noteAr: row.note_ar,
      confidence: row.confidence,
      citations: citationsOf(row.sources),
    };
    if ((row.note === '') !== (row.note_ar === '')) {
      const [has, lacks] = row.note === '' ? ['note_ar', 'note'] : ['note', 'note_ar'];
      problem(`a ${lacks} beside the ${has}`, 'nothing', 'write the note in both languages, or in neither');
    }
    if (row.place_id === wholeCountry) {
      if (row.to !== '')
        problem('no holder for the whole country', row.to, 'leave from and to empty: a truce');
      truces.push(rest);
      continue;
    }
    if (!placeIds.has(row.place_id)) {
      problems.push({
        file: controlFile,
        at,
        expected: 'the id of a place',
        found: row.place_id,
        unknown: row.place_id,
        cure: 'add the place to geo/places.geojson or mend the id',
      });
    }
    if (row.to === '') {
      problem('a holder in "to"', 'nothing', 'write GNA, LNA, LOCAL or CONTESTED');
      continue;
    }
    const before = last.get(row.place_id);
    if (before && row.date < before.date)
      problem(`a date from ${before.date} on`, row.date, 'sort the rows by date');
    if ((before?.to ?? '') !== row.from) {
      problem(
        `from "${before?.to ?? ''}", the state before`,
        `"${row.from}"`,
        'make the rows of a place chain',
      );
    }
    if (before?.to === row.to)
      problem('another holder than before', row.to, 'remove the row: it changes nothing');
    last.set(row.place_id, row);
    const from = row.from === '' ? null : (row.from.toLowerCase() as Holder);
    changes.push({ place: row.place_id, from, to: row.to.toLowerCase() as Holder, ...rest });
  }
  const byDate = (a: { date: string }, b: { date: string }) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
  return { changes: changes.sort(byDate), truces: truces.sort(byDate), problems };
}

function readRows(text: string, problems: Problem[]): { row: Row; line: number }[] {
  let records: { record: unknown; info: { lines: number } }[];
  try {
    records = parse(text, { columns: true, info: true }) as typeof records;
  } catch (error) {
    problems.push({
      file: controlFile,
      at: 'as a whole',
      expected: 'CSV with one header line',
      found: (error as Error).message,
      cure: 'mend the line named',
    });
    return [];
  }
  const columns = Object.keys(rowSchema.entries);
  const lacking = columns.filter((column) => !Object.hasOwn((records[0]?.record ?? {}) as object, column));
  if (lacking.length > 0) {
    problems.push({
      file: controlFile,
      at: 'line 1',
      expected: `the columns ${columns.join(', ')}`,
      found: `none called ${lacking.join(', ')}`,
      cure: 'restore the header line',
    });
    return [];
  }
  return records.flatMap(({ record, info }) => {
    const row = validate(rowSchema, record, controlFile, `line ${info.lines}`, problems);
    return row ? [{ row, line: info.lines }] : [];
  });
}

/** `A 2019-04-05 https://a.example/x ; article:<id> ; B` as citations. */
function citationsOf(sources: string): Citation[] {
  return sources.split(' ; ').map((written) => {
    const source = written.trim();
    if (source.startsWith('article:')) {
      const article = source.slice('article:'.length);
      return { title: article, url: null, article };
    }
    const match = /^(.*?)\s*(https?:\/\/\S+)(.*)$/.exec(source);
    if (!match) return { title: source, url: null, article: null };
    return { title: `${match[1]}${match[3]}`.trim() || match[2]!, url: match[2]!, article: null };
  });
}
