import type { Position } from 'geojson';
import type { AtlasArea, AtlasPlace } from '../model/atlas.ts';
import type { Framing } from '../model/scene.ts';
import type { View } from '../model/view.ts';

/** A place or an area by its id. */
export type Subjects = ReadonlyMap<string, AtlasPlace | AtlasArea>;

/** Space around places that are shown together, degrees: about 25 km, and 8 where they lie in and around one city. */
const marginDeg = { apart: 0.3, together: 0.1 } as const;
/** Places no further apart than this, degrees, lie in and around one city: camps and quarters side by side. */
const oneCityDeg = 0.4;
/** No nearer than this: also camps of one city want their surroundings. */
const nearestZoom = 11.5;

/** Where a place or an area is seen well: camps of southern Tripoli from nearer than a desert town. */
export function frameOf(subject: AtlasPlace | AtlasArea): Framing {
  if ('bbox' in subject) return { bbox: subject.bbox, maxZoom: 9 };
  const [lon = 0, lat = 0] = subject.position;
  const near = ['camp', 'quarter', 'checkpoint', 'facility'].includes(subject.kind);
  const reach = near ? 0.14 : 0.9;
  return { bbox: [lon - reach, lat - reach * 0.8, lon + reach, lat + reach * 0.8], maxZoom: near ? 11.5 : 9 };
}

/** West, south, east and north of some positions. */
function boundsOf(positions: readonly Position[]): readonly [number, number, number, number] {
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

/** Frames some places and areas with space around them; null for none. */
export function frameOfPlaces(subjects: readonly (AtlasPlace | AtlasArea)[]): Framing | null {
  if (subjects.length === 0) return null;
  const corners = subjects.flatMap((subject) => {
    if (!('bbox' in subject)) return [subject.position];
    const [west, south, east, north] = subject.bbox;
    return [
      [west, south],
      [east, north],
    ];
  });
  const [west, south, east, north] = boundsOf(corners);
  const several = subjects.length > 1 && Math.max(east - west, north - south) <= oneCityDeg;
  return frameAround(corners, several ? marginDeg.together : marginDeg.apart, nearestZoom);
}

/** What a view frames by itself: its camera, else what is open in it; null for the whole country. */
export function framingOf({ camera, place, front }: View, subjects: Subjects): Framing | null {
  if (camera) return { camera };
  const open = place === null ? undefined : subjects.get(place);
  if (open) return frameOf(open);
  return front ? frameOfPair(front, subjects) : null;
}
