import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { phases } from '../model/phases.ts';
import { firstDay, lastDay } from '../model/view.ts';
import { dayNumber, dayOf, months, shareOf, spanDays } from '../state/calendar.ts';
import { daysOfChange } from '../state/control-days.ts';
import { DateField } from './date-field.tsx';
import { Icon } from './icon.tsx';
import { usePage } from './page-context.ts';

/** Milliseconds between two changes while the timeline plays: time to see what moved. */
const pageMs = 900;

/** The strip of the war: phases, changes of control, articles, and the handle of the day shown. */
export function Timeline() {
  const { store, language } = usePage();
  const { words } = language;
  const date = store.view.value.date;
  const days = useMemo(() => daysOfChange(store.atlas.changes), [store.atlas]);
  const next = days.find((day) => day > date);
  const previous = days.findLast((day) => day < date) ?? (date > firstDay ? firstDay : undefined);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    if (next === undefined) {
      setPlaying(false);
      return;
    }
    const turn = setTimeout(() => store.actions.setDate(next, 'replace'), pageMs);
    return () => clearTimeout(turn);
  }, [playing, next, store]);
  const play = () => {
    // At the end it begins again.
    if (!playing && next === undefined) store.actions.setDate(firstDay, 'replace');
    setPlaying(!playing);
  };
  const onDay = store.atlas.changes.filter((change) => change.date === date && change.from !== null).length;
  return (
    <section class="timeline" aria-label={words.timeline.label}>
      <div class="timeline-controls">
        <button
          type="button"
          aria-label={playing ? words.timeline.pause : words.timeline.play}
          onClick={play}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          aria-label={words.timeline.previous}
          disabled={previous === undefined}
          onClick={() => previous && store.actions.setDate(previous, 'replace')}
        >
          <Icon name="previous" />
        </button>
        <button
          type="button"
          aria-label={words.timeline.next}
          disabled={next === undefined}
          onClick={() => next && store.actions.setDate(next, 'replace')}
        >
          <Icon name="next" />
        </button>
        <DateField
          label={words.timeline.date}
          day={date}
          min={firstDay}
          max={lastDay}
          onDay={store.actions.setDate}
        />
        <p class="visually-hidden" role="status">
          {language.count(onDay, words.timeline.changes)}
        </p>
      </div>
      <Strip days={days} date={date} />
    </section>
  );
}

function Strip({ days, date }: { readonly days: readonly string[]; readonly date: string }) {
  const { store, language } = usePage();
  const { words } = language;
  const strip = useRef<HTMLDivElement>(null);
  const rtl = language.dir === 'rtl';
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
    .join(words.comma);
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
      <Marks />
      <span class="handle" ref={(element) => placeAt(element, shareOf(date))}>
        <span class="handle-date">{language.day(date)}</span>
      </span>
    </div>
  );
}

/** What does not move: months, phases, changes and articles. */
function Marks() {
  const { store, language } = usePage();
  const { words } = language;
  return (
    <div class="strip-marks" aria-hidden="true">
      {phases.map(({ id, from }, index) => (
        <span
          key={id}
          class="phase"
          ref={(element) => placeAt(element, shareOf(from), shareOf(phases[index + 1]?.from ?? lastDay))}
        >
          <span>{words.timeline.phases[id]}</span>
        </span>
      ))}
      {months().map((month) => (
        <span
          key={month}
          class={month.endsWith('-01-01') ? 'month year' : 'month'}
          ref={(element) => placeAt(element, shareOf(month))}
        >
          {/-0[17]-01$/.test(month) && <span>{language.month(month)}</span>}
        </span>
      ))}
      {[
        ...Map.groupBy(
          store.atlas.changes.filter(({ from }) => from !== null),
          ({ date, to }) => `${date} ${to}`,
        ),
      ].map(([key, changes]) => (
        <span
          key={key}
          class={`change to-${changes[0]!.to}`}
          ref={(element) => {
            placeAt(element, shareOf(changes[0]!.date));
            element?.style.setProperty('--count', String(Math.min(8, changes.length)));
          }}
        />
      ))}
      {store.atlas.articles.map((article) => (
        <span
          key={article.id}
          class="page-mark"
          ref={(element) => placeAt(element, shareOf(article.published))}
        />
      ))}
    </div>
  );
}

/** Positions set by script are allowed where style attributes in markup are not. */
function placeAt(element: HTMLElement | null, share: number, end?: number): void {
  element?.style.setProperty('inset-inline-start', `${share * 100}%`);
  if (end !== undefined) element?.style.setProperty('inline-size', `${(end - share) * 100}%`);
}
