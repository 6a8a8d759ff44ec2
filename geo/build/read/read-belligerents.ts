import * as v from 'valibot';
import type { BelligerentLexicon } from '../../../src/model/belligerent-term.ts';
import type { Problem } from '../problems.ts';
import { readText } from './repository.ts';
import { parseJson, plainText, validate } from './validate.ts';

const file = 'geo/belligerents.json';
const words = v.array(plainText('write the words as outlets do'));
const sides = v.array(
  v.strictObject({ denotes: v.picklist(['gna', 'lna', 'other'], 'say gna, lna or other'), words }),
);
const language = v.strictObject({
  forces: words,
  links: words,
  anchors: sides,
  governments: sides,
  named: sides,
  disputed: words,
  commands: words,
  leaders: sides,
  titles: words,
});
const schema = v.strictObject({
  sides: v.array(
    v.strictObject({
      id: v.picklist(['gna', 'lna'], 'say gna or lna'),
      ar: plainText('write the Arabic name'),
      en: plainText('write the English name'),
    }),
  ),
  ar: language,
  en: language,
});

/** How each language names the sides, with every problem found in the file. */
export function readBelligerents(root: string): {
  belligerents: BelligerentLexicon | undefined;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const written = parseJson(readText(root, file), file, problems);
  const belligerents = written === undefined ? undefined : validate(schema, written, file, '', problems);
  return { belligerents, problems };
}
