import { lastDay } from '../../model/view.ts';
import { dayOf, shareOf, spanDays } from '../../state/calendar.ts';
import { heightOf, ticksOf } from '../../state/chart-scale.ts';
import type { FrontHistory } from '../../state/front-history.ts';
import { usePage } from '../page-context.ts';

// The chart's own units: about a pixel each in the panel.
const width = 360;
const top = 8;
const height = 84;
const foot = top + height;

/** How far the front was from a place, as a line through the record; time runs with the script. */
export function FrontChart({ history }: { readonly history: FrontHistory }) {
  const { store, language } = usePage();
  const words = language.words.distances.chart;
  const rtl = language.dir === 'rtl';
  const most = Math.max(10, ...history.days.map(({ km }) => km ?? 0));
  const xOf = (day: string) => width * (rtl ? 1 - shareOf(day) : shareOf(day));
  const yOf = (km: number) => foot - height * heightOf(km, most);
  const start = rtl ? width : 0;
  const { date } = store.view.value;
  const { nearest } = history;
  const onClick = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    store.actions.setDate(dayOf((rtl ? 1 - share : share) * spanDays));
  };
  return (
    <svg
      class="front-chart"
      viewBox={`0 0 ${width} ${foot + 20}`}
      direction={language.dir}
      aria-hidden="true"
      onClick={onClick}
    >
      {ticksOf(most).map((km) => (
        <path key={km} class="chart-tick" d={`M0 ${yOf(km)}h${width}`} />
      ))}
      <path class="chart-foot" d={`M0 ${foot}h${width}`} />
      <path class="chart-now" d={`M${xOf(date)} ${top}v${height}`} />
      <path class="chart-line" d={stepsOf(history, xOf, yOf)} />
      {ticksOf(most).map((km) => (
        <text key={km} class="chart-label" x={start} y={yOf(km) - 3}>
          {language.km(km)}
        </text>
      ))}
      {nearest?.km != null && (
        <circle class="chart-nearest" cx={xOf(nearest.date)} cy={yOf(nearest.km)} r="4" />
      )}
      {['2019-07-01', '2020-01-01', '2020-07-01'].map((day) => (
        <text key={day} class="chart-label chart-month" x={xOf(day)} y={foot + 15}>
          {language.month(day)}
        </text>
      ))}
      <title>{words.heading}</title>
    </svg>
  );
}

/** A distance holds from its day until the next: level, then a step. Broken where there was no front. */
function stepsOf({ days }: FrontHistory, xOf: (day: string) => number, yOf: (km: number) => number): string {
  return days
    .map(({ date, km }, index) => {
      if (km === null) return '';
      const joined = index > 0 && days[index - 1]!.km !== null;
      return `${joined ? 'L' : 'M'}${xOf(date)} ${yOf(km)}H${xOf(days[index + 1]?.date ?? lastDay)}`;
    })
    .join('');
}
