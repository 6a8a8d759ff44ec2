import type { ReadonlySignal } from '@preact/signals';
import { type MeasurePoint, mostPoints } from '../model/distance-view.ts';
import type { Step } from './step.ts';

/** What a reader does with the measuring tool. */
export interface MeasureActions {
  /** Opens the tool, from a point where one is given. */
  readonly openMeasure: (from?: MeasurePoint) => void;
  readonly closeMeasure: () => void;
  /** Adds a point at the end; one that is the last already, and one too many, are left. */
  readonly addPoint: (point: MeasurePoint) => void;
  /** Puts another point in the place of one. */
  readonly movePoint: (index: number, point: MeasurePoint) => void;
  readonly removePoint: (index: number) => void;
  readonly clearPoints: () => void;
  /** Takes the last change back; nothing to take back is no error. */
  readonly undo: () => void;
  /** Whether there is a change to take back. */
  readonly canUndo: () => boolean;
}

type Points = readonly MeasurePoint[];

/** The actions of the measuring tool over its points. Opening and closing are steps of the history. */
export function measureActions(
  points: ReadonlySignal<Points | null>,
  set: (points: Points | null, how: Step) => void,
): MeasureActions {
  // What was there before each change since the tool was opened.
  let past: readonly Points[] = [];
  const edit = (next: Points) => {
    past = [...past, points.value ?? []];
    set(next, 'replace');
  };
  return {
    openMeasure(from) {
      past = [];
      set(from === undefined ? [] : [from], 'push');
    },
    closeMeasure() {
      past = [];
      set(null, 'push');
    },
    addPoint(point) {
      const now = points.value ?? [];
      if (now.length < mostPoints && !isSamePoint(now.at(-1), point)) edit([...now, point]);
    },
    movePoint(index, point) {
      const now = points.value ?? [];
      if (index < now.length && !isSamePoint(now[index], point)) edit(now.with(index, point));
    },
    removePoint: (index) => edit((points.value ?? []).filter((_, at) => at !== index)),
    clearPoints: () => {
      if (points.value?.length) edit([]);
    },
    undo() {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      set(before, 'replace');
    },
    canUndo: () => past.length > 0,
  };
}

function isSamePoint(one: MeasurePoint | undefined, other: MeasurePoint): boolean {
  return String(one) === String(other);
}
