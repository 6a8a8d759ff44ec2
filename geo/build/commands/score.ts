import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findMentions } from '../../../src/text/find-mentions.ts';
import { type Comparison, compareMentions, type Marked, scoreOf } from '../../../src/text/score-mentions.ts';
import { type Problem, Problems, UsageError } from '../problems.ts';
import { readGazetteer } from '../read/read-gazetteer.ts';
import { repository } from '../read/repository.ts';
import { parseJson, validate } from '../read/validate.ts';

const passageSchema = v.object({
  lang: v.picklist(['ar', 'en'], 'use the ISO 639-1 code'),
  manner: v.string('say in whose manner it is written'),
  trap: v.boolean('say true or false'),
  mentions: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      surface: v.string(),
      place: v.string(),
      sense: v.picklist(['literal', 'metonymic']),
      scope: v.picklist(['LY', 'foreign']),
    }),
  ),
});

interface Passage {
  readonly name: string;
  readonly text: string;
  readonly trap: boolean;
  readonly mentions: readonly Marked[];
}

interface Judged extends Passage {
  readonly comparison: Comparison;
}

/**
 * `score DIR` reads the annotated passages of a folder (`name.txt` beside `name.json`), finds their
 * mentions and yields each difference in its context, then the figures: strict spans, Libyan places,
 * the country apart. Throws {@link Problems} for a passage whose annotation does not fit its text.
 */
export function* score(args: readonly string[]): Generator<string> {
  const [folder] = args;
  if (folder === undefined || args.length > 1) throw new UsageError('score needs one folder: score DIR');
  if (!existsSync(folder)) throw new UsageError(`no folder "${folder}"; check the path`);
  const { gazetteer, problems } = readGazetteer(repository);
  const passages = readPassages(folder, problems);
  if (problems.length > 0) throw new Problems(problems);
  if (passages.length === 0) throw new UsageError(`no passages (name.txt beside name.json) in "${folder}"`);
  const judged = passages.map((passage) => ({
    ...passage,
    comparison: compareMentions(passage.mentions, findMentions(passage.text, gazetteer)),
  }));
  for (const passage of judged) yield* differences(passage);
  yield* figures(
    'ordinary',
    judged.filter((passage) => !passage.trap),
  );
  yield* figures(
    'traps',
    judged.filter((passage) => passage.trap),
  );
  yield* figures('all', judged);
}

function readPassages(folder: string, problems: Problem[]): Passage[] {
  const passages: Passage[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const name = file.slice(0, -'.json'.length);
    const path = join(folder, file);
    const written = parseJson(readFileSync(path, 'utf8'), path, problems);
    const record = written === undefined ? undefined : validate(passageSchema, written, path, '', problems);
    if (!record) continue;
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/^\uFEFF/, '');
    for (const { start, end, surface } of record.mentions) {
      const found = text.slice(start, end);
      if (found !== surface)
        problems.push({
          file: path,
          at: `mention at ${start}`,
          expected: surface,
          found,
          cure: 'mend the offsets',
        });
    }
    passages.push({ name, text, trap: record.trap, mentions: record.mentions });
  }
  return passages;
}

function* differences({ name, text, comparison }: Judged): Generator<string> {
  const context = ({ start, end }: Marked): string =>
    `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replaceAll(
      /\s+/g,
      ' ',
    );
  for (const mention of comparison.missed) yield `${name} missed ${mention.place}: ${context(mention)}`;
  for (const mention of comparison.spurious) yield `${name} false ${mention.place}: ${context(mention)}`;
  for (const [mention, read] of comparison.mislinked)
    yield `${name} linked ${mention.place} to ${read.place || 'nothing, not listed'}: ${context(mention)}`;
  for (const [mention, read] of comparison.missensed)
    yield `${name} sense ${mention.sense} read as ${read.sense}: ${context(mention)}`;
}

function* figures(of: string, judged: readonly Judged[]): Generator<string> {
  if (judged.length === 0) return;
  const sum = (count: (comparison: Comparison) => number): number =>
    judged.reduce((total, { comparison }) => total + count(comparison), 0);
  const found = sum((comparison) => comparison.found);
  const given = found + sum((comparison) => comparison.spurious.length);
  const wanted = found + sum((comparison) => comparison.missed.length);
  const mislinked = sum((comparison) => comparison.mislinked.length);
  const missensed = sum((comparison) => comparison.missensed.length);
  const words = judged.reduce((total, { text }) => total + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  const row = (what: string, hits: number): string => {
    const { precision, recall, f1 } = scoreOf(hits, given, wanted);
    return `${of} ${what}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;
  };
  yield `${of}: ${judged.length} passages, ${words} words, ${wanted} mentions`;
  yield row('finding', found);
  yield row('linking', found - mislinked);
  yield `${of} of the found: linked right ${percent(scoreOf(found - mislinked, found, found).precision)}, sense right ${percent(scoreOf(found - missensed, found, found).precision)}`;
  yield `${of} false hits per 1,000 words: ${((1000 * (given - found)) / Math.max(1, words)).toFixed(2)}`;
}
