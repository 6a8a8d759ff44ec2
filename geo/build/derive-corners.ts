import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { type CellsTopology, type ControlCells, openCells } from '../../src/geometry/control-cells.ts';
import { roundCorner } from '../../src/geometry/smooth-edges.ts';
import { boxOf, indexOutline } from './index-outline.ts';

/** Shares of rounding tried in turn; a corner that none of them suits stays as it is. */
const shares = [1, 0.75, 0.5, 0.25, 0.1, 0];
/** The line keeps at least this part of the distance that it had from the place in whose cell it is cut. */
const keptDistance = 0.5;

/**
 * The corners between edges that can be rounded only in part: otherwise the line would come too near to
 * the place whose cell the corner is cut from, or pass it, or leave the land.
 */
export function deriveCorners(topology: CellsTopology, land: MultiPolygon): CellsTopology['corners'] {
  const cells = openCells(topology);
  const findSegments = indexOutline(land.coordinates.flat());
  // The node lies on land; where no outline comes near, so does the rest of the corner.
  const onLand = (line: readonly Position[]) =>
    findSegments(...boxOf(line)).length === 0 || line.every((point) => booleanPointInPolygon(point, land));
  return cells.nodes.flatMap((meeting, node) =>
    meeting.flatMap((one, i) =>
      meeting.slice(i + 1).flatMap((other) => {
        const share = shares.find((tried) => suits(cells, node, one, other, tried, onLand)) ?? 0;
        return share === 1 ? [] : [[Math.min(one, other), Math.max(one, other), share] as const];
      }),
    ),
  );
}

function suits(
  cells: ControlCells,
  node: number,
  one: number,
  other: number,
  share: number,
  onLand: (line: readonly Position[]) => boolean,
): boolean {
  if (share === 0) return true;
  const { round, sharp } = roundCorner(cells, node, one, other, share);
  // The corner is cut from the cell between the edges, but a long edge is curved a little, its rounding not.
  const sides = [cells.edges[one]!, cells.edges[other]!].flatMap(({ left, right }) => [left, right]);
  const places = sides.map((cell) => cells.positions[cell]!);
  return (
    places.every((place) => distanceTo(round, place) >= keptDistance * distanceTo(sharp, place)) &&
    !places.some((place) => liesBetween(place, round, sharp)) &&
    onLand(round)
  );
}

function liesBetween(place: Position, one: readonly Position[], other: readonly Position[]): boolean {
  const ring = [...one, ...[...other].reverse()];
  return booleanPointInPolygon(place, { type: 'Polygon', coordinates: [[...ring, ring[0]!]] });
}

function distanceTo(line: readonly Position[], [lon, lat]: Position): number {
  const shrink = Math.cos((lat! * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const [dx, dy] = [(b[0]! - a[0]!) * shrink, b[1]! - a[1]!];
    const [px, py] = [(lon! - a[0]!) * shrink, lat! - a[1]!];
    const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(px - along * dx, py - along * dy));
  }
  return least;
}
