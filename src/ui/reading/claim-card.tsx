import type { ArticleFile } from '../../model/atlas.ts';
import { ClaimQuote } from '../claim-quote.tsx';
import { usePage } from '../page-context.ts';

/** What is said about control in the words that were chosen: who does what, and according to whom. */
export function ClaimCard({
  article,
  ids,
}: {
  readonly article: ArticleFile;
  readonly ids: readonly string[];
}) {
  const { words } = usePage().language;
  return (
    <div>
      <h3>{words.control.claims.open}</h3>
      {article.claims
        .filter(({ id }) => ids.includes(id))
        .map((claim) => (
          <ClaimQuote key={claim.id} claim={claim} places quoted={false} source={false} />
        ))}
    </div>
  );
}
