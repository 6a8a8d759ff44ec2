import type { AtlasChange } from '../model/atlas.ts';
import { firstDay } from '../model/view.ts';
import { changesBetween, sinceDay } from '../state/recent-changes.ts';
import { DateField } from './date-field.tsx';
import { PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { HolderChip } from './symbol.tsx';

/** Changes of control in the 30 days before the chosen one, or since a day that the reader sets. */
export function ChangeList() {
  const { store, language } = usePage();
  const { words } = language;
  const { date, since, layers } = store.view.value;
  const from = sinceDay(date, since);
  const changes = changesBetween(store.atlas.changes, from, date);
  return (
    <>
      <p class="period">
        <span aria-hidden="true">{words.control.changes.since}</span>
        <DateField
          label={words.control.changes.since}
          day={from}
          min={firstDay}
          max={date}
          onDay={store.actions.setSince}
        />
        {since !== null && (
          <button type="button" class="link" onClick={() => store.actions.setSince(null)}>
            {words.control.changes.recent}
          </button>
        )}
        <span class="second">{language.count(changes.length, words.control.changes.count)}</span>
      </p>
      <label class="switch">
        <input
          type="checkbox"
          checked={layers.has('changes')}
          onChange={() => store.actions.toggleLayer('changes')}
        />
        <span>{words.control.changes.onMap}</span>
      </label>
      {changes.length === 0 && <p class="empty">{words.control.changes.none}</p>}
      <ol class="changes">
        {[...Map.groupBy(changes, (change) => change.date)].map(([day, some]) => (
          <li key={day}>
            <button type="button" class="link" onClick={() => store.actions.setDate(day)}>
              <time datetime={day}>{language.day(day)}</time>
            </button>
            <ul>
              {some.map((change) => (
                <Change key={`${change.place} ${change.to}`} change={change} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

/** One change in a sentence: `Tarhuna, LNA to GNA (2 sources, strong evidence)`. */
function Change({ change: { place: id, from, to, sources, confidence } }: { readonly change: AtlasChange }) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const place = store.placeById(id);
  if (!place || from === null) return null;
  return (
    <li class="held-by">
      <HolderChip holder={to} />
      <span>
        <PlaceLink id={id}>
          {words.control.changes.passes(nameOf(place.name), words.holdersShort[from], words.holdersShort[to])}
        </PlaceLink>{' '}
        <span class="second">
          ({language.count(sources, words.counts.sources)}
          {words.comma} {words.confidence[confidence]})
        </span>
      </span>
    </li>
  );
}
