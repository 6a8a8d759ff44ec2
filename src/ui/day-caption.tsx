import { changesOn } from '../state/recent-changes.ts';
import { PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { HolderChip } from './symbol.tsx';

/** Changes of a day that the caption names; of more it gives the number. */
const namedAtOnce = 3;

/** What the day turned: changes of control and truces of the chosen day, in a sentence each, on the map's foot. */
export function DayCaption() {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const date = store.view.value.date;
  const changes = changesOn(store.atlas, date);
  const truces = store.atlas.truces.filter((truce) => truce.date === date);
  const further = changes.length - namedAtOnce;
  return (
    <div class="day-caption" role="status">
      {changes.slice(0, namedAtOnce).map(({ place: id, from, to }) => {
        const place = store.placeById(id);
        if (!place || from === null) return null;
        return (
          <p key={`${id} ${to}`}>
            <HolderChip holder={to} />{' '}
            <PlaceLink id={id}>
              {words.control.changes.passes(
                nameOf(place.name),
                words.holdersShort[from],
                words.holdersShort[to],
              )}
            </PlaceLink>
          </p>
        );
      })}
      {further > 0 && <p class="second">{language.count(further, words.control.changes.further)}</p>}
      {truces.map(({ note, noteAr }) => (
        <p key={note}>
          <span class="truce-sign" aria-hidden="true" /> {words.control.dayTruce}:{' '}
          {language.lang === 'ar' ? noteAr : note}
        </p>
      ))}
    </div>
  );
}
