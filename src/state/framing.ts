import type { Position } from 'geojson';
import type { AtlasArea, AtlasPlace } from '../model/atlas.ts';
import type { Framing } from '../model/scene.ts';
import type { View } from '../model/view.ts';

/** A place or an area by its id. */
export type Subjects = ReadonlyMap<string, AtlasPlace | AtlasArea>;

/** Where a place or an area is seen well: camps of southern Tripoli from nearer than a desert town. */
export function frameOf(subject: AtlasPlace | AtlasArea): Framing {
  if ('bbox' in subject) return { bbox: subject.bbox, maxZoom: 9 };
  const [lon = 0, lat = 0] = subject.position;
  const near = ['camp', 'quarter', 'checkpoint', 'facility'].includes(subject.kind);
  const reach = near ? 0.14 : 0.9;
  return { bbox: [lon - reach, lat - reach * 0.8, lon + reach, lat + reach * 0.8], maxZoom: near ? 11.5 : 9 };
}

/** West, south, east and north of some positions. */
export function boundsOf(positions: readonly Position[]): readonly [number, number, number, number] {
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Positions with some degrees of the land round them. */
export function frameAround(positions: readonly Position[], reachDeg: number, maxZoom: number): Framing {
  const [west, south, east, north] = boundsOf(positions);
  return { bbox: [west - reachDeg, south - reachDeg, east + reachDeg, north + reachDeg], maxZoom };
}

/** Both places of a stretch of front line; null where one of them is unknown. */
export function frameOfPair(pair: readonly [string, string], subjects: Subjects): Framing | null {
  const positions = pair.flatMap((id) => {
    const place = subjects.get(id);
    return place && 'position' in place ? [place.position] : [];
  });
  return positions.length === 2 ? frameAround(positions, 0.06, 11) : null;
}

/** What a view frames by itself: its camera, else what is open in it; null for the whole country. */
export function framingOf({ camera, place, front }: View, subjects: Subjects): Framing | null {
  if (camera) return { camera };
  const open = place === null ? undefined : subjects.get(place);
  if (open) return frameOf(open);
  return front ? frameOfPair(front, subjects) : null;
}
