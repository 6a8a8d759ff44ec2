import { useState } from 'preact/hooks';
import {
  type FigureColumn,
  type FigureFamily,
  figureColumns,
  sortFamilies,
} from '../../state/figure-families.ts';
import { Icon } from '../icon.tsx';
import { usePage } from '../page-context.ts';
import { FigureSources } from './figure-sources.tsx';
import { usePairName } from './pair-name.ts';
import { roughKm } from './write-length.ts';

/** Stated figures as a table: a row for each figure of a pair of places, with all articles that give it. */
export function FigureTable({ families }: { readonly families: readonly FigureFamily[] }) {
  const { store, language, nameOf } = usePage();
  const words = language.words.distances;
  const [sort, setSort] = useState<{ readonly by: FigureColumn; readonly up: boolean }>({
    by: 'stated',
    up: false,
  });
  const called = (id: string) => {
    const place = store.placeById(id);
    return place ? nameOf(place.name) : id;
  };
  const rows = sortFamilies(families, sort.by, sort.up, called, language.lang);
  const order = (column: FigureColumn) =>
    sort.by !== column ? 'none' : sort.up ? 'ascending' : 'descending';
  return (
    <div class="table-frame">
      <table class="figure-table">
        <caption class="visually-hidden">{words.all}</caption>
        <thead>
          <tr>
            {figureColumns.map((column) => (
              <th key={column} scope="col" aria-sort={order(column)}>
                <button
                  type="button"
                  title={words.sortBy(words.columns[column])}
                  onClick={() =>
                    setSort({ by: column, up: sort.by === column ? !sort.up : column === 'pair' })
                  }
                >
                  {words.columns[column]}
                  {sort.by === column && <Icon name={sort.up ? 'up' : 'down'} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((family) => (
          <Family key={`${family.from} ${family.to} ${family.statedKm}`} family={family} />
        ))}
      </table>
    </div>
  );
}

/** A figure and, under it, every text that states it. */
function Family({ family }: { readonly family: FigureFamily }) {
  const { store, language } = usePage();
  const pairName = usePairName();
  const words = language.words.distances;
  const [first] = family.members;
  const { measured, reading, accuracyKm } = first;
  const figure =
    family.statedKmMax === null
      ? language.number(family.statedKm)
      : words.upTo(language.number(family.statedKm), language.number(family.statedKmMax));
  const open = store.view.value.distances.figure;
  const isOpen = family.members.some(
    ({ article, start }) => open?.article === article && open.start === start,
  );
  return (
    <tbody class={isOpen ? 'open' : undefined}>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="link"
            title={words.openFigure}
            aria-pressed={isOpen}
            onClick={() =>
              store.distanceActions.openFigure(isOpen ? null : { article: first.article, start: first.start })
            }
          >
            {pairName(family)}
          </button>
        </th>
        <td>{first.approximate ? words.about(figure) : figure}</td>
        <td>
          {measured ? language.number(measured.geodesicKm) : '—'}
          {measured && accuracyKm !== null && (
            <>
              {' '}
              <bdi class="second" dir="ltr">
                {`±${language.number(Math.max(1, accuracyKm))}`}
              </bdi>
            </>
          )}
        </td>
        <td>{measured?.roadKm ? words.about(language.number(roughKm(measured.roadKm))) : '—'}</td>
        <td>{reading ? words.readingsShort[reading] : '—'}</td>
      </tr>
      <tr>
        <td class="figure-sources-cell" colSpan={figureColumns.length}>
          <FigureSources members={family.members} />
        </td>
      </tr>
    </tbody>
  );
}
