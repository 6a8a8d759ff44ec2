import type { Feature, LineString, Position } from 'geojson';
import type { FrontProperties } from '../model/control.ts';

type Stretch = Feature<LineString, FrontProperties>;

/**
 * Stretches put in order along the lines that they form, each numbered with its line, from 1: the longest
 * row of stretches first. A line ends at the coast, at a border, and where three holders meet. Stretches
 * run with the GNA's side to the left, so along a line the end of each is the start of the next.
 */
export function chainFronts(stretches: readonly Stretch[]): Stretch[] {
  const starting = byEnd(stretches, (line) => line[0]!);
  const ending = byEnd(stretches, (line) => line[line.length - 1]!);
  const follows = (stretch: Stretch): Stretch | undefined => {
    const { coordinates } = stretch.geometry;
    const at = String(coordinates[coordinates.length - 1]);
    const [next, ...others] = starting.get(at) ?? [];
    return others.length === 0 && ending.get(at)!.length === 1 ? next : undefined;
  };
  const followed = new Set(stretches.map(follows));
  const placed = new Set<Stretch>();
  const rows: Stretch[][] = [];
  // Rings have no first stretch; what is left after the open lines are rings.
  for (const first of [...stretches.filter((stretch) => !followed.has(stretch)), ...stretches]) {
    const row: Stretch[] = [];
    for (let at: Stretch | undefined = first; at && !placed.has(at); at = follows(at)) {
      placed.add(at);
      row.push(at);
    }
    if (row.length > 0) rows.push(row);
  }
  rows.sort((one, other) => other.length - one.length);
  return rows.flatMap((row, i) =>
    row.map((stretch) => ({ ...stretch, properties: { ...stretch.properties, chain: i + 1 } })),
  );
}

function byEnd(
  stretches: readonly Stretch[],
  end: (line: readonly Position[]) => Position,
): Map<string, Stretch[]> {
  const found = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const key = String(end(stretch.geometry.coordinates));
    const known = found.get(key);
    if (known) known.push(stretch);
    else found.set(key, [stretch]);
  }
  return found;
}
