import type { AtlasArea, AtlasChange, AtlasPlace } from '../model/atlas.ts';
import type { Holder } from '../model/control.ts';
import { usePage } from './page-context.ts';
import { HolderChip } from './symbol.tsx';

/** Who holds a place at the chosen date, since when and how well that is known. */
export function PlaceState({ place }: { readonly place: AtlasPlace }) {
  const { store, language } = usePage();
  const { words } = language;
  const last = store.holders.value.get(place.id)?.since;
  return (
    <div class="state">
      <p class="on-date">{words.place.onDate(language.day(store.view.value.date))}</p>
      {last ? <HeldBy last={last} /> : <p>{words.place.noRecord}</p>}
      {!place.draw && <p>{words.place.notDrawn}</p>}
    </div>
  );
}

/** Who holds a place since when, in a sentence, with how well that is known. */
export function HeldBy({ last }: { readonly last: AtlasChange }) {
  const { language } = usePage();
  const { words } = language;
  const since = language.day(last.date);
  const holder = words.holders[last.to];
  const sentence =
    last.to === 'contested'
      ? words.place.contestedSince(since)
      : last.from === null
        ? words.place.heldFromStart(holder, since)
        : words.place.heldBy(holder, since);
  return (
    <p class="held-by">
      <HolderChip holder={last.to} />
      <span>
        {sentence}{' '}
        <span class="second">
          ({words.confidence[last.confidence]}
          {words.comma} {language.count(last.sources, words.counts.sources)})
        </span>
      </span>
    </p>
  );
}

/** How many of an area's places each side holds at the chosen date. */
export function AreaState({ area }: { readonly area: AtlasArea }) {
  const { store, language } = usePage();
  const { words } = language;
  const counts = new Map<Holder, number>();
  for (const id of area.members) {
    const holder = store.holders.value.get(id)?.holder;
    if (holder) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <div class="state">
      <p class="on-date">{words.place.onDate(language.day(store.view.value.date))}</p>
      {[...counts].map(([holder, places]) => (
        <p class="held-by" key={holder}>
          <HolderChip holder={holder} />
          <span>
            {words.holders[holder]}: {language.count(places, words.counts.places)}
          </span>
        </p>
      ))}
    </div>
  );
}
