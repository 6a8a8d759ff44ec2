import type { ArticleHead } from '../../src/model/article.ts';
import type { DisagreementFile } from '../../src/model/disagreement.ts';
import { disagreements } from '../../src/text/disagreements.ts';
import { forceNames } from '../../src/text/force-names.ts';
import { recordDifferences } from '../../src/text/record-differences.ts';
import { atlasChange } from './derive-atlas.ts';
import type { Sources } from './read/read-sources.ts';

/** What the articles disagree about, where they differ from the record, and what each calls the parties. */
export function deriveDisagreements({
  claims,
  changes,
  articles,
}: Pick<Sources, 'claims' | 'changes'> & {
  readonly articles: readonly Pick<ArticleHead, 'id' | 'published'>[];
}): DisagreementFile {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const claimOf = (id: string) => byId.get(id)!;
  return {
    opposed: disagreements(claims, articles).map(({ one, other, ...about }) => ({
      ...about,
      one: one.map(claimOf),
      other: other.map(claimOf),
    })),
    differing: recordDifferences(claims, changes, articles).map(({ claim, change, ...about }) => ({
      ...about,
      claim: claimOf(claim),
      change: atlasChange(change),
    })),
    names: forceNames(claims),
  };
}
