import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Loaded } from './shelf.ts';

/**
 * Whether what is open is still to be seen: its text is on its way, or here but not painted yet. What takes the
 * processor long waits for that. What failed to come is seen too.
 */
export function followPainting<T>(
  open: ReadonlySignal<T | null>,
  text: ReadonlySignal<Loaded<unknown> | null>,
): ReadonlySignal<boolean> {
  const painted = signal<T | null>(null);
  effect(() => {
    const shown = open.value;
    if (shown === painted.peek() || text.value?.status === 'loading') return;
    return afterPaint(() => {
      painted.value = shown;
    });
  });
  return computed(() => open.value !== null && open.value !== painted.value);
}

/** Calls back once the page was painted; returns what gives it up. */
function afterPaint(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
