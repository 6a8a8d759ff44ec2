import type { AtlasPlace } from '../model/atlas.ts';
import { fromTripoli, nearestOpposite } from '../state/place-facts.ts';
import { PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';

/** Straight-line distance from Tripoli, and to the nearest town of the other side at the chosen date. */
export function PlaceDistances({ place }: { readonly place: AtlasPlace }) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const tripoli = fromTripoli(store.atlas, place.position);
  const opposite = nearestOpposite(place, store.atlas, store.holders.value);
  return (
    <dl class="distances">
      {tripoli && (
        <div>
          <dt>{words.place.straight}</dt>
          <dd>{words.place.fromTripoli(language.km(tripoli.km), language.direction(tripoli.bearingDeg))}</dd>
        </div>
      )}
      {opposite.map(({ side, town: nearest }) => {
        const town = store.placeById(nearest.id);
        if (!town) return null;
        return (
          <div key={side}>
            <dt>{words.place.nearestOther(words.holdersShort[side])}</dt>
            <dd>
              <PlaceLink id={nearest.id}>{nameOf(town.name)}</PlaceLink>
              {`${words.comma} ${language.km(nearest.km)} ${words.place.toward(language.direction(nearest.bearingDeg))}`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
