import { controlOn } from '../geometry/control-on.ts';
import { joinLines } from '../geometry/join-lines.ts';
import type { SceneChange, SceneGhost } from '../model/scene.ts';
import type { GhostDay } from '../model/view.ts';
import { changesBetween } from './recent-changes.ts';
import type { Store } from './store.ts';

/** Writes a day in words: `5 June 2020`. */
export type WriteDay = (iso: string) => string;

/** The front lines of other days; none until the cells are there. */
export function sceneGhosts(
  { atlas, drawControl }: Pick<Store, 'atlas' | 'drawControl'>,
  days: ReadonlySet<GhostDay>,
  writeDay: WriteDay,
): SceneGhost[] {
  const draw = drawControl.value;
  if (!draw) return [];
  return [...days].sort().map((day) => ({
    label: writeDay(day),
    lines: joinLines(draw(controlOn(day, atlas.changes)).fronts.map(({ geometry }) => geometry.coordinates)),
  }));
}

/** The places that changed hands in a period, each with its last change; none without a period. */
export function sceneChanges(
  { atlas, placeById }: Pick<Store, 'atlas' | 'placeById'>,
  period: { readonly from: string; readonly to: string } | null,
  writeDay: WriteDay,
): SceneChange[] {
  if (!period) return [];
  const marked = new Set<string>();
  return changesBetween(atlas.changes, period.from, period.to).flatMap(({ place: id, date, to }) => {
    const place = placeById(id);
    if (marked.has(id) || !place || !('position' in place) || !place.draw) return [];
    marked.add(id);
    return [{ position: place.position, to, label: writeDay(date) }];
  });
}
