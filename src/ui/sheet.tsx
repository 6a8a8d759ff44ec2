import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { usePage } from './page-context.ts';

/** Heights of the sheet on a phone, from low to high. On a wide screen it is the panel beside the map. */
const heights = ['low', 'half', 'full'] as const;
type Height = (typeof heights)[number];

interface Props {
  readonly timeline: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The timeline and the panel: on a phone a sheet that is dragged, stepped or keyed to one of three heights. */
export function Sheet({ timeline, children }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const [height, setHeight] = useState<Height>('low');
  const drag = useRef<{ readonly y: number; readonly from: number; moved: boolean } | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { place, front, spot, article, page, distances } = store.view.value;
  const { measure, figure } = distances;
  const opened = place ?? front?.join() ?? spot?.join() ?? null;
  const index = heights.indexOf(height);
  const step = (by: number) => setHeight(heights[Math.min(2, Math.max(0, index + by))]!);

  // What is opened comes into view: a place with the map above it, an article or a page in full.
  useEffect(() => {
    if (store.step.value === null && opened === null && article === null) return;
    setHeight((now) => (article !== null ? 'full' : opened !== null && now === 'low' ? 'half' : now));
    // In a low window the sheet scrolls as one.
    if (getComputedStyle(sheet.current!).overflowY === 'auto') {
      document.getElementById('panel')?.scrollIntoView({ block: 'start' });
    }
  }, [opened, article, store]);
  // What is measured is seen on the map: it stays in view above.
  const drawn = measure !== null || figure !== null;
  useEffect(() => {
    if (drawn) setHeight('half');
  }, [drawn]);
  useEffect(() => {
    if (store.step.value !== null) setHeight((now) => (now === 'low' ? 'half' : now));
  }, [page, store]);
  const { story } = store.view.value.reading;
  useEffect(() => {
    // What the map follows is read below it.
    if (story) setHeight('half');
  }, [story]);
  useEffect(() => {
    const cover = () => {
      // The map ends where the lowest sheet begins; half way up, the sheet covers what lies above that.
      const box = document.querySelector('.map-frame')?.getBoundingClientRect();
      const style = getComputedStyle(sheet.current!);
      const halfShare = Number(style.getPropertyValue('--sheet-half')) / 100;
      const covered = box ? box.bottom - (1 - halfShare) * window.innerHeight : 0;
      store.footPx.value =
        style.display !== 'contents' && height === 'half' ? Math.max(0, Math.round(covered)) : 0;
    };
    cover();
    // A phone is turned, a window zoomed.
    addEventListener('resize', cover);
    return () => removeEventListener('resize', cover);
  }, [height, store]);

  const onPointerDown = (event: PointerEvent) => {
    drag.current = { y: event.clientY, from: sheet.current!.getBoundingClientRect().height, moved: false };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const by = drag.current.y - event.clientY;
    if (Math.abs(by) < 6 && !drag.current.moved) return;
    drag.current.moved = true;
    sheet.current!.style.setProperty('--dragged', `${drag.current.from + by}px`);
    sheet.current!.classList.add('dragging');
  };
  const onPointerUp = (event: PointerEvent) => {
    const dragged = drag.current;
    drag.current = null;
    sheet.current!.classList.remove('dragging');
    if (!dragged?.moved) {
      if (event.type === 'pointerup') step(index === 2 ? -2 : 1);
      return;
    }
    const share = sheetShare(dragged.from + dragged.y - event.clientY);
    setHeight(share > 0.7 ? 'full' : share > 0.3 ? 'half' : 'low');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = {
      ArrowUp: 1,
      ArrowDown: -1,
      Home: 2,
      End: -2,
      Enter: index === 2 ? -2 : 1,
      ' ': index === 2 ? -2 : 1,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  // What the keys reach in the panel must be in sight: the lowest sheet has it below the window.
  const onFocusIn = ({ target }: FocusEvent) => {
    if (height === 'low' && target instanceof Element && target.matches('.panel-body :focus-visible'))
      setHeight('half');
  };
  return (
    <div class={`sheet sheet-${height}`} ref={sheet} onFocusIn={onFocusIn}>
      {timeline}
      <section class="grip-frame" aria-label={words.sheet.handle}>
        <div
          class="grip"
          role="slider"
          tabIndex={0}
          aria-label={words.sheet.handle}
          aria-orientation="vertical"
          aria-valuemin={0}
          aria-valuemax={2}
          aria-valuenow={index}
          aria-valuetext={words.sheet.heights[height]}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={onPointerUp}
          onKeyDown={onKeyDown}
        >
          <Icon name={index === 2 ? 'down' : 'up'} />
        </div>
      </section>
      {children}
    </div>
  );
}

function sheetShare(pixels: number): number {
  return pixels / window.innerHeight;
}
