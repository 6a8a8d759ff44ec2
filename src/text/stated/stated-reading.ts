import type { DistanceReading } from '../../model/distance.ts';

/** Beyond the places' accuracy: what a careful writer's straight figure may be off, as a share. */
const straightShare = 0.02;
/** The same for a figure by road: the schematic network itself is good to some 5 %. */
const roadShare = 0.05;
/** A figure may be rounded to its last place that is not nought, but never by more than this share. */
const roundingShare = 0.1;
/** Radius in km of the built-up ground of the largest city, Tripoli: from there one may have counted. */
const cityRadiusKm = 12;

/**
 * The likely reading of a stated figure beside what was measured, all in km. `accuracyKm` is that of both
 * places together; `roadKm` is null where no road leads. In this order:
 * - `straight`: within the accuracy and 2 % of the straight line; and no nearer to the road;
 * - `road`: within the accuracy and 5 % of the way by road;
 * - `rounded`: a round figure (to 5, 10, 50 or 100) to which the straight line or the road rounds;
 * - `edge-of-city`: short of the straight line by no more than the radius of a large city, 12 km;
 * - `none` of these. A figure that differs is not for that reason wrong.
 */
export function likelyReading(
  statedKm: number,
  geodesicKm: number,
  roadKm: number | null,
  accuracyKm: number,
): DistanceReading {
  const offStraight = Math.abs(statedKm - geodesicKm);
  const offRoad = roadKm === null ? Number.POSITIVE_INFINITY : Math.abs(statedKm - roadKm);
  const straight = offStraight <= accuracyKm + straightShare * geodesicKm;
  const road = roadKm !== null && offRoad <= accuracyKm + roadShare * roadKm;
  if (straight && (!road || offStraight <= offRoad)) return 'straight';
  if (road) return 'road';
  const slack = accuracyKm + Math.min(grainOf(statedKm) / 2, roundingShare * statedKm);
  if (Math.min(offStraight, offRoad) <= slack) return 'rounded';
  if (statedKm < geodesicKm && offStraight <= cityRadiusKm + accuracyKm) return 'edge-of-city';
  return 'none';
}

/** The coarsest of the usual grains that a figure is a multiple of: 100 of 300, 10 of 180, 1 of 147. */
function grainOf(statedKm: number): number {
  return [100, 50, 10, 5].find((grain) => statedKm % grain === 0) ?? 1;
}
