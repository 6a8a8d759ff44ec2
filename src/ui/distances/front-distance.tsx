import type { FrontHistory } from '../../state/front-history.ts';
import { Loading } from '../loading.tsx';
import { usePage } from '../page-context.ts';
import { FrontChart } from './front-chart.tsx';
import { writeAbout } from './write-length.ts';

/** How near the front line came to the open place: a sentence, a chart, and the same as a table. */
export function FrontDistance() {
  const { store, language } = usePage();
  const words = language.words.distances.chart;
  if (store.frontHistory.value === null) return null;
  return (
    <section aria-labelledby="front-distance-heading">
      <h3 id="front-distance-heading">{words.heading}</h3>
      <Loading of={store.frontHistory.value}>{(history) => <History history={history} />}</Loading>
    </section>
  );
}

function History({ history }: { readonly history: FrontHistory }) {
  const { language } = usePage();
  const words = language.words.distances.chart;
  const { nearest } = history;
  if (nearest?.km == null) return <p class="empty">{words.never}</p>;
  return (
    <>
      <p>
        {nearest.km === 0
          ? words.contested(language.day(nearest.date))
          : words.summary(writeAbout(language, nearest.km), language.day(nearest.date))}
      </p>
      <FrontChart history={history} />
      <details class="chart-table">
        <summary>{words.table}</summary>
        <p class="second">{words.note}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.distance}</th>
            </tr>
          </thead>
          <tbody>
            {history.days.map(({ date, km }) => (
              <tr key={date}>
                <th scope="row">
                  <time datetime={date}>{language.day(date)}</time>
                </th>
                <td>{km === null ? words.noFront : km === 0 ? words.inPlace : writeAbout(language, km)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
