import { useEffect, useMemo, useState } from 'preact/hooks';
import { firstDay, lastDay } from '../model/view.ts';
import { daysOfChange } from '../state/control-days.ts';
import { DateField } from './date-field.tsx';
import { Icon } from './icon.tsx';
import { usePage } from './page-context.ts';
import { TimelineStrip } from './timeline-strip.tsx';

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
      </div>
      <TimelineStrip days={days} date={date} />
    </section>
  );
}
