import { useState } from 'preact/hooks';
import type { AtlasArea, AtlasPlace, PlaceLeaf } from '../model/atlas.ts';
import type { AnchoredClaim } from '../model/claim.ts';
import { claimTopics, topicOf } from '../model/claim-topic.ts';
import { disagreements } from '../text/disagreements.ts';
import { recordDifferences } from '../text/record-differences.ts';
import { ArticleLine, ArticleTitle } from './article-line.tsx';
import { ClaimQuote } from './claim-quote.tsx';
import { ArticleLink, PageLink } from './links.tsx';
import { OpposedClaims } from './opposed-claims.tsx';
import { usePage } from './page-context.ts';
import { RecordSays } from './record-says.tsx';

/** Claims of an article that are shown before the rest is asked for. */
const shownFirst = 2;

interface Props {
  readonly subject: AtlasPlace | AtlasArea;
  readonly leaf: PlaceLeaf;
}

/** What the articles say of who holds, threatens or should leave a place: outlet beside outlet, by topic. */
export function PlaceClaims({ subject, leaf }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const claims = leaf.claims;
  if (claims.length === 0) return null;
  const articles = claims.flatMap(({ article }) => store.labelOf(article) ?? []);
  const opposed = disagreements(claims, articles).filter(({ place }) => place === subject.id);
  const claimOf = (id: string) => claims.find((claim) => claim.id === id)!;
  const differing = recordDifferences(claims, leaf.history, articles).filter(
    ({ place }) => place === subject.id,
  );
  return (
    <section aria-labelledby="claims-heading">
      <h3 id="claims-heading" tabIndex={-1}>
        {words.place.claims}
      </h3>
      {opposed.length > 0 && (
        <details class="disputed">
          <summary>{words.control.disagreements.here}</summary>
          {opposed.map(({ reason, one, other }) => (
            <OpposedClaims key={reason} reason={reason} one={one.map(claimOf)} other={other.map(claimOf)} />
          ))}
          <PageLink page="disagreements">{words.control.disagreements.link}</PageLink>
        </details>
      )}
      {claimTopics.map((topic) => {
        const own = claims.filter(({ verb }) => topicOf(verb) === topic);
        if (own.length === 0) return null;
        return (
          <section key={topic} class="claim-topic">
            <h4>{words.control.claims.topics[topic]}</h4>
            <div class="columns">
              {[...Map.groupBy(own, ({ article }) => article)].map(([article, said]) => (
                <Column key={article} article={article} claims={said} />
              ))}
            </div>
          </section>
        );
      })}
      {differing.length > 0 && (
        <section class="claim-topic">
          <h4>{words.control.disagreements.record}</h4>
          {differing.map((difference) => (
            <div key={`${difference.claim} ${difference.kind}`}>
              <ClaimQuote claim={claimOf(difference.claim)} />
              <RecordSays {...difference} />
            </div>
          ))}
        </section>
      )}
    </section>
  );
}

/** What one article says: its outlet and day at the head, the first claims, the rest on demand. */
function Column({
  article: id,
  claims,
}: {
  readonly article: string;
  readonly claims: readonly AnchoredClaim[];
}) {
  const { store, language } = usePage();
  const [all, setAll] = useState(false);
  const article = store.labelOf(id);
  if (!article) return null;
  return (
    <div>
      <p class="column-head">
        <ArticleLink id={id}>
          <ArticleLine article={article} />
          <span class="column-title">
            <ArticleTitle article={article} />
          </span>
        </ArticleLink>
      </p>
      {claims.slice(0, all ? undefined : shownFirst).map((claim) => (
        <ClaimQuote key={claim.id} claim={claim} source={false} />
      ))}
      {!all && claims.length > shownFirst && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {language.words.control.claims.showAll(language.number(claims.length))}
        </button>
      )}
    </div>
  );
}
