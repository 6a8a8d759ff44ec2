import { booleanPointInPolygon, lineString } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { nearestOnRings } from './nearest-on-rings.ts';

/** Names of the 22 districts by the source's name. Six of its names are of districts since merged. */
const names: Readonly<Record<string, readonly [en: string, ar: string]>> = {
  Ajdabiya: ['Al Wahat', 'الواحات'],
  'Al Butnan': ['Al Butnan', 'البطنان'],
  'Al Jabal al Akhdar': ['Al Jabal al Akhdar', 'الجبل الأخضر'],
  'Al Jifarah': ['Al Jifarah', 'الجفارة'],
  'Al Jufrah': ['Al Jufrah', 'الجفرة'],
  'Al Kufrah': ['Al Kufrah', 'الكفرة'],
  'Al Marj': ['Al Marj', 'المرج'],
  'Al Marqab': ['Al Marqab', 'المرقب'],
  'Al Qubbah': ['Derna', 'درنة'],
  'An Nuqat al Khams': ['An Nuqat al Khams', 'النقاط الخمس'],
  "Ash Shati'": ['Wadi ash Shati', 'وادي الشاطئ'],
  'Az Zawiyah': ['Az Zawiyah', 'الزاوية'],
  Benghazi: ['Benghazi', 'بنغازي'],
  Ghadamis: ['Nalut', 'نالوت'],
  Ghat: ['Ghat', 'غات'],
  Misratah: ['Misrata', 'مصراتة'],
  Mizdah: ['Al Jabal al Gharbi', 'الجبل الغربي'],
  Murzuq: ['Murzuq', 'مرزق'],
  Sabha: ['Sabha', 'سبها'],
  Surt: ['Sirte', 'سرت'],
  "Tajura' wa an Nawahi al Arba": ['Tripoli', 'طرابلس'],
  'Wadi al Hayaa': ['Wadi al Hayat', 'وادي الحياة'],
};

type District = Feature<Polygon, { name: string; longitude: number; latitude: number }>;

/**
 * The boundaries between districts, without the coast and the land borders that the source draws up to
 * 600 m off ours.
 * What lies beyond ours is cut, and loose ends are led to the nearest point of it.
 */
export function districtLines(source: FeatureCollection, land: Feature<MultiPolygon>): Feature<LineString>[] {
  const outline = land.geometry.coordinates.flat();
  const whole = topology({ districts: source as FeatureCollection<Polygon> }, 1e6);
  const districts = whole.objects.districts as GeometryCollection;
  const inner = mesh(whole as unknown as Topology, districts, (a, b) => a !== b);
  const met = new Map<string, number>();
  for (const point of inner.coordinates.flat()) met.set(String(point), (met.get(String(point)) ?? 0) + 1);
  const inside = (point: Position) => booleanPointInPolygon(point, land);
  const loose = (point: Position) => met.get(String(point)) === 1;
  return inner.coordinates.flatMap((line) => {
    // What the source draws beyond our coast or border goes; the last point inside is led to the outline.
    const first = loose(line[0]!) ? line.findIndex(inside) : 0;
    const last = loose(line[line.length - 1]!) ? line.findLastIndex(inside) : line.length - 1;
    if (first < 0 || last < first) return [];
    const kept = line.slice(first, last + 1);
    if (loose(line[0]!)) kept.unshift(nearestOnRings(kept[0]!, outline));
    if (loose(line[line.length - 1]!)) kept.push(nearestOnRings(kept[kept.length - 1]!, outline));
    return lineString(kept, {});
  });
}

/** A point with both names for each district, where the source puts the label. */
export function districtNames(source: FeatureCollection): Feature<Point, { en: string; ar: string }>[] {
  return (source.features as District[])
    .map(({ properties: { name, longitude, latitude } }) => {
      const [en, ar] = names[name] ?? [];
      if (!en || !ar) throw new Error(`Found a district "${name}" that has no name here.`);
      return {
        type: 'Feature' as const,
        properties: { en, ar },
        geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
      };
    })
    .sort((a, b) => (a.properties.en < b.properties.en ? -1 : 1));
}
