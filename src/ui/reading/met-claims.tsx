import type { Comparison, MetClaims } from '../../state/compare-articles.ts';
import { ClaimQuote } from '../claim-quote.tsx';
import { PlaceLink } from '../links.tsx';
import { usePage } from '../page-context.ts';
import { disagreementWords } from '../words/claim-words.ts';

/** Where two articles meet in what they say of control: what agrees and what differs, place by place. */
export function MetClaimsView({ met }: { readonly met: Comparison }) {
  const say = usePage().language.words.reading.beside;
  return (
    <>
      <h3>{say.claims}</h3>
      {met.agree.length + met.differ.length === 0 && <p class="second">{say.noClaims}</p>}
      {met.differ.length > 0 && <h4 class="group">{say.differ}</h4>}
      {met.differ.map((claims) => (
        <Met key={keyOf(claims)} met={claims} />
      ))}
      {met.agree.length > 0 && <h4 class="group">{say.agree}</h4>}
      {met.agree.map((claims) => (
        <Met key={keyOf(claims)} met={claims} />
      ))}
    </>
  );
}

function Met({ met }: { readonly met: MetClaims }) {
  const { store, nameOf } = usePage();
  const place = store.placeById(met.place);
  return (
    <section class="met-claims">
      <h5>
        {place && (
          <PlaceLink id={met.place} onOpen={store.actions.visit}>
            {nameOf(place.name)}
          </PlaceLink>
        )}
        {met.reason !== null && <span class="second"> {nameOf(disagreementWords[met.reason])}</span>}
      </h5>
      <div class="two-columns">
        {[met.one, met.other].map((claims, column) => (
          <div key={column === 0 ? 'one' : 'other'}>
            {claims.map((claim) => (
              <ClaimQuote key={claim.id} claim={claim} source={false} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function keyOf({ place, reason, one }: MetClaims): string {
  return `${place} ${reason} ${one.map(({ id }) => id).join(' ')}`;
}
