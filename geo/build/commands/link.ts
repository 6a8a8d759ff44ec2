import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { detectLang } from '../../../src/text/detect-lang.ts';
import { findMentions } from '../../../src/text/find-mentions.ts';
import type { Gazetteer } from '../../../src/text/names/names.ts';
import { Problems, UsageError } from '../problems.ts';
import { splitFrontMatter } from '../read/read-articles.ts';
import { readGazetteer } from '../read/read-gazetteer.ts';
import { repository } from '../read/repository.ts';

/**
 * `link FILE...` yields one JSON line a file: its id (the name without extension), language and
 * mentions. A byte order mark and front matter are no text; offsets count what follows, as it stands.
 * `-` reads standard input. `link --lines` filters JSON lines `{"id","text"}` from standard input.
 * Throws {@link UsageError} naming every file that cannot be read.
 */
export async function* link(args: readonly string[]): AsyncGenerator<string> {
  const lines = args.includes('--lines');
  const files = args.filter((arg) => arg !== '--lines');
  if (lines ? files.length > 0 : files.length === 0)
    throw new UsageError('link needs FILE..., or - for standard input, or --lines alone');
  const unknown = files.filter((file) => file.startsWith('-') && file !== '-');
  if (unknown.length > 0) throw new UsageError(`link knows no option ${unknown.join(', ')}`);
  const missing = files.filter((file) => file !== '-' && !isFile(file));
  if (missing.length > 0)
    throw new UsageError(missing.map((file) => `no file "${file}"; check the path`).join('\n'));
  const { gazetteer, problems } = readGazetteer(repository);
  if (problems.length > 0) throw new Problems(problems);
  if (lines) {
    yield* linkLines(gazetteer);
    return;
  }
  for (const file of files) {
    const written = file === '-' ? await readAll() : readFileSync(file, 'utf8');
    const id = file === '-' ? '-' : basename(file, extname(file));
    yield linkText(id, textOf(written), gazetteer);
  }
}

/** The text of a file: without byte order mark and front matter. */
export const textOf = (written: string): string => splitFrontMatter(written.replace(/^\uFEFF/, '')).text;

/** One line of `link`: JSON with the mentions of a text. */
function linkText(id: string, text: string, gazetteer: Gazetteer): string {
  const mentions = findMentions(text, gazetteer).map(({ start, end, surface, place, sense, scope }) => ({
    start,
    end,
    surface,
    place,
    sense,
    scope,
  }));
  return JSON.stringify({ id, lang: detectLang(text), mentions });
}

async function* linkLines(gazetteer: Gazetteer): AsyncGenerator<string> {
  let count = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    count++;
    if (line.trim() === '') continue;
    let record: { id?: unknown; text?: unknown };
    try {
      record = JSON.parse(line) as typeof record;
    } catch {
      throw new UsageError(`line ${count} of standard input is no JSON; write {"id","text"} on each line`);
    }
    if (typeof record?.text !== 'string')
      throw new UsageError(`line ${count} of standard input has no "text"; write {"id","text"} on each line`);
    yield linkText(String(record.id ?? count), record.text, gazetteer);
  }
}

async function readAll(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
