import type { PlaceLeaf } from '../model/atlas.ts';
import { firstDay, lastDay } from '../model/view.ts';
import { shareOf } from '../state/calendar.ts';
import { CitationList } from './citation-list.tsx';
import { usePage } from './page-context.ts';
import { HolderChip } from './symbol.tsx';

/** A place's holders over the record: a strip in proportion of time, and each change with its evidence. */
export function ControlHistory({ leaf }: { readonly leaf: PlaceLeaf }) {
  const { history } = leaf;
  const { store, language } = usePage();
  const { words } = language;
  const date = store.view.value.date;
  const here = 100 * (language.dir === 'rtl' ? 1 - shareOf(date) : shareOf(date));
  const now = history.findLastIndex((entry) => entry.date <= date);
  return (
    <section aria-labelledby="history-heading">
      <h3 id="history-heading">{words.place.history}</h3>
      <svg class="history-strip" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        {history.map((entry, index) => {
          const from = 100 * shareOf(entry.date);
          const to = 100 * shareOf(history[index + 1]?.date ?? lastDay);
          const x = language.dir === 'rtl' ? 100 - to : from;
          return (
            <rect
              key={entry.date}
              class={`strip-${entry.to}`}
              x={x}
              y="0"
              width={Math.max(to - from, 0.6)}
              height="10"
            />
          );
        })}
        <line class="strip-now" x1={here} x2={here} y1="0" y2="10" />
      </svg>
      <ol class="history">
        {history.map((entry, index) => (
          <li key={entry.date} class={index === now ? 'now' : undefined}>
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
