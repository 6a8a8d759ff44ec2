import { joinRoads, type RoadNetwork } from '../../../src/geometry/road-network.ts';
import { type AreasOf, areasOfPlaces } from '../derive-leaves.ts';
import { type PairEnds, pairEnds } from '../derive-together.ts';
import { type Ground, subjectIds } from '../read/read-sources.ts';

/** The ground, with what reading an article needs of it worked out once. */
export interface Tools {
  readonly root: string;
  readonly ground: Ground;
  readonly network: RoadNetwork;
  readonly areasOf: AreasOf;
  /** What lines of those spoken of together may join. */
  readonly ends: PairEnds;
  /** Ids of all places and areas. */
  readonly subjects: ReadonlySet<string>;
  /** First key of every file of data: which gazetteer and which code it was made by. */
  readonly edition: string;
  /** Whether each place and article has a text page of its own. */
  readonly manyPages: boolean;
  /** Letters of a word that decide which file of the search it stands in. */
  readonly searchLetters: number;
}

/** Makes the tools for a ground. */
export function openTools(
  ground: Ground,
  site: Pick<Tools, 'root' | 'edition' | 'manyPages' | 'searchLetters'>,
): Tools {
  const areaIds = new Set(ground.areas.map(({ id }) => id));
  const drawn = ground.places.filter(({ id, kind, draw }) => draw && kind !== 'region' && !areaIds.has(id));
  return {
    ...site,
    ground,
    network: joinRoads(ground.roads),
    areasOf: areasOfPlaces(ground),
    ends: pairEnds(new Set(drawn.map(({ id }) => id)), ground.areas),
    subjects: subjectIds(ground),
  };
}
