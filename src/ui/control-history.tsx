import type { HistoryEntry, PlaceLeaf } from '../model/atlas.ts';
import { firstDay } from '../model/view.ts';
import { shareOf } from '../state/calendar.ts';
import { CitationList } from './citation-list.tsx';
import { usePage } from './page-context.ts';
import { HolderChip } from './symbol.tsx';
import { placeAt } from './timeline-marks.tsx';

/** Years that begin within the record: where the strip is ticked. */
const years = ['2020-01-01'];

/** A place's holders over the record: a strip in proportion of time, and each change with its evidence. */
export function ControlHistory({ leaf }: { readonly leaf: PlaceLeaf }) {
  const { store, language } = usePage();
  const { words } = language;
  const { history } = leaf;
  const date = store.view.value.date;
  const now = history.findLastIndex((entry) => entry.date <= date);
  return (
    <section aria-labelledby="history-heading">
      <h3 id="history-heading">{words.place.history}</h3>
      <HistoryStrip history={history} date={date} />
      <ol class="history">
        {history.map((entry, index) => (
          <li key={`${entry.date} ${entry.to}`} class={index === now ? 'now' : undefined}>
            <details open={index === now}>
              <summary>
                <HolderChip holder={entry.to} />
                <span>
                  <time datetime={entry.date}>{language.day(entry.date)}</time>
                  {` · ${words.holdersShort[entry.to]}`}
                </span>
                <span class="second">{language.count(entry.sources, words.counts.sources)}</span>
              </summary>
              <CitationList entry={entry} leaf={leaf} />
              {entry.date !== date && entry.date >= firstDay && (
                <button type="button" class="link" onClick={() => store.actions.setDate(entry.date)}>
                  {words.article.showDay}
                </button>
              )}
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Colour and pattern of each holder in turn, ticks where years begin, and the chosen day. The list says the same. */
function HistoryStrip({
  history,
  date,
}: {
  readonly history: readonly HistoryEntry[];
  readonly date: string;
}) {
  const { language } = usePage();
  return (
    <div class="history-strip" aria-hidden="true">
      {history.map((entry, index) => {
        const next = history[index + 1];
        return (
          <span
            key={`${entry.date} ${entry.to}`}
            class={`turn chip-${entry.to}`}
            ref={(element) => placeAt(element, shareOf(entry.date), next ? shareOf(next.date) : 1)}
          />
        );
      })}
      {years.map((day) => (
        <span key={day} class="history-year" ref={(element) => placeAt(element, shareOf(day))}>
          {language.year(day)}
        </span>
      ))}
      <span class="history-year first">{language.year(firstDay)}</span>
      <span class="history-now" ref={(element) => placeAt(element, shareOf(date))} />
    </div>
  );
}
