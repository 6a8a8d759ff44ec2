import type { Position } from 'geojson';
import { dot, positionOf, type Vector, vectorOf } from './sphere.ts';

// Lengths here are in degrees of the plane of longitude and latitude: only shares of a line are taken.

/** Where a line's length reaches `share`, 0 to 1: the point there, and the index of the vertex after it. */
export function pointAt(line: readonly Position[], share: number): { point: Position; next: number } {
  const lengths = line.map((point, i) => (i === 0 ? 0 : distance(line[i - 1]!, point)));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (let next = 1; next < line.length; next++) {
    const length = lengths[next]!;
    if (left <= length || next === line.length - 1) {
      const part = length === 0 ? 0 : Math.min(1, left / length);
      return { point: between(line[next - 1]!, line[next]!, part), next };
    }
    left -= length;
  }
  return { point: line[0]!, next: 1 };
}

/** The part of a line between two shares of its length, 0 to 1. */
export function partOf(line: readonly Position[], from: number, to: number): Position[] {
  const [start, end] = [pointAt(line, from), pointAt(line, to)];
  return [start.point, ...line.slice(start.next, end.next), end.point].filter(
    (point, i, all) => i === 0 || distance(point, all[i - 1]!) > 0,
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

function between(a: Position, b: Position, part: number): Position {
  return [a[0]! + (b[0]! - a[0]!) * part, a[1]! + (b[1]! - a[1]!) * part];
}

function distance(a: Position, b: Position): number {
  return Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
}
