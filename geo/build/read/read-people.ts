import * as v from 'valibot';
import type { Person } from '../../../src/model/person.ts';
import { foldNames } from '../../../src/text/search/search-names.ts';
import type { Problem } from '../problems.ts';
import { readText } from './repository.ts';
import { parseJson, plainText, validate } from './validate.ts';

const file = 'geo/people.json';
const names = v.pipe(
  v.array(plainText('write the name as outlets do')),
  v.minLength(1, 'write at least one name in each language'),
);
const schema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'write snake-case English')),
    what: v.picklist(['person', 'body'], 'say person or body'),
    ar: names,
    en: names,
  }),
);

/** People and bodies that readers search for, sorted by id, with every problem found in the file. */
export function readPeople(root: string): { people: readonly Person[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const written = parseJson(readText(root, file), file, problems);
  const people = written === undefined ? undefined : validate(schema, written, file, '', problems);
  people?.forEach(({ id }, at) => {
    const before = people[at - 1]?.id;
    if (before !== undefined && id <= before) {
      problems.push({
        file,
        at: id,
        expected: `an id after ${before}`,
        found: id,
        cure: 'sort the records by id, each once',
      });
    }
  });
  const bearers = new Map<string, string>();
  for (const [id, folded] of Object.entries(foldNames(people ?? []))) {
    for (const name of folded) {
      const other = bearers.get(name);
      if (other !== undefined) {
        problems.push({
          file,
          at: id,
          expected: 'a name that nobody else of the file has',
          found: `"${name}", as ${other} has`,
          cure: 'give the fuller name to one of the two',
        });
      }
      bearers.set(name, id);
    }
  }
  return { people: people ?? [], problems };
}
