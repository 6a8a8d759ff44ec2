import { useEffect, useState } from 'preact/hooks';
import { usePage } from './page-context.ts';

/** Rows that come with the page, which fill any window; and how many follow at a time. */
const firstRows = 60;
const moreRows = 40;

/**
 * How many of `all` rows of a long list are drawn. Those below the first window wait until the map is shown or
 * given up, and then come a few at a time while nothing else is to be done; all come at once where `atOnce` says so.
 */
export function useRowsDrawn(all: number, atOnce: boolean): number {
  const { store } = usePage();
  const [drawn, setDrawn] = useState(firstRows);
  const waits = store.mapState.value === 'loading' || atOnce;
  useEffect(() => {
    if (waits || drawn >= all) return;
    const more = () => setDrawn(drawn + moreRows);
    // Safari knows of no idle time; there a frame is waited for.
    if (!('requestIdleCallback' in window)) {
      const frame = requestAnimationFrame(more);
      return () => cancelAnimationFrame(frame);
    }
    const idle = requestIdleCallback(more, { timeout: 300 });
    return () => cancelIdleCallback(idle);
  }, [waits, drawn, all]);
  return atOnce ? all : drawn;
}
