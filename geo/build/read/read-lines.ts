import * as v from 'valibot';
import type { Junction, ProposedLine, Road } from '../../../src/model/line.ts';
import type { Place } from '../../../src/model/place.ts';
import type { Problem } from '../problems.ts';
import { readText } from './repository.ts';
import { parseJson, plainText, validate } from './validate.ts';

const linesFile = 'geo/lines.geojson';

const name = v.strictObject({
  ar: plainText('write the Arabic name'),
  en: plainText('write the English name'),
});
const position = v.strictTuple([v.number('write [lon, lat]'), v.number('write [lon, lat]')]);
const source = plainText('say how the line is known');
const id = (prefix: string) =>
  v.pipe(
    v.string('give the record an id'),
    v.regex(new RegExp(`^${prefix}_[a-z0-9_]+$`), `an id that starts with ${prefix}_; rename it`),
  );
const lineString = v.strictObject({
  type: v.literal('LineString', 'roads and proposals are LineStrings'),
  coordinates: v.pipe(v.array(position), v.minLength(5, 'give it three waypoints or more between its ends')),
});

const featureSchema = v.variant('kind', [
  v.object({
    kind: v.literal('road'),
    id: id('road'),
    geometry: lineString,
    class: v.picklist(['coast', 'main', 'desert'], 'say coast, main or desert'),
    from: plainText('name the node at the start'),
    to: plainText('name the node at the end'),
    name,
    source,
  }),
  v.object({
    kind: v.literal('junction'),
    id: id('junction'),
    geometry: v.strictObject({ type: v.literal('Point', 'a junction is a Point'), coordinates: position }),
    name,
    source,
  }),
  v.object({
    kind: v.literal('proposed'),
    id: id('proposed'),
    geometry: lineString,
    places: v.pipe(
      v.array(plainText('name the place by its id')),
      v.minLength(1, 'name the places proposed'),
    ),
    claims: v.array(plainText('cite the claims by their ids')),
    name,
    source,
    note: plainText('say what is proposed'),
  }),
]);

/** The roads, junctions and proposed lines of `geo/lines.geojson`, with every problem found in their file. */
export function readLines(
  root: string,
  places: readonly Place[],
): { roads: Road[]; junctions: Junction[]; proposedLines: ProposedLine[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const roads: Road[] = [];
  const junctions: Junction[] = [];
  const proposedLines: ProposedLine[] = [];
  for (const feature of featuresOf(readText(root, linesFile), linesFile, problems)) {
    const { id, properties, geometry } = feature as { id?: unknown; properties?: object; geometry?: unknown };
    const at = typeof id === 'string' ? id : 'a feature without id';
    const record = validate(featureSchema, { ...properties, id, geometry }, linesFile, at, problems);
    if (!record) continue;
    if (record.kind === 'road') {
      const { kind: _, geometry, ...road } = record;
      roads.push({ ...road, line: geometry.coordinates });
    } else if (record.kind === 'junction') {
      const { kind: _, geometry, ...junction } = record;
      junctions.push({ ...junction, position: geometry.coordinates });
    } else {
      const { kind: _, geometry, ...proposal } = record;
      proposedLines.push({ ...proposal, line: geometry.coordinates });
    }
  }
  const nodes = new Map([...places, ...junctions].map((node) => [node.id, node.position]));
  for (const road of roads) problems.push(...looseEnds(road, nodes));
  return { roads, junctions, proposedLines, problems };
}

/** The features of a collection; anything else becomes a problem. */
export function featuresOf(text: string, file: string, problems: Problem[]): readonly unknown[] {
  const before = problems.length;
  const collection = parseJson(text, file, problems) as { features?: unknown } | undefined;
  if (Array.isArray(collection?.features) && collection.features.length > 0) return collection.features;
  if (problems.length === before) {
    problems.push({
      file,
      at: 'features',
      expected: 'a FeatureCollection with features',
      found: 'none',
      cure: 'restore the file',
    });
  }
  return [];
}

/** Ends of a road that do not lie exactly on the node they name. */
function looseEnds(road: Road, nodes: ReadonlyMap<string, readonly number[]>): Problem[] {
  const ends = [
    ['from', road.from, road.line[0]],
    ['to', road.to, road.line.at(-1)],
  ] as const;
  return ends.flatMap(([field, node, end]) => {
    const position = nodes.get(node);
    if (!position) {
      return [
        {
          file: linesFile,
          at: `${road.id} ${field}`,
          expected: 'the id of a place or a junction',
          found: node,
          unknown: node,
          cure: 'add a junction or mend the id',
        },
      ];
    }
    if (position[0] === end?.[0] && position[1] === end?.[1]) return [];
    return [
      {
        file: linesFile,
        at: `${road.id} ${field}`,
        expected: `the position of ${node}, ${JSON.stringify(position)}`,
        found: JSON.stringify(end),
        cure: 'move the end of the line to the node',
      },
    ];
  });
}
