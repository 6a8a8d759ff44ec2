/// <reference path="./d3-geo-voronoi.d.ts" />
import { geoDelaunay } from 'd3-geo-voronoi';
import type { Position } from 'geojson';
import { cross, dot, positionOf, vectorOf } from '../../src/geometry/sphere.ts';

/** An edge of the spherical Voronoi diagram: the points as far from one site as from another. */
export interface Bisector {
  /** Indexes of the sites to its left and to its right. */
  readonly sites: readonly [number, number];
  /** Numbers of the Voronoi vertices at its ends, where three sites are equally far. */
  readonly vertices: readonly [number, number];
  /** From the first vertex to the second along the great circle. */
  readonly line: readonly Position[];
}

const earthRadiusKm = 6371.0088;

/** Far sites on all sides: no point of Libya is nearer to one of them than to any place in Libya. */
const around: readonly Position[] = [
  [17, -50],
  [-60, 15],
  [95, 15],
  [17, 89],
  [-163, -27],
];

/**
 * The edges between the cells of sites in Libya, `[lon, lat]`, with a vertex at least every `stepKm`. The
 * far sites around them close the outer cells; they take no land, and edges with them are left out.
 */
export function deriveBisectors(sites: readonly Position[], stepKm = 20): Bisector[] {
  // The library sends its first point to infinity; a far one costs the near ones no precision.
  const far = around.length;
  const points = [...around, ...sites];
  const { triangles, centers } = geoDelaunay(points);
  const firstTriangle = new Map<string, number>();
  const bisectors: Bisector[] = [];
  triangles.forEach((triangle, t) => {
    triangle.forEach((one, k) => {
      const other = triangle[(k + 1) % 3]!;
      if (one < far || other < far) return;
      const key = one < other ? `${one} ${other}` : `${other} ${one}`;
      const s = firstTriangle.get(key);
      if (s === undefined) firstTriangle.set(key, t);
      else {
        const line = greatCircle(centers[s]!, centers[t]!, stepKm);
        const left = liesLeft(centers[s]!, centers[t]!, points[one]!) ? one : other;
        const right = left === one ? other : one;
        bisectors.push({ sites: [left - far, right - far], vertices: [s, t], line });
      }
    });
  });
  return bisectors;
}

// Points along the great circle, both ends included.
function greatCircle(from: Position, to: Position, stepKm: number): Position[] {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
  const steps = Math.max(2, Math.ceil((angle * earthRadiusKm) / stepKm));
  const line = [from];
  for (let i = 1; i < steps; i++) {
    const [wa, wb] = [Math.sin(angle * (1 - i / steps)), Math.sin((angle * i) / steps)];
    line.push(positionOf([wa * a[0] + wb * b[0], wa * a[1] + wb * b[1], wa * a[2] + wb * b[2]]));
  }
  line.push(to);
  return line;
}

function liesLeft(from: Position, to: Position, site: Position): boolean {
  return dot(cross(vectorOf(from), vectorOf(to)), vectorOf(site)) > 0;
}
