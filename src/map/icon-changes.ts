import type { GeoJSONSourceDiff } from 'maplibre-gl';
import type { ScenePlace } from '../model/scene.ts';

/** The image of a place: its kind's shape in its holder's fill. */
export function iconOf({ kind, holder }: Pick<ScenePlace, 'kind' | 'holder'>): string {
  return `place-${kind}-${holder ?? 'none'}`;
}

/**
 * The icons that differ between two pictures of the same places: all that a step of the timeline changes.
 * Null where anything else differs too, and the places have to be given anew.
 */
export function iconChanges(
  before: readonly ScenePlace[],
  after: readonly ScenePlace[],
): GeoJSONSourceDiff | null {
  if (before.length !== after.length) return null;
  const update: NonNullable<GeoJSONSourceDiff['update']> = [];
  for (const [index, place] of after.entries()) {
    const old = before[index]!;
    if (place === old) continue;
    if (!isSameBut(place, old)) return null;
    if (place.holder === old.holder) continue;
    update.push({ id: place.id, addOrUpdateProperties: [{ key: 'icon', value: iconOf(place) }] });
  }
  return { update };
}

/** Whether two places differ in nothing but their holder. */
function isSameBut(one: ScenePlace, other: ScenePlace): boolean {
  return (Object.keys(one) as (keyof ScenePlace)[]).every(
    (key) => key === 'holder' || one[key] === other[key],
  );
}
