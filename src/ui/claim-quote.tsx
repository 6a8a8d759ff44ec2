import type { AnchoredClaim, ClaimParty } from '../model/claim.ts';
import { dirOf } from '../model/view.ts';
import { ArticleLine } from './article-line.tsx';
import { ArticleLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { HolderChip } from './symbol.tsx';
import { claimPartyWords, claimVerbWords } from './words/claim-words.ts';

interface Props {
  readonly claim: AnchoredClaim;
  /** Names the places that the claim is about: where it does not stand under one of them. */
  readonly places?: boolean;
  /** Repeats the quote, where it is not in view. */
  readonly quoted?: boolean;
  /** Names the article, where the claim does not stand under it or in it. */
  readonly source?: boolean;
}

/** A claim as it was made: what is said to be done, in which words, who says so, where and when. */
export function ClaimQuote({ claim, places = false, quoted = true, source = true }: Props) {
  const { store, language, nameOf } = usePage();
  const words = language.words.control.claims;
  const article = store.labelOf(claim.article);
  if (!article) return null;
  const ar = language.lang === 'ar';
  const parties = (some: readonly ClaimParty[]) =>
    language.list(some.map((party) => nameOf(claimPartyWords[party])));
  const named = claim.places.flatMap((id) => store.placeById(id)?.name ?? []).map(nameOf);
  const does = words.does(parties(claim.actors), nameOf(claimVerbWords[claim.verb]));
  const side = claim.actors.length === 1 && (claim.actors[0] === 'gna' || claim.actors[0] === 'lna');
  const via = ar ? claim.viaAr : claim.via;
  const note = ar ? claim.noteAr : claim.note;
  const isProposal = claim.verb.startsWith('proposes') || claim.verb === 'backs-intervention';
  return (
    <figure class="claim" id={`claim-${claim.id.replace('#', '-')}`}>
      <figcaption>
        {side && <HolderChip holder={claim.actors[0] === 'gna' ? 'gna' : 'lna'} />}{' '}
        <strong>{places && named.length > 0 ? words.at(does, language.list(named)) : does}</strong>
      </figcaption>
      {quoted && (
        <blockquote lang={article.lang} dir={dirOf(article.lang)}>
          <ArticleLink id={article.id} at={claim.anchor.start}>
            «{claim.quote.exact}»
          </ArticleLink>
        </blockquote>
      )}
      <p class="said-by">
        {words.by(ar ? claim.speakerAr : claim.speaker)}
        {claim.speakerKind === 'party' && <span class="second"> ({words.side})</span>}
        {via !== undefined && <span class="second">{`${language.words.comma} ${words.via(via)}`}</span>}
      </p>
      <p class="second">
        <ClaimDate claim={claim} />
        {claim.actorWords !== null && <> · {words.called(claim.actorWords)}</>}
        {claim.counterparts.length > 0 && (
          <> · {(isProposal ? words.concerned : words.other)(parties(claim.counterparts))}</>
        )}
        {claim.counterpartWords !== null && <> ({words.called(claim.counterpartWords)})</>}
      </p>
      {note !== undefined && <p class="second">{note}</p>}
      {source && (
        <p class="second">
          <ArticleLine article={article} />
        </p>
      )}
    </figure>
  );
}

/** The day, month or period that a claim is about, and whether the text says so itself. */
function ClaimDate({ claim: { date, until, dateBasis } }: { readonly claim: AnchoredClaim }) {
  const { language } = usePage();
  const words = language.words.control.claims;
  if (date === null) return <span>{words.undated}</span>;
  const when =
    until === undefined ? language.date(date) : words.period(language.date(date), language.date(until));
  return (
    <span>
      <time datetime={date}>{when}</time>
      {dateBasis === 'inferred' && ` (${words.inferred})`}
    </span>
  );
}
