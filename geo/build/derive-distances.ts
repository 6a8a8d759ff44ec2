import type { RoadNetwork } from '../../src/geometry/road-network.ts';
import type { ComparedDistance, StatedDistance } from '../../src/model/distance.ts';
import type { Road, RoadCourse } from '../../src/model/line.ts';
import type { Place } from '../../src/model/place.ts';
import { findStatedDistances } from '../../src/text/stated/stated-distances.ts';
import { likelyReading } from '../../src/text/stated/stated-reading.ts';
import type { ReadArticle } from './derive-leaves.ts';
import { measureBetween } from './measure-between.ts';

/** Every distance and direction that the articles state, beside what the ground says, in reading order. */
export function deriveDistances(
  articles: readonly ReadArticle[],
  places: readonly Place[],
  network: RoadNetwork,
): ComparedDistance[] {
  const placeById = new Map(places.map((place) => [place.id, place]));
  return articles.flatMap(({ article, mentions }) =>
    findStatedDistances(article.text, mentions).map((stated) => ({
      article: article.id,
      ...stated,
      ...compareDistance(stated, placeById, network),
    })),
  );
}

/**
 * What the ground says of a statement. The whole country has no point to measure from: `شمال البلاد` is kept
 * as it is stated.
 */
export function compareDistance(
  { from, to, statedKm }: Pick<StatedDistance, 'from' | 'to' | 'statedKm'>,
  places: ReadonlyMap<string, Place>,
  network: RoadNetwork,
): Pick<ComparedDistance, 'measured' | 'accuracyKm' | 'reading'> {
  const start = from === null ? undefined : places.get(from);
  const end = to === null ? undefined : places.get(to);
  if (!start || !end) return { measured: null, accuracyKm: null, reading: null };
  const measured = measureBetween(start, end, network);
  const accuracyKm = start.accuracyKm + end.accuracyKm;
  const reading =
    statedKm === null ? null : likelyReading(statedKm, measured.geodesicKm, measured.roadKm, accuracyKm);
  return { measured, accuracyKm, reading };
}

/** Statements by the places that they name, either end. */
export function distancesByPlace(
  distances: readonly ComparedDistance[],
): ReadonlyMap<string, readonly ComparedDistance[]> {
  const byPlace = new Map<string, ComparedDistance[]>();
  for (const distance of distances) {
    for (const id of new Set([distance.from, distance.to])) {
      if (id !== null) byPlace.set(id, [...(byPlace.get(id) ?? []), distance]);
    }
  }
  return byPlace;
}

/** The roads as the page measures along them: their courses to four decimals, some 10 m. */
export function deriveNetwork(roads: readonly Road[]): RoadCourse[] {
  const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
  return roads.map(({ id, class: roadClass, from, to, line }) => ({
    id,
    class: roadClass,
    from,
    to,
    line: line.map((point) => point.map(round)),
  }));
}
