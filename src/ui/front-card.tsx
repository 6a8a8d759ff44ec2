import { measureBetween } from '../state/place-facts.ts';
import { PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { HolderChip } from './symbol.tsx';

/** A stretch of the front line that was touched: the two places it lies between and who holds each since when. */
export function FrontCard() {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const pair = store.front.value;
  if (!pair) return null;
  const sides = pair.map((id) => store.placeById(id));
  const [left, right] = sides;
  if (!left || !right || !('position' in left) || !('position' in right)) return null;
  return (
    <section class="map-card" aria-live="polite">
      <h2>{words.front.heading}</h2>
      {[left, right].map((place) => {
        const last = store.holders.value.get(place.id)?.since;
        return (
          <p class="held-by" key={place.id}>
            {last && <HolderChip holder={last.to} />}
            <span>
              <PlaceLink id={place.id}>{nameOf(place.name)}</PlaceLink>
              {last && (
                <span class="second">
                  {` ${words.holdersShort[last.to]}${words.comma} ${language.day(last.date)} (${words.confidence[last.confidence]})`}
                </span>
              )}
            </span>
          </p>
        );
      })}
      <p>{words.front.gap(language.km(measureBetween(left.position, right.position)))}</p>
      <p class="second">{words.front.why}</p>
      <button type="button" class="link" onClick={() => store.actions.pick(null)}>
        {words.close}
      </button>
    </section>
  );
}
