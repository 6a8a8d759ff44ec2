import { stretchBetween } from '../state/front-stretches.ts';
import { usePage } from './page-context.ts';
import { HolderChip } from './symbol.tsx';

/** The stretch under the pointer in a line: its two places and who holds them. A click asks for the rest. */
export function FrontHint() {
  const { store, language, nameOf } = usePage();
  const pair = store.hovered.value;
  if (!pair || !stretchBetween(store.control.value, pair)) return null;
  return (
    <p class="front-hint" aria-hidden="true">
      {pair.map((id, index) => {
        const place = store.placeById(id);
        const holder = store.holders.value.get(id)?.holder;
        return (
          <span key={id}>
            {index > 0 && ' | '}
            {holder && <HolderChip holder={holder} />} <bdi>{place && nameOf(place.name)}</bdi>
          </span>
        );
      })}
      <span class="second"> {language.words.control.front.ask}</span>
    </p>
  );
}
