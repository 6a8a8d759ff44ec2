import type { Position } from 'geojson';

// WGS84: semi-major axis in metres and flattening, as its defining document gives them.
const semiMajor = 6378137;
const flattening = 1 / 298.257223563;
const semiMinor = semiMajor * (1 - flattening);

const radians = Math.PI / 180;

/** The shortest line between two points on the WGS84 ellipsoid. */
export interface Geodesic {
  readonly lengthKm: number;
  /** Bearing at the start, degrees clockwise from north, 0 to 360; 0 where the points coincide. */
  readonly bearingDeg: number;
  /** Bearing on arrival, in the same sense. */
  readonly finalBearingDeg: number;
}

/**
 * The geodesic from one `[lon, lat]` to another, in degrees.
 *
 * T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid" (Survey Review, 1975), with
 * Helmert's series. His iteration fails for nearly antipodal points; for these the bearing is found by
 * halving, as C. F. F. Karney, "Algorithms for geodesics" (Journal of Geodesy, 2013), shows to be possible.
 * Agrees with Karney's own programme to some 1e-10 of the length.
 */
export function measureGeodesic(from: Position, to: Position): Geodesic {
  const reduced1 = reducedLatitude(from[1]!);
  const reduced2 = reducedLatitude(to[1]!);
  const lonDifference = turn(to[0]! - from[0]!) * radians;
  return (
    vincentyInverse(reduced1, reduced2, lonDifference) ?? halvedInverse(reduced1, reduced2, lonDifference)
  );
}

/** Where one comes to from a point by keeping to the geodesic of an initial bearing for a length in km. */
export function destinationPoint(from: Position, bearingDeg: number, lengthKm: number): Position {
  const bearing = bearingDeg * radians;
  const reduced1 = reducedLatitude(from[1]!);
  const arc1 = Math.atan2(Math.tan(reduced1), Math.cos(bearing));
  const sinAlpha = Math.cos(reduced1) * Math.sin(bearing);
  const series = lengthSeries(1 - sinAlpha ** 2);
  const base = (lengthKm * 1000) / (semiMinor * series.a);
  let arc = base;
  for (let round = 0; round < 20; round++) {
    const next = base + arcCorrection(series.b, arc, Math.cos(2 * arc1 + arc));
    const settled = Math.abs(next - arc) < 1e-13;
    arc = next;
    if (settled) break;
  }
  const [sinU, cosU, sinArc, cosArc] = [Math.sin(reduced1), Math.cos(reduced1), Math.sin(arc), Math.cos(arc)];
  const lat = Math.atan2(
    sinU * cosArc + cosU * sinArc * Math.cos(bearing),
    (1 - flattening) * Math.hypot(sinAlpha, sinU * sinArc - cosU * cosArc * Math.cos(bearing)),
  );
  const sphereLon = Math.atan2(sinArc * Math.sin(bearing), cosU * cosArc - sinU * sinArc * Math.cos(bearing));
  const lon = sphereLon - lonCorrection(sinAlpha, arc, Math.cos(2 * arc1 + arc));
  return [turn(from[0]! + lon / radians), lat / radians];
}

/** Points along the geodesic between two points, both ends included, no two further apart than `stepKm`. */
export function pointsAlong(from: Position, to: Position, stepKm: number): Position[] {
  const { lengthKm, bearingDeg } = measureGeodesic(from, to);
  const steps = Math.max(1, Math.ceil(lengthKm / stepKm));
  const inner = Array.from({ length: steps - 1 }, (_, index) =>
    destinationPoint(from, bearingDeg, (lengthKm * (index + 1)) / steps),
  );
  return [from, ...inner, to];
}

/** Vincenty's inverse solution; null where it does not settle, which happens near the antipode only. */
function vincentyInverse(reduced1: number, reduced2: number, lonDifference: number): Geodesic | null {
  const [sinU1, cosU1] = [Math.sin(reduced1), Math.cos(reduced1)];
  const [sinU2, cosU2] = [Math.sin(reduced2), Math.cos(reduced2)];
  let lambda = lonDifference;
  for (let round = 0; round < 30; round++) {
    const eastward = cosU2 * Math.sin(lambda);
    const northward = cosU1 * sinU2 - sinU1 * cosU2 * Math.cos(lambda);
    const sinArc = Math.hypot(eastward, northward);
    const cosArc = sinU1 * sinU2 + cosU1 * cosU2 * Math.cos(lambda);
    if (sinArc === 0) return cosArc > 0 ? { lengthKm: 0, bearingDeg: 0, finalBearingDeg: 0 } : null;
    const arc = Math.atan2(sinArc, cosArc);
    const sinAlpha = (cosU1 * eastward) / sinArc;
    const cos2Alpha = 1 - sinAlpha ** 2;
    // On the equator the middle of the arc has no meaning, and its factor is nought.
    const cosMiddle = cos2Alpha < 1e-16 ? 0 : cosArc - (2 * sinU1 * sinU2) / cos2Alpha;
    const next = lonDifference + lonCorrection(sinAlpha, arc, cosMiddle);
    if (Math.abs(next) > Math.PI) return null;
    if (Math.abs(next - lambda) < 1e-13) {
      return geodesicOf(
        { arc, cosMiddle, cos2Alpha },
        Math.atan2(eastward, northward),
        Math.atan2(cosU1 * Math.sin(lambda), cosU1 * sinU2 * Math.cos(lambda) - sinU1 * cosU2),
      );
    }
    lambda = next;
  }
  return null;
}

