import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ForeignPlace } from '../../../src/model/place.ts';
import { compileGazetteer, type NamedArea } from '../../../src/text/names/gazetteer.ts';
import type { Gazetteer } from '../../../src/text/names/names.ts';
import type { Problem } from '../problems.ts';
import { readPlaces, toponymSchema } from './read-places.ts';
import { readText } from './repository.ts';
import { parseJson, plainText, validate } from './validate.ts';

const areaNamesSchema = v.object({
  features: v.array(
    v.object({
      id: plainText('give the area an id'),
      properties: v.object({
        kind: v.exactOptional(v.string()),
        toponyms: v.exactOptional(v.array(toponymSchema), []),
      }),
    }),
  ),
});

const foreignSchema = v.array(
  v.object({
    id: plainText('write the English name'),
    kind: v.picklist(['country', 'city', 'region', 'sea'], 'say country, city, region or sea'),
    toponyms: v.array(toponymSchema),
  }),
);

/** The compiled gazetteer of places, areas and foreign places, with every problem found in their files. */
export function readGazetteer(root: string): { gazetteer: Gazetteer; problems: Problem[] } {
  const { places, problems } = readPlaces(root);
  const read = <T>(schema: v.GenericSchema<unknown, T>, file: string): T | undefined => {
    if (!existsSync(join(root, file))) return undefined;
    const written = parseJson(readText(root, file), file, problems);
    return written === undefined ? undefined : validate(schema, written, file, '', problems);
  };
  // What is only proposed has a label, not a name.
  const areas: NamedArea[] = (read(areaNamesSchema, 'geo/areas.geojson')?.features ?? [])
    .filter(({ properties }) => properties.kind !== 'proposed')
    .map(({ id, properties }) => ({ id, toponyms: properties.toponyms }));
  const foreign: readonly ForeignPlace[] = read(foreignSchema, 'geo/foreign.json') ?? [];
  return { gazetteer: compileGazetteer(places, areas, foreign), problems };
}
