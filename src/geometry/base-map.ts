import type { FeatureCollection, MultiLineString, MultiPolygon, Point } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The base file as it is written: land, lines and names as one topology. */
export type BaseTopology = Topology<{
  readonly libya: GeometryCollection;
  readonly neighbours: GeometryCollection;
  readonly borders: GeometryCollection;
  readonly coast: GeometryCollection;
  readonly districts: GeometryCollection;
  readonly districtNames: GeometryCollection;
}>;

/** The ground that everything else is drawn on, as GeoJSON. */
export interface BaseMap {
  readonly libya: FeatureCollection<MultiPolygon>;
  readonly neighbours: FeatureCollection<MultiPolygon>;
  /** Land borders; `of` says whether Libya's own. */
  readonly borders: FeatureCollection<MultiLineString, { readonly of: 'libya' | 'neighbours' }>;
  readonly coast: FeatureCollection<MultiLineString, { readonly of: 'libya' | 'neighbours' }>;
  /** Interior boundaries of the districts only. */
  readonly districts: FeatureCollection<MultiLineString>;
  readonly districtNames: FeatureCollection<Point, { readonly ar: string; readonly en: string }>;
}

/** Opens the base file's topology into the parts that are drawn. */
export function openBaseMap(topology: BaseTopology): BaseMap {
  const open = (name: keyof BaseMap) => feature(topology, topology.objects[name]);
  return {
    libya: open('libya'),
    neighbours: open('neighbours'),
    borders: open('borders'),
    coast: open('coast'),
    districts: open('districts'),
    districtNames: open('districtNames'),
  } as BaseMap;
}