/**
 * The inverse solution by halving. With the first point the further from the equator, and south of it, the
 * longitude gained on the way to the second grows steadily with the initial bearing, from 0 to 180 degrees.
 */
function halvedInverse(reduced1: number, reduced2: number, lonDifference: number): Geodesic {
  const swapped = Math.abs(reduced1) < Math.abs(reduced2);
  const [far, near] = swapped ? [reduced2, reduced1] : [reduced1, reduced2];
  const mirror = far > 0 ? -1 : 1;
  // A start a hair south of the equator keeps the direction of the arc defined there.
  const [u1, u2] = [Math.min(far * mirror, -1e-200), near * mirror];
  let [low, high] = [0, Math.PI];
  let bearing = Math.PI / 2;
  let line = lineAt(u1, u2, bearing);
  for (let round = 0; round < 60; round++) {
    if (line.lon < Math.abs(lonDifference)) low = bearing;
    else high = bearing;
    bearing = (low + high) / 2;
    line = lineAt(u1, u2, bearing);
  }
  // Seen from the caller's first point: mirrored east, north and, where the ends were swapped, about.
  const [first, last] = swapped ? [line.finalBearing, bearing] : [bearing, line.finalBearing];
  const east = lonDifference < 0 ? -1 : 1;
  const north = swapped ? -mirror : mirror;
  const seen = (angle: number) => Math.atan2(Math.sin(angle) * east, Math.cos(angle) * north);
  return geodesicOf(line, seen(first), seen(last));
}

/** An arc of the auxiliary sphere: its length and the square and cosine that the series ask for. */
interface SphereArc {
  readonly arc: number;
  readonly cosMiddle: number;
  readonly cos2Alpha: number;
}

/** The line that leaves the first reduced latitude at a bearing, up to where it meets the second going north. */
function lineAt(u1: number, u2: number, bearing: number): SphereArc & { lon: number; finalBearing: number } {
  const sinAlpha = Math.sin(bearing) * Math.cos(u1);
  const northward1 = Math.cos(bearing) * Math.cos(u1);
  const northward2 = Math.sqrt(Math.max(0, northward1 ** 2 + Math.cos(u2) ** 2 - Math.cos(u1) ** 2));
  const arc1 = Math.atan2(Math.sin(u1), northward1);
  const arc2 = Math.atan2(Math.sin(u2), northward2);
  const arc = arc2 - arc1;
  const cosMiddle = Math.cos(arc1 + arc2);
  const sphereLon =
    Math.atan2(sinAlpha * Math.sin(arc2), Math.cos(arc2)) -
    Math.atan2(sinAlpha * Math.sin(arc1), Math.cos(arc1));
  return {
    arc,
    cosMiddle,
    cos2Alpha: 1 - sinAlpha ** 2,
    lon: sphereLon - lonCorrection(sinAlpha, arc, cosMiddle),
    finalBearing: Math.atan2(sinAlpha, northward2),
  };
}

function geodesicOf(
  { arc, cosMiddle, cos2Alpha }: SphereArc,
  bearing: number,
  finalBearing: number,
): Geodesic {
  const series = lengthSeries(cos2Alpha);
  return {
    lengthKm: (semiMinor * series.a * (arc - arcCorrection(series.b, arc, cosMiddle))) / 1000,
    bearingDeg: compassDegrees(bearing),
    finalBearingDeg: compassDegrees(finalBearing),
  };
}

/** Latitude in degrees to the reduced latitude in radians. */
function reducedLatitude(lat: number): number {
  return Math.atan((1 - flattening) * Math.tan(lat * radians));
}

/** Helmert's coefficients of the length of a line whose cosine squared at the equator is given. */
function lengthSeries(cos2Alpha: number): { readonly a: number; readonly b: number } {
  const root = Math.sqrt(1 + cos2Alpha * (semiMajor ** 2 / semiMinor ** 2 - 1));
  const k = (root - 1) / (root + 1);
  return { a: (1 + k ** 2 / 4) / (1 - k), b: k * (1 - (3 / 8) * k ** 2) };
}

/** How much shorter the arc is on the ellipsoid than on the sphere, radians: Vincenty's equation 6. */
function arcCorrection(b: number, arc: number, cosMiddle: number): number {
  const inner = Math.cos(arc) * (2 * cosMiddle ** 2 - 1);
  const outer = (b / 6) * cosMiddle * (4 * Math.sin(arc) ** 2 - 3) * (4 * cosMiddle ** 2 - 3);
  return b * Math.sin(arc) * (cosMiddle + (b / 4) * (inner - outer));
}

/** How much smaller the longitude gained is on the ellipsoid than on the sphere: Vincenty's 10 and 11. */
function lonCorrection(sinAlpha: number, arc: number, cosMiddle: number): number {
  const cos2Alpha = 1 - sinAlpha ** 2;
  const c = (flattening / 16) * cos2Alpha * (4 + flattening * (4 - 3 * cos2Alpha));
  const series = cosMiddle + c * Math.cos(arc) * (2 * cosMiddle ** 2 - 1);
  return (1 - c) * flattening * sinAlpha * (arc + c * Math.sin(arc) * series);
}

/** Radians to degrees clockwise from north, 0 to 360. */
function compassDegrees(angle: number): number {
  const degrees = angle / radians;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** Degrees brought to -180..180, 180 itself kept. */
function turn(degrees: number): number {
  if (degrees >= -180 && degrees <= 180) return degrees;
  return degrees - 360 * Math.round(degrees / 360);
}
