import type { AtlasPlace } from '../model/atlas.ts';
import type { Belligerent } from '../model/control.ts';
import { fromTripoli, nearestTownOf } from '../state/place-facts.ts';
import { PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';

/** Straight-line distance from Tripoli, and to the nearest town of the other side at the chosen date. */
export function PlaceDistances({ place }: { readonly place: AtlasPlace }) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const holders = store.holders.value;
  const holder = holders.get(place.id)?.holder;
  const tripoli = fromTripoli(store.atlas, place.position);
  const others: readonly Belligerent[] =
    holder === 'gna' ? ['lna'] : holder === 'lna' ? ['gna'] : holder === undefined ? [] : ['gna', 'lna'];
  return (
    <dl class="distances">
      {tripoli && (
        <div>
          <dt>{words.place.straight}</dt>
          <dd>{words.place.fromTripoli(language.km(tripoli.km), language.direction(tripoli.bearingDeg))}</dd>
        </div>
      )}
      {others.map((side) => {
        const nearest = nearestTownOf(side, place.position, store.atlas, holders);
        const town = nearest && store.placeById(nearest.id);
        if (!nearest || !town) return null;
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
