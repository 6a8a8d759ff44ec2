import { ClaimQuote } from './claim-quote.tsx';
import { Loading } from './loading.tsx';
import { usePage } from './page-context.ts';

/** A proposal that was touched: who makes it, in which words, and who answers. */
export function ProposalCard() {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const proposal = store.proposal.value;
  if (!proposal) return null;
  return (
    <section class="map-card" aria-live="polite">
      <p class="second">{words.proposal.heading}</p>
      <h2>{nameOf(proposal.name)}</h2>
      {proposal.claims.map((claim) => (
        <ClaimQuote key={claim.id} claim={claim} />
      ))}
      <button type="button" class="link" onClick={() => store.actions.pick(null)}>
        {words.close}
      </button>
    </section>
  );
}

/** All proposals while their layer is on: the same as a list, for those who do not point at a map. */
export function ProposalList() {
  const { store, language, nameOf } = usePage();
  if (!store.proposals.value) return null;
  return (
    <section>
      <h3>{language.words.proposal.list}</h3>
      <Loading of={store.proposals.value}>
        {(proposals) => (
          <ul>
            {proposals.map(({ id, name }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => store.actions.pick({ proposal: id })}>
                  {nameOf(name)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loading>
    </section>
  );
}
