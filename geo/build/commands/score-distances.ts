import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { compassPoints } from '../../../src/geometry/compass.ts';
import type { StatedDistance } from '../../../src/model/distance.ts';
import { findMentions } from '../../../src/text/find-mentions.ts';
import { findStatedDistances } from '../../../src/text/stated/stated-distances.ts';
import { scoreDistances } from '../../../src/text/stated/stated-score.ts';
import { type Problem, Problems, UsageError } from '../problems.ts';
import { readGazetteer } from '../read/read-gazetteer.ts';
import { repository } from '../read/repository.ts';
import { parseJson, validate } from '../read/validate.ts';

const distanceSchema = v.strictObject({
  start: v.number('count from 0'),
  end: v.number('count from 0'),
  surface: v.string('copy the words'),
  from: v.nullable(v.string('name the place by its id, or write null')),
  to: v.nullable(v.string('name the place by its id, or write null')),
  statedKm: v.nullable(v.number('write kilometres, or null')),
  statedKmMax: v.exactOptional(v.number('write kilometres')),
  approximate: v.boolean('say true or false'),
  bearing: v.nullable(v.picklist(compassPoints, 'use one of the sixteen points')),
});

const sentencesSchema = v.array(
  v.object({
    text: v.string('write the sentence'),
    lang: v.picklist(['ar', 'en']),
    distances: v.array(distanceSchema),
  }),
);

/**
 * `score-distances FILE...` reads annotated sentences (arrays of `{text, lang, distances}`), finds what they
 * state, and yields each difference and then precision and recall. Throws {@link Problems} where a span does
 * not slice to its surface.
 */
export function* scoreStated(files: readonly string[]): Generator<string> {
  if (files.length === 0) throw new UsageError('score-distances needs FILE...');
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new UsageError(`no file "${missing.join('", "')}"; check the path`);
  const { gazetteer, problems: found } = readGazetteer(repository);
  const problems: Problem[] = [...found];
  for (const file of files) {
    const written = parseJson(readFileSync(file, 'utf8'), file, problems);
    const sentences = validate(sentencesSchema, written, file, '', problems) ?? [];
    sentences.forEach(({ text, distances }, index) => {
      for (const { start, end, surface } of distances) {
        if (text.slice(start, end) === surface) continue;
        const cure = 'count the offsets anew, in UTF-16 code units';
        problems.push({
          file,
          at: `[${index}] ${start}`,
          expected: surface,
          found: text.slice(start, end),
          cure,
        });
      }
    });
    if (problems.length > 0) throw new Problems(problems);
    const texts = sentences.map(({ text, distances }) => ({
      text,
      found: findStatedDistances(text, findMentions(text, gazetteer)),
      expected: distances as readonly StatedDistance[],
    }));
    const score = scoreDistances(texts);
    for (const { surface, from, to, statedKm } of score.missing) {
      yield `${file} missed "${surface}" (${from} to ${to}, ${statedKm} km)`;
    }
    for (const { surface, from, to, statedKm } of score.surplus) {
      yield `${file} read too much: "${surface}" (${from} to ${to}, ${statedKm} km)`;
    }
    const stated = texts.reduce((sum, { expected }) => sum + expected.length, 0);
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    yield `${file}: ${texts.length} sentences, ${stated} statements, precision ${percent(score.precision)}, recall ${percent(score.recall)}`;
  }
}
