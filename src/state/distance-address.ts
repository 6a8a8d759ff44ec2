import type { Position } from 'geojson';
import { type DistanceView, type FigureKey, type MeasurePoint, mostPoints } from '../model/distance-view.ts';

const id = /^[a-z0-9][a-z0-9_-]{0,99}$/;
const coordinates = /^(-?\d{1,2}(?:\.\d{1,5})?)\/(-?\d{1,3}(?:\.\d{1,5})?)$/;

/** Reads what is measured from an address's parameters; what is malformed falls back quietly. */
export function parseDistances(params: URLSearchParams): DistanceView {
  return {
    measure: parseMeasure(params.get('measure')),
    rays: params.get('draw') === 'distances',
    figure: parseFigure(params.get('figure') ?? ''),
  };
}

/** Keys and values of what is measured, where it differs from nothing, in the order of the address. */
export function formatDistances(distances: DistanceView): (readonly [key: string, value: string])[] {
  const { measure, rays, figure } = distances;
  const written: (readonly [string, string])[] = [];
  if (measure !== null) written.push(['measure', measure.map(formatPoint).join(',')]);
  if (rays) written.push(['draw', 'distances']);
  if (figure) written.push(['figure', `${figure.article}/${figure.start}`]);
  return written;
}

/** A point as the address has it: a place's id, or `lat/lon` to four decimals, some 10 m. */
function formatPoint(point: MeasurePoint): string {
  if (typeof point === 'string') return point;
  const [lon = 0, lat = 0] = point;
  return `${round(lat)}/${round(lon)}`;
}

/** A position from `lat/lon`, or null. */
export function parsePosition(written: string): Position | null {
  const match = coordinates.exec(written);
  if (!match) return null;
  const [lat, lon] = match.slice(1).map(Number) as [number, number];
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

/** An open tool without a point is an empty value; a point that is malformed is left out. */
function parseMeasure(written: string | null): readonly MeasurePoint[] | null {
  if (written === null) return null;
  return written
    .split(',')
    .map((point) => (id.test(point) ? point : parsePosition(point)))
    .filter((point) => point !== null)
    .slice(0, mostPoints);
}

function parseFigure(written: string): FigureKey | null {
  const [article = '', start = '', more] = written.split('/');
  const known = more === undefined && id.test(article) && /^\d{1,7}$/.test(start);
  return known ? { article, start: Number(start) } : null;
}

function round(degrees: number): string {
  return String(Number(degrees.toFixed(4)));
}
