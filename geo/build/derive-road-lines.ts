import type { FeatureCollection, MultiLineString } from 'geojson';
import type { Road, RoadClass } from '../../src/model/line.ts';

const roadClasses: readonly RoadClass[] = ['coast', 'main', 'desert'];

/** The roads as the map draws them: one feature for each class, to three decimals, some 100 m. */
export function deriveRoadLines(roads: readonly Road[]): FeatureCollection<MultiLineString> {
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return {
    type: 'FeatureCollection',
    features: roadClasses.map((roadClass) => ({
      type: 'Feature',
      properties: { class: roadClass },
      geometry: {
        type: 'MultiLineString',
        coordinates: roads
          .filter((road) => road.class === roadClass)
          .map(({ line }) => line.map((point) => point.map(round))),
      },
    })),
  };
}
