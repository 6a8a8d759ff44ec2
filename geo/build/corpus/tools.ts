import { joinRoads, type RoadNetwork } from '../../../src/geometry/road-network.ts';
import { type AreasOf, areasOfPlaces, deriveFacts, type PlaceFacts } from '../derive-leaves.ts';
import { type PairEnds, pairEnds } from '../derive-together.ts';
import { type Ground, subjectIds } from '../read/read-sources.ts';
import { openTextPages, type TextPages } from '../text-page/many-pages.ts';
import type { Site } from './site.ts';

/** The ground, with what reading articles and writing of places need of it worked out once. */
export interface Tools {
  readonly root: string;
  readonly ground: Ground;
  readonly network: RoadNetwork;
  readonly areasOf: AreasOf;
  /** What lines of those spoken of together may join. */
  readonly ends: PairEnds;
  /** Ids of all places and areas. */
  readonly subjects: ReadonlySet<string>;
  /** By place and area: areas first. */
  readonly facts: ReadonlyMap<string, PlaceFacts>;
  /** Makes a text page for each place and article; null where one page holds everything. */
  readonly texts: TextPages | null;
  /** Letters of a word that decide which file of the search it stands in. */
  readonly searchLetters: number;
}

/** Makes the tools for a ground. */
export function openTools(
  ground: Ground,
  { root, manyPages, searchLetters }: Pick<Site, 'root' | 'manyPages' | 'searchLetters'>,
): Tools {
  const areaIds = new Set(ground.areas.map(({ id }) => id));
  const drawn = ground.places.filter(({ id, kind, draw }) => draw && kind !== 'region' && !areaIds.has(id));
  return {
    root,
    ground,
    network: joinRoads(ground.roads),
    areasOf: areasOfPlaces(ground),
    ends: pairEnds(new Set(drawn.map(({ id }) => id)), ground.areas),
    subjects: subjectIds(ground),
    facts: deriveFacts(ground),
    texts: manyPages ? openTextPages(ground) : null,
    searchLetters,
  };
}
