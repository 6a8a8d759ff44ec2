import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { openedIn } from './opened-in.ts';
import { usePage } from './page-context.ts';

/** What ends the wait for a place that the text does not reach yet: the reader goes elsewhere. */
const movingBy = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Keeps where each view of the panel was left. What is opened begins at its top; whoever goes back, or closes
 * what was opened from a list, stands again where it was opened, with the focus on its link.
 */
export function useKeptScroll(): RefObject<HTMLDivElement | null> {
  const { store } = usePage();
  const body = useRef<HTMLDivElement>(null);
  const kept = useRef(new Map<string, number>());
  const opened = openedIn(store.view.value);
  const before = useRef(opened);
  useLayoutEffect(() => {
    const scroller = body.current!;
    const keep = () => kept.current.set(opened, scroller.scrollTop);
    scroller.addEventListener('scroll', keep, { passive: true });
    return () => scroller.removeEventListener('scroll', keep);
  }, [opened]);
  useLayoutEffect(() => {
    const left = before.current;
    if (left === opened) return;
    before.current = opened;
    const goesBack = store.step.peek() === null || (opened.startsWith('page=') && !left.startsWith('page='));
    if (goesBack && hasLostFocus()) focusOn(body.current!, left);
    const top = goesBack ? (kept.current.get(opened) ?? 0) : 0;
    if (top > 0) return scrollTo(body.current!, top);
    // Not at once: to scroll lays out the page, and the frame that shows what was opened does so anyway.
    const frame = requestAnimationFrame(() => {
      body.current!.scrollTop = 0;
    });
    return () => cancelAnimationFrame(frame);
  }, [opened, store]);
  return body;
}

/** What had the focus is gone, or out of sight as the list is below what was opened from it. */
function hasLostFocus(): boolean {
  const held = document.activeElement;
  return held === null || held === document.body || !held.checkVisibility();
}

/** The link to what was left, else the heading, else the panel: so that the keys do not begin at the page's top. */
function focusOn(body: HTMLElement, left: string): void {
  const link = [...body.querySelectorAll('a')].find(
    (one) => one.hash.endsWith(`&${left}`) && one.checkVisibility(),
  );
  const wanted = link ?? document.getElementById('view-heading') ?? document.getElementById('panel');
  wanted?.focus({ preventScroll: true });
}

/** Scrolls to a place at once, or as soon as what is still on its way reaches so far. Returns what gives it up. */
function scrollTo(body: HTMLElement, top: number): () => void {
  body.scrollTop = top;
  const grown = new ResizeObserver(() => {
    body.scrollTop = top;
    if (body.scrollTop >= top - 1) end();
  });
  const end = () => {
    grown.disconnect();
    for (const by of movingBy) removeEventListener(by, end);
  };
  if (body.scrollTop >= top - 1 || !body.lastElementChild) return end;
  grown.observe(body.lastElementChild);
  for (const by of movingBy) addEventListener(by, end, { passive: true });
  return end;
}
