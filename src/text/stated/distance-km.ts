/**
 * The distance in km between two points `[lon, lat]` of Libya, on a plane: good enough to tell near from
 * far, not to be shown.
 */
export function distanceKm(one: readonly number[], other: readonly number[]): number {
  const [lon = 0, lat = 0] = one;
  const [otherLon = 0, otherLat = 0] = other;
  // 111.2 km a degree of latitude; Libya's middle latitude is 29 degrees.
  return Math.hypot((lon - otherLon) * Math.cos((29 * Math.PI) / 180), lat - otherLat) * 111.2;
}
