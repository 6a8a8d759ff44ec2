import type { Position } from 'geojson';
import { quantize } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { BaseTopology } from '../../src/geometry/base-map.ts';

/** As far as this from Libya's outline a reader of the map looks closely, in degrees: some 160 km. */
const nearDeg = 1.5;
/** A corner further away goes where its triangle is smaller than this: 5 km along by 6 km off at most. */
const farCornerKm2 = 16;
const earthRadiusKm = 6371.0088;

/**
 * The base map as the page loads it: Libya, its districts and everything within 160 km as they are, the coasts of
 * Italy, Greece and the Levant as coarse as a country's scale shows them. Half of the bytes and of the points.
 */
export function deriveBase(base: BaseTopology): BaseTopology {
  const whole = new Set([...arcsOf(base, 'libya'), ...arcsOf(base, 'districts')]);
  const weighed = presimplify(base as never, sphericalTriangleArea) as Topology;
  const libya = weighed.arcs.filter((_, arc) => whole.has(arc)).flat();
  weighed.arcs.forEach((arc, index) => {
    for (const point of arc) {
      if (whole.has(index) || isNear(point, libya)) point[2] = Number.POSITIVE_INFINITY;
    }
  });
  const { bbox: _, ...simple } = simplify(weighed as never, farCornerKm2 / earthRadiusKm ** 2) as Topology;
  // On the same grid: the client's own types know the number of steps only, not the grid itself.
  const light = quantize(simple as never, base.transform as never) as unknown as BaseTopology;
  // Single points are no matter of arcs, and stayed on the grid throughout.
  return { ...light, objects: { ...light.objects, districtNames: base.objects.districtNames } };
}

/** Numbers of the arcs that an object of the topology is made of. */
function arcsOf(base: BaseTopology, name: 'libya' | 'districts'): number[] {
  return base.objects[name].geometries.flatMap((shape) =>
    'arcs' in shape
      ? ((shape.arcs as unknown[]).flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc))
      : [],
  );
}

function isNear([lon, lat]: Position, points: readonly Position[]): boolean {
  return points.some(([x, y]) => Math.hypot(x! - lon!, y! - lat!) < nearDeg);
}
