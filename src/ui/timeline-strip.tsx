import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { phases } from '../model/phases.ts';
import { firstDay, lastDay } from '../model/view.ts';
import { dayNumber, dayOf, shareOf, spanDays } from '../state/calendar.ts';
import { hideCovered } from './hide-covered.ts';
import { usePage } from './page-context.ts';
import { PhaseNow, placeAt, TimelineMarks } from './timeline-marks.tsx';

interface Props {
  /** Days on which anything changes: where Page up and Page down go. */
  readonly days: readonly string[];
  readonly date: string;
}

/** The strip of the war with the handle of the day shown: dragged, tapped, or moved by keys. */
export function TimelineStrip({ days, date }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const strip = useRef<HTMLDivElement>(null);
  const rtl = language.dir === 'rtl';
  const marks = useMemo(
    () => <TimelineMarks atlas={store.atlas} language={language} />,
    [store.atlas, language],
  );
  const dateLabel = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const clear = () =>
      hideCovered(strip.current!.querySelectorAll<HTMLElement>('.month > span'), dateLabel.current!);
    // It is told at once too, after the page is laid out: to measure before would lay it out twice.
    const watched = new ResizeObserver(clear);
    watched.observe(strip.current!);
    return () => watched.disconnect();
  }, [date, language]);
  const dayAt = (x: number) => {
    const box = strip.current!.getBoundingClientRect();
    const share = (x - box.left) / box.width;
    return dayOf((rtl ? 1 - share : share) * spanDays);
  };
  const onPointer = (event: PointerEvent) => {
    if (event.type === 'pointerdown') {
      strip.current!.setPointerCapture(event.pointerId);
      store.actions.setDate(dayAt(event.clientX), 'push');
    } else if (event.buttons === 1) store.actions.setDate(dayAt(event.clientX), 'replace');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const back = rtl ? 'ArrowRight' : 'ArrowLeft';
    const now = dayNumber(date);
    const to = {
      [forward]: dayOf(now + 1),
      ArrowUp: dayOf(now + 1),
      [back]: dayOf(now - 1),
      ArrowDown: dayOf(now - 1),
      PageUp: days.find((day) => day > date) ?? lastDay,
      PageDown: days.findLast((day) => day < date) ?? firstDay,
      Home: firstDay,
      End: lastDay,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    store.actions.setDate(to, 'replace');
  };
  const phase = phases.findLast(({ from }) => from <= date);
  const valueText = [language.day(date), phase && words.timeline.phases[phase.id]]
    .filter(Boolean)
    .join(`${words.comma} `);
  const share = shareOf(date);
  return (
    <div
      ref={strip}
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={words.timeline.label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={spanDays}
      aria-valuenow={dayNumber(date)}
      aria-valuetext={valueText}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKeyDown}
    >
      {marks}
      <PhaseNow day={date} language={language} />
      <span class="handle" ref={(element) => placeAt(element, share)} />
      <span
        class="handle-date"
        aria-hidden="true"
        ref={(element) => {
          dateLabel.current = element;
          placeAt(element, share);
          element?.style.setProperty('--share', String(share));
        }}
      >
        {language.day(date)}
      </span>
    </div>
  );
}
