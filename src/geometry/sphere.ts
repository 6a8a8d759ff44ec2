import type { Position } from 'geojson';

/** A direction from the centre of the sphere, of length 1 where it stands for a point on it. */
export type Vector = readonly [number, number, number];

const radians = Math.PI / 180;

/** A position, `[lon, lat]` in degrees, as a unit vector. */
export function vectorOf([lon, lat]: Position): Vector {
  const [l, p] = [lon! * radians, lat! * radians];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** The position of a vector of any length but 0. */
export function positionOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/** The scalar product. */
export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The vector product: across both, by the right hand. */
export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
