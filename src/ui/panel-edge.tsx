import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from './page-context.ts';

/** The narrowest that the panel becomes, and what it leaves to the map, as the style sheet has it. */
const leastRem = 20;
const mapRem = 36;
/** Hundredths of the window by which a key moves the edge. */
const step = 2;

/** The edge between panel and map on a wide screen: dragged, moved by keys, set back by a double click. */
export function PanelEdge() {
  const { store, language } = usePage();
  const { words } = language;
  // Two articles side by side want another width than one, so each width is remembered apart.
  const beside = store.view.value.reading.beside !== null;
  const [chosen, setChosen] = useState<Readonly<Record<'one' | 'two', number | null>>>({
    one: null,
    two: null,
  });
  // In hundredths of the window, as drawn.
  const [{ shown, least, most }, setDrawn] = useState({ shown: 30, least: 20, most: 60 });
  const edge = useRef<HTMLHRElement>(null);
  const share = chosen[beside ? 'two' : 'one'];
  const choose = (wanted: number | null) =>
    setChosen({
      ...chosen,
      [beside ? 'two' : 'one']: wanted === null ? null : Math.min(most, Math.max(least, wanted)),
    });
  useEffect(() => {
    const page = document.getElementById('page')!;
    if (share === null) page.style.removeProperty('--panel-share');
    else page.style.setProperty('--panel-share', `${share}vw`);
  }, [share]);
  useEffect(() => {
    const panel = edge.current!.parentElement!;
    const watch = new ResizeObserver(() => {
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const share = (widthPx: number) => Math.round((100 * widthPx) / innerWidth);
      const least = share(leastRem * remPx);
      setDrawn({
        shown: share(panel.offsetWidth),
        least,
        most: Math.max(least, share(innerWidth - mapRem * remPx)),
      });
    });
    watch.observe(panel);
    return () => watch.disconnect();
  }, []);

  const onPointerMove = (event: PointerEvent) => {
    if (!edge.current!.hasPointerCapture(event.pointerId)) return;
    const x = language.dir === 'rtl' ? innerWidth - event.clientX : event.clientX;
    choose(Math.round((1000 * x) / innerWidth) / 10);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const outward = language.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const inward = language.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const now = share ?? shown;
    const wanted = { [outward]: now + step, [inward]: now - step, Home: least, End: most, Enter: null }[
      event.key
    ];
    if (wanted === undefined) return;
    event.preventDefault();
    choose(wanted);
  };
  return (
    <hr
      class="panel-edge"
      ref={edge}
      tabIndex={0}
      title={words.panelEdge.hint}
      aria-label={words.panelEdge.label}
      aria-controls="panel"
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={shown}
      aria-valuetext={words.panelEdge.share(language.number(shown))}
      onPointerDown={(event) => event.button === 0 && edge.current!.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDblClick={() => choose(null)}
      onKeyDown={onKeyDown}
    />
  );
}
