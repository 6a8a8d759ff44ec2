import type { ExpressionSpecification } from 'maplibre-gl';
import type { ScenePlace } from '../model/scene.ts';

/** How far a label stands off its symbol, in ems. */
const gap = 0.78;
const half = gap / 2;

const toEast = ['left', [gap, 0]];
const toWest = ['right', [-gap, 0]];
const above = ['bottom', [0, -gap]];
const aboveAside = ['bottom-left', [half, -half], 'bottom-right', [-half, -half]];
const below = ['top', [0, gap]];
const belowAside = ['top-left', [half, half], 'top-right', [-half, half]];

/**
 * Where a label may stand round its symbol, best first: off the coast for what lies on it, else at the side,
 * and at the western and eastern borders towards the inside of the map.
 */
const stands = {
  west: [...toEast, ...aboveAside, ...belowAside],
  coast: [...above, ...aboveAside, ...toEast, ...toWest, ...below, ...belowAside],
  'coast-east': [...above, ...aboveAside, ...toWest, ...toEast, ...below, ...belowAside],
  inland: [...toEast, ...toWest, ...above, ...below, ...belowAside],
  'inland-east': [...toWest, ...toEast, ...above, ...below, ...belowAside],
};

/** Which of the orders holds for a place. */
export function standOf({ coastal, position: [lon = 0] }: Pick<ScenePlace, 'coastal' | 'position'>) {
  if (lon < 11.8) return 'west';
  const side = lon > 23 ? '-east' : '';
  return `${coastal ? 'coast' : 'inland'}${side}` satisfies keyof typeof stands;
}

/** The same as a property of the style. A list as a feature's own property would not survive a query. */
export const labelAnchors = [
  'match',
  ['get', 'stand'],
  ...Object.entries(stands)
    .filter(([stand]) => stand !== 'inland')
    .flatMap(([stand, order]) => [stand, ['literal', order]]),
  ['literal', stands.inland],
] as unknown as ExpressionSpecification;
