import type { Position } from 'geojson';

/** Digits that Arabic keyboards write, as the others. */
const latin = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/**
 * A position from what a reader types: `31.2, 16.59` or `٣١٫٢ ١٦٫٥٩`, latitude first as in print, degrees
 * with decimals. Null where it is none, or lies far from Libya and its sea.
 */
export function typedPosition(typed: string): Position | null {
  const plain = latin(typed.trim().slice(0, 60))
    .replace(/٫/g, '.')
    .replace(/[،؛;°]/g, ' ');
  const match = /^(-?\d{1,2}(?:\.\d+)?)[ ,/]+(-?\d{1,3}(?:\.\d+)?)$/.exec(plain.trim());
  if (!match) return null;
  const [lat, lon] = match.slice(1).map(Number) as [number, number];
  return lat >= 15 && lat <= 40 && lon >= 0 && lon <= 40 ? [lon, lat] : null;
}
