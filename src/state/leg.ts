import type { Position } from 'geojson';
import { measureGeodesic } from '../geometry/geodesic.ts';
import { arcBetween } from '../geometry/ring.ts';
import type { RoadNetwork } from '../geometry/road-network.ts';
import { findRoadPath } from '../geometry/road-path.ts';
import type { BilingualName } from '../model/atlas.ts';
import type { MeasurePoint } from '../model/distance-view.ts';

/** An end of a leg: a named place, or a point that a reader chose. */
export interface LegEnd {
  readonly point: MeasurePoint;
  readonly position: Position;
  /** Null for a point without a name. */
  readonly name: BilingualName | null;
  /** 0 for a point that a reader chose: it lies where it was put. */
  readonly accuracyKm: number;
}

/** What lies between two points. Kilometres, degrees clockwise from north, `[lon, lat]`. */
export interface Leg {
  readonly from: LegEnd;
  readonly to: LegEnd;
  readonly straightKm: number;
  /** Accuracy of both ends together. */
  readonly accuracyKm: number;
  readonly bearingDeg: number;
  /** The great circle, dense enough to be drawn. */
  readonly arc: readonly Position[];
  /** By the schematic roads; null where these do not join the points or are not loaded. */
  readonly road: { readonly km: number; readonly line: readonly Position[] } | null;
}

/** Measures from one point to another, by road only where the network is given. */
export function measureLeg(from: LegEnd, to: LegEnd, network: RoadNetwork | null): Leg {
  const { lengthKm, bearingDeg } = measureGeodesic(from.position, to.position);
  const path = network && findRoadPath(network, from.position, to.position);
  return {
    from,
    to,
    straightKm: lengthKm,
    accuracyKm: from.accuracyKm + to.accuracyKm,
    bearingDeg,
    arc: arcBetween(from.position, to.position),
    road: path && { km: path.roadKm, line: path.line },
  };
}

/** The legs of a way through points, in order. */
export function measureLegs(ends: readonly LegEnd[], network: RoadNetwork | null): Leg[] {
  return ends.slice(1).map((to, index) => measureLeg(ends[index]!, to, network));
}

/** The whole way; `roadKm` is null when one of its legs has no road. Accuracies of inner ends count twice. */
export function totalOf(legs: readonly Leg[]): {
  readonly straightKm: number;
  readonly accuracyKm: number;
  readonly roadKm: number | null;
} {
  const sum = (of: (leg: Leg) => number) => legs.reduce((total, leg) => total + of(leg), 0);
  return {
    straightKm: sum(({ straightKm }) => straightKm),
    accuracyKm: sum(({ accuracyKm }) => accuracyKm),
    roadKm: legs.every(({ road }) => road !== null) ? sum(({ road }) => road?.km ?? 0) : null,
  };
}

/** The straight line between two ends in km. */
export function lengthOf(from: LegEnd, to: LegEnd): number {
  return measureGeodesic(from.position, to.position).lengthKm;
}
