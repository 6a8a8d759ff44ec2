import type { MapLibreMap } from 'maplibre-gl';
import type { MapScale } from '../model/scene.ts';

/** The longest that the bar becomes, pixels. */
const longestPx = 110;
/** What a bar stands for is one of these times a power of ten. */
const round = [5, 3, 2, 1] as const;

/** The scale along the middle of the map: the longest round length that fits the bar. */
export function scaleOf(map: MapLibreMap): MapScale {
  const { clientWidth, clientHeight } = map.getContainer();
  const y = clientHeight / 2;
  const fitsKm = map.unproject([0, y]).distanceTo(map.unproject([longestPx, y])) / 1000;
  const ten = 10 ** Math.floor(Math.log10(fitsKm));
  const km = (round.find((times) => times * ten <= fitsKm) ?? 1) * ten;
  return { km, share: (longestPx * km) / fitsKm / clientWidth };
}
