import type { ClaimParty } from '../model/claim.ts';
import type { DisagreementFile, ForceNames } from '../model/disagreement.ts';
import { dirOf } from '../model/view.ts';
import { ArticleLine } from './article-line.tsx';
import { ClaimQuote } from './claim-quote.tsx';
import { ArticleLink, PlaceLink } from './links.tsx';
import { Loading } from './loading.tsx';
import { OpposedClaims } from './opposed-claims.tsx';
import { usePage } from './page-context.ts';
import { RecordSays } from './record-says.tsx';
import { claimPartyWords } from './words/claim-words.ts';

/** What the accounts disagree about: place by place, then article against record, then names. */
export function DisagreementView() {
  const { store, language } = usePage();
  const words = language.words.control.disagreements;
  return (
    <article>
      <h2>{words.heading}</h2>
      <p class="intro">{words.intro}</p>
      <Loading of={store.disagreements.value}>{(file) => <Found file={file} />}</Loading>
    </article>
  );
}

function Found({ file: { opposed, differing, names } }: { readonly file: DisagreementFile }) {
  const { language } = usePage();
  const words = language.words.control.disagreements;
  return (
    <>
      <h3>
        {words.opposed}{' '}
        <span class="figure">{language.count(countPlaces(opposed), language.words.counts.places)}</span>
      </h3>
      {[...Map.groupBy(opposed, ({ place }) => place)].map(([place, about]) => (
        <details key={place} class="disputed">
          <summary>
            <Name id={place} />
          </summary>
          <p class="second">
            <PlaceLink id={place}>{language.words.place.show}</PlaceLink>
          </p>
          {about.map((each) => (
            <OpposedClaims key={each.reason} {...each} />
          ))}
        </details>
      ))}
      <h3>{words.record}</h3>
      <p class="second">{words.recordIntro}</p>
      {differing.map((each) => (
        <section key={`${each.claim.id} ${each.place}`} class="claim-topic">
          <h4>
            <PlaceLink id={each.place}>
              <Name id={each.place} />
            </PlaceLink>
          </h4>
          <ClaimQuote claim={each.claim} />
          <RecordSays {...each} />
        </section>
      ))}
      <h3>{words.names}</h3>
      <p class="second">{words.namesIntro}</p>
      <Names names={names} />
    </>
  );
}

function Name({ id }: { readonly id: string }) {
  const { store, nameOf } = usePage();
  const place = store.placeById(id);
  return <bdi>{place ? nameOf(place.name) : id}</bdi>;
}

/** One article a row; what it calls the one side and the other. */
function Names({ names }: { readonly names: readonly ForceNames[] }) {
  const { store, language, nameOf } = usePage();
  const sides: readonly ClaimParty[] = ['gna', 'lna'];
  const wordsOf = (article: string, party: ClaimParty) =>
    names.find((each) => each.article === article && each.party === party)?.words ?? [];
  const articles = [...new Set(names.map(({ article }) => article))].flatMap((id) => store.labelOf(id) ?? []);
  return (
    <table class="force-names">
      <thead>
        <tr>
          <th scope="col">{language.words.control.disagreements.article}</th>
          {sides.map((side) => (
            <th scope="col" key={side}>
              {nameOf(claimPartyWords[side])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id}>
            <th scope="row">
              <ArticleLink id={article.id}>
                <ArticleLine article={article} />
              </ArticleLink>
            </th>
            {sides.map((side) => (
              <td key={side} lang={article.lang} dir={dirOf(article.lang)}>
                {wordsOf(article.id, side).map((wording) => (
                  <p key={wording}>«{wording}»</p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function countPlaces(opposed: DisagreementFile['opposed']): number {
  return new Set(opposed.map(({ place }) => place)).size;
}
