import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Whether a position lies in an area, its edge counted in. Degrees are taken as a plane, as GeoJSON has it:
 * a ray to the east crosses the rings an odd number of times, holes and all.
 */
export function liesIn([lon = 0, lat = 0]: Position, area: Polygon | MultiPolygon): boolean {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let at = 1; at < ring.length; at++) {
      const [x0 = 0, y0 = 0] = ring[at - 1]!;
      const [x1 = 0, y1 = 0] = ring[at]!;
      if (lat < Math.min(y0, y1) || lat > Math.max(y0, y1)) continue;
      const side = (x1 - x0) * (lat - y0) - (lon - x0) * (y1 - y0);
      if (side === 0 && lon >= Math.min(x0, x1) && lon <= Math.max(x0, x1)) return true;
      // The upper end of an edge is not its own, so that a corner is crossed once.
      if (y0 > lat !== y1 > lat && side > 0 === y1 > y0) inside = !inside;
    }
  }
  return inside;
}
