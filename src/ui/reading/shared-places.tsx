import type { Comparison, SharedPlace } from '../../state/compare-articles.ts';
import { PlaceLink } from '../links.tsx';
import { usePage } from '../page-context.ts';

/** The places that two articles both name, and those that only one of them does, each with how often. */
export function SharedPlaces({ met }: { readonly met: Comparison }) {
  const say = usePage().language.words.reading.beside;
  return (
    <>
      <h3>{say.both}</h3>
      <Places places={met.both} count={({ one, other }) => [one, other]} />
      <div class="two-columns">
        <section>
          <h4>{say.only}</h4>
          <Places places={met.onlyOne} count={({ one }) => [one]} />
        </section>
        <section>
          <h4>{say.only}</h4>
          <Places places={met.onlyOther} count={({ other }) => [other]} />
        </section>
      </div>
    </>
  );
}

function Places(props: {
  readonly places: readonly SharedPlace[];
  readonly count: (shared: SharedPlace) => readonly number[];
}) {
  const { store, language, nameOf } = usePage();
  if (props.places.length === 0) return <p class="second">—</p>;
  return (
    <ul class="inline-list">
      {props.places.map((shared) => {
        const place = store.placeById(shared.place);
        return (
          place && (
            <li key={shared.place}>
              <PlaceLink id={shared.place} onOpen={store.actions.visit}>
                {nameOf(place.name)}
              </PlaceLink>{' '}
              <span class="figure">{props.count(shared).map(language.number).join(' · ')}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
