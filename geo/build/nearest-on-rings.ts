import type { Position } from 'geojson';

/** The point of some rings, anywhere along their edges, that lies nearest to a position. */
export function nearestOnRings([lon, lat]: Position, rings: readonly Position[][]): Position {
  const shrink = Math.cos((lat! * Math.PI) / 180);
  let best: Position = [lon!, lat!];
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!];
      const [dx, dy] = [(b[0]! - a[0]!) * shrink, b[1]! - a[1]!];
      const [px, py] = [(lon! - a[0]!) * shrink, lat! - a[1]!];
      const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      const distance = (px - along * dx) ** 2 + (py - along * dy) ** 2;
      if (distance >= least) continue;
      least = distance;
      best = [a[0]! + (along * dx) / shrink, a[1]! + along * dy];
    }
  }
  return best;
}
