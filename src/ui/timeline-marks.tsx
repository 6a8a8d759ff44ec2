import type { Atlas } from '../model/atlas.ts';
import { phases } from '../model/phases.ts';
import { lastDay } from '../model/view.ts';
import { months, shareOf } from '../state/calendar.ts';
import { eventDensity } from '../state/event-density.ts';
import type { Language } from './words/language.ts';

/** Changes of one day to one holder that stand out no further by their number. */
const mostAtOnce = 8;

/** What does not move with the day: months, phases, the density of events, changes, truces and articles. */
export function TimelineMarks({ atlas, language }: { readonly atlas: Atlas; readonly language: Language }) {
  const { words } = language;
  const changes = atlas.changes.filter(({ from }) => from !== null);
  const events = [
    ...changes.map(({ date }) => [date, 1] as const),
    ...atlas.truces.map(({ date }) => [date, 1] as const),
    ...atlas.published,
  ];
  return (
    <div class="strip-marks" aria-hidden="true">
      <Density curve={eventDensity(events)} />
      {phases.map(({ id, from }, index) => (
        <span
          key={id}
          class="phase"
          ref={(element) =>
            // A name may run on under the next phase's, which stands in the other row.
            placeAt(element, shareOf(from), phases[index + 2] ? shareOf(phases[index + 2]!.from) : 1)
          }
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
      {[...Map.groupBy(changes, ({ date, to }) => `${date} ${to}`)].map(([key, some]) => (
        <span
          key={key}
          class={`change to-${some[0]!.to}`}
          ref={(element) => {
            placeAt(element, shareOf(some[0]!.date));
            element?.style.setProperty('--count', String(Math.min(mostAtOnce, some.length)));
          }}
        />
      ))}
      {atlas.truces.map(({ date }) => (
        <span
          key={date}
          class="truce"
          title={`${words.control.dayTruce} ${language.day(date)}`}
          ref={(element) => placeAt(element, shareOf(date))}
        />
      ))}
      {atlas.published.map(([day]) => (
        <span key={day} class="page-mark" ref={(element) => placeAt(element, shareOf(day))} />
      ))}
    </div>
  );
}

/** How thick the events lie, as a low hill behind the marks. */
function Density({ curve }: { readonly curve: readonly number[] }) {
  const width = curve.length - 1;
  const line = curve.map((height, step) => `${step} ${(1 - height).toFixed(3)}`).join('L');
  return (
    <svg class="density" aria-hidden="true" viewBox={`0 0 ${width} 1`} preserveAspectRatio="none">
      <path d={`M0 1L${line}L${width} 1z`} />
    </svg>
  );
}

/** The phase of a day by itself, for strips too narrow for all names. */
export function PhaseNow({ day, language }: { readonly day: string; readonly language: Language }) {
  const index = phases.findLastIndex(({ from }) => from <= day);
  const phase = phases[index];
  if (!phase) return null;
  const [from, to] = [shareOf(phase.from), shareOf(phases[index + 1]?.from ?? lastDay)];
  const middle = (from + to) / 2;
  return (
    <span
      class="phase-now"
      aria-hidden="true"
      ref={(element) => {
        element?.style.setProperty('inset-inline-start', `${middle * 100}%`);
        element?.style.setProperty('--share', String(middle));
      }}
    >
      {language.words.timeline.phases[phase.id]}
    </span>
  );
}

/** Places an element at a share of the strip, and lets it reach to another. */
export function placeAt(element: HTMLElement | null, share: number, end?: number): void {
  // Positions set by script are allowed where style attributes in markup are not.
  element?.style.setProperty('inset-inline-start', `${share * 100}%`);
  if (end !== undefined) element?.style.setProperty('inline-size', `${(end - share) * 100}%`);
}
