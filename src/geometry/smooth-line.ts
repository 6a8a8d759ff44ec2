import type { Position } from 'geojson';
import { degreesBetween, pointAlong } from './point-along.ts';
import { dot, positionOf, type Vector, vectorOf } from './sphere.ts';

/** The part of a line between two shares of its length, 0 to 1. */
export function partOf(line: readonly Position[], from: number, to: number): Position[] {
  const [start, end] = [pointAlong(line, from), pointAlong(line, to)];
  return [start.point, ...line.slice(start.next, end.next), end.point].filter(
    (point, i, all) => i === 0 || degreesBetween(point, all[i - 1]!) > 0,
  );
}

/**
 * Half of a rounded corner: from a point of one leg up to the apex, the middle of the quadratic Bézier
 * curve whose control point is the corner. The other half, from the other leg, ends in the same apex.
 * Drawn in the gnomonic plane, in which great circles are straight: legs are parts of great circles, and
 * the curve leaves them as a tangent and stays within their triangle.
 */
export function halfCurve(leg: Position, corner: Position, otherLeg: Position, steps = 8): Position[] {
  const [one, at, other] = [inPlane(leg), inPlane(corner), inPlane(otherLeg)];
  const apex = halfway(halfway(one, other), at);
  const control = halfway(one, at);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    return positionOf(mix(mix(one, control, t), mix(control, apex, t), t));
  });
}

// The plane that touches the sphere in the middle of Libya, seen from the centre.
const middle = vectorOf([17, 27]);

function inPlane(position: Position): Vector {
  const [x, y, z] = vectorOf(position);
  const depth = dot([x, y, z], middle);
  return [x / depth, y / depth, z / depth];
}

function mix(a: Vector, b: Vector, part: number): Vector {
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part];
}

// The same figures whichever of the two comes first.
function halfway(a: Vector, b: Vector): Vector {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
}

/** To a millionth of a degree, 0.1 m, so that one point reached from two sides has the same figures. */
export function roundDegrees(point: Position): Position {
  return point.map((value) => Math.round(value * 1e6) / 1e6);
}
