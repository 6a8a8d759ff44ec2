import { dashedGapKm, solidGapKm } from '../geometry/front-style.ts';
import type { ControlPicture, FrontProperties, FrontStyle } from '../model/control.ts';

/** A stretch between two places, and why it is drawn as it is. */
export interface Stretch extends FrontProperties {
  /** How far apart its places lie: what the style depends on first. */
  readonly gap: 'near' | 'mid' | 'far';
  /** One of its places is contested: the line runs somewhere within that place's zone. */
  readonly contested: boolean;
}

/** Gaps in km up to which a stretch is solid, and dashed. */
export const gapLimitsKm = { near: solidGapKm, mid: dashedGapKm } as const;

const styles: readonly FrontStyle[] = ['solid', 'dashed', 'dotted'];

/** The stretches of a picture, each pair of places once; the surest and shortest first. */
export function frontStretches(control: ControlPicture | null): Stretch[] {
  const pairs = new Map<string, Stretch>();
  for (const { properties } of control?.fronts ?? []) {
    const pair = [properties.left, properties.right].sort().join(' ');
    if (!pairs.has(pair)) pairs.set(pair, explain(properties));
  }
  return [...pairs.values()].sort(
    (a, b) => styles.indexOf(a.style) - styles.indexOf(b.style) || a.gapKm - b.gapKm,
  );
}

/** The stretch between two places, in either order; undefined where no front runs between them. */
export function stretchBetween(
  control: ControlPicture | null,
  [one, other]: readonly [string, string],
): Stretch | undefined {
  const found = control?.fronts.find(({ properties }) => isBetween(properties, one, other));
  return found && explain(found.properties);
}

/** Whether a stretch lies between two places, in either order. */
function isBetween({ left, right }: FrontProperties, one: string, other: string): boolean {
  return (left === one && right === other) || (left === other && right === one);
}

function explain(properties: FrontProperties): Stretch {
  const { gapKm, leftHolder, rightHolder } = properties;
  return {
    ...properties,
    gap: gapKm <= gapLimitsKm.near ? 'near' : gapKm <= gapLimitsKm.mid ? 'mid' : 'far',
    contested: leftHolder === 'contested' || rightHolder === 'contested',
  };
}
