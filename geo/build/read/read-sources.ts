import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseTopology } from '../../../src/geometry/base-map.ts';
import type { Area } from '../../../src/model/area.ts';
import type { Article } from '../../../src/model/article.ts';
import type { BelligerentLexicon } from '../../../src/model/belligerent-term.ts';
import type { AnchoredClaim, AnchoredRuling } from '../../../src/model/claim.ts';
import type { ControlChange, Truce } from '../../../src/model/control.ts';
import type { ProposedLine, Road } from '../../../src/model/line.ts';
import type { Person } from '../../../src/model/person.ts';
import type { Place } from '../../../src/model/place.ts';
import type { Gazetteer } from '../../../src/text/names/names.ts';
import { type Problem, Problems } from '../problems.ts';
import { checkMembers } from './check-members.ts';
import { readAreas } from './read-areas.ts';
import { readArticles } from './read-articles.ts';
import { readBelligerents } from './read-belligerents.ts';
import { checkClaimPlaces, readClaims } from './read-claims.ts';
import { readControl } from './read-control.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readLines } from './read-lines.ts';
import { readPeople } from './read-people.ts';
import { readPlaces } from './read-places.ts';
import { readText } from './repository.ts';
import { parseJson } from './validate.ts';

/** Everything that is known, as the files of `geo` hold it, checked record by record and against each other. */
export interface Sources {
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  readonly roads: readonly Road[];
  readonly proposedLines: readonly ProposedLine[];
  readonly changes: readonly ControlChange[];
  readonly truces: readonly Truce[];
  readonly articles: readonly Article[];
  readonly claims: readonly AnchoredClaim[];
  readonly rulings: readonly AnchoredRuling[];
  readonly gazetteer: Gazetteer;
  readonly belligerents: BelligerentLexicon;
  /** People and bodies that can be searched for in either language. */
  readonly people: readonly Person[];
  readonly base: BaseTopology;
}

/** The editors' rulings on names of one article. */
export function rulingsOn(article: Article, { rulings }: Sources): readonly AnchoredRuling[] {
  return rulings.filter((ruling) => ruling.article === article.id);
}

/**
 * Ids that stand in a file whether or not their record is sound. What is wrong with a record is told once,
 * there, and not again wherever it is named; even of a file that cannot be read as a whole.
 */
function writtenIds(root: string): ReadonlySet<string> {
  const inFile = (file: string) => readText(root, file).matchAll(/"id"\s*:\s*"([^"]*)"/g);
  const ofRecords = ['geo/places.geojson', 'geo/areas.geojson', 'geo/lines.geojson'].flatMap((file) =>
    [...inFile(file)].map(([, id = '']) => id),
  );
  const ofArticles = readdirSync(join(root, 'geo/articles')).map((name) => name.replace(/\.md$/, ''));
  return new Set([...ofRecords, ...ofArticles]);
}

/** What is known but for the articles and what editors read in them. */
export type Ground = Omit<Sources, 'articles' | 'claims' | 'rulings'>;

/** Reads everything under `root` but the articles, with every problem found in the files. */
export function readGround(root: string): { ground: Ground; problems: Problem[] } {
  const problems: Problem[] = [];
  const noting = <T extends { problems: readonly Problem[] }>(read: T): T => {
    problems.push(...read.problems);
    return read;
  };
  const { places } = noting(readPlaces(root));
  const placeIds = new Set(places.map(({ id }) => id));
  const { areas } = noting(readAreas(root, placeIds));
  problems.push(...checkMembers(areas, places));
  const { roads, proposedLines } = noting(readLines(root, places));
  const { changes, truces } = noting(readControl(root, placeIds));
  const { belligerents } = noting(readBelligerents(root));
  const { people } = noting(readPeople(root));
  const base = parseJson(readText(root, 'geo/base.topojson'), 'geo/base.topojson', problems) as BaseTopology;
  // The gazetteer's own files were checked above; what is left are those of foreign places.
  const { gazetteer, problems: inGazetteer } = readGazetteer(root);
  problems.push(...inGazetteer.filter(({ file }) => !problems.some((told) => told.file === file)));
  // What could not be read is a problem, and nobody goes on with it.
  const ground = {
    places,
    areas,
    roads,
    proposedLines,
    changes,
    truces,
    gazetteer,
    belligerents: belligerents!,
    people,
    base,
  };
  return { ground, problems };
}

/** A problem for each article that the record of control cites and that is not there. */
export function checkCitations(
  { changes }: Pick<Ground, 'changes'>,
  articles: ReadonlySet<string>,
): Problem[] {
  return changes.flatMap(({ date, place, citations }) =>
    citations.flatMap(({ article }): Problem[] =>
      article === null || articles.has(article)
        ? []
        : [
            {
              file: 'geo/control.csv',
              at: `${date} ${place} sources`,
              expected: 'the id of an article',
              found: article,
              unknown: article,
              cure: 'name the file of geo/articles without .md',
            },
          ],
    ),
  );
}

/** The ids that a claim or a ruling may name. */
export function subjectIds({ places, areas }: Pick<Ground, 'places' | 'areas'>): ReadonlySet<string> {
  return new Set([...places, ...areas].map(({ id }) => id));
}

/** Throws {@link Problems} where there are any, each told once. */
export function stopAtProblems(root: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const written = writtenIds(root);
  const told = problems.filter(({ unknown }) => unknown === undefined || !written.has(unknown));
  if (told.length > 0) throw new Problems(told);
}

/** Reads all sources under `root`. Throws {@link Problems} with every problem of every file at once. */
export function readSources(root: string): Sources {
  const { ground, problems } = readGround(root);
  const { articles, problems: inArticles } = readArticles(root);
  const { claims, rulings, problems: inClaims } = readClaims(root, articles);
  stopAtProblems(root, [
    ...problems,
    ...inArticles,
    ...inClaims,
    ...checkClaimPlaces(claims, rulings, subjectIds(ground)),
    ...checkCitations(ground, new Set(articles.map(({ id }) => id))),
  ]);
  return { ...ground, articles, claims, rulings };
}
