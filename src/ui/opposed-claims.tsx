import type { AnchoredClaim } from '../model/claim.ts';
import type { DisagreementReason } from '../model/disagreement.ts';
import { ClaimQuote } from './claim-quote.tsx';
import { usePage } from './page-context.ts';
import { disagreementWords } from './words/claim-words.ts';

interface Props {
  readonly reason: DisagreementReason;
  readonly one: readonly AnchoredClaim[];
  readonly other: readonly AnchoredClaim[];
}

/** Statements that oppose each other, side by side: neither is put first but by the order of the articles. */
export function OpposedClaims({ reason, one, other }: Props) {
  const { nameOf } = usePage();
  return (
    <section class="opposed">
      <h4>{nameOf(disagreementWords[reason])}</h4>
      <div class="columns">
        {[one, other].map((side) => (
          <div key={side[0]?.id}>
            {side.map((claim) => (
              <ClaimQuote key={claim.id} claim={claim} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
