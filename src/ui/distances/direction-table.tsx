import type { ComparedDistance } from '../../model/distance.ts';
import { statedBearingDeg } from '../../state/stated-bearing.ts';
import { usePage } from '../page-context.ts';
import { usePairName } from './pair-name.ts';
import { writeBearing } from './write-length.ts';

/** Directions that are stated without a figure, beside the measured bearing; the same one once. */
export function DirectionTable({ directions }: { readonly directions: readonly ComparedDistance[] }) {
  const { store, language } = usePage();
  const pairName = usePairName();
  const words = language.words.distances;
  const once = [...Map.groupBy(directions, ({ from, to, bearing }) => `${from} ${to} ${bearing}`)];
  return (
    <div class="table-frame">
      <table class="figure-table">
        <caption class="visually-hidden">{words.directions}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.pair}</th>
            <th scope="col">{words.statedDirection}</th>
            <th scope="col">{words.measuredDirection}</th>
          </tr>
        </thead>
        <tbody>
          {once.map(([key, statements]) => {
            const { article, start, bearing, measured, from, to } = statements[0]!;
            return (
              <tr key={key}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    title={words.openFigure}
                    onClick={() => store.distanceActions.openFigure({ article, start })}
                  >
                    {pairName({ from, to })}
                  </button>
                </th>
                <td>{bearing && language.direction(statedBearingDeg(bearing))}</td>
                <td>{measured ? writeBearing(language, measured.bearingDeg) : '—'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
