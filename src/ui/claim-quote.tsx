import type { AnchoredClaim } from '../model/claim.ts';
import { ArticleLine } from './article-line.tsx';
import { ArticleLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { claimVerbWords } from './words/claim-words.ts';

/** A claim as it was made: what is said to be done, by whom it is said, in which words, where and when. */
export function ClaimQuote({ claim }: { readonly claim: AnchoredClaim }) {
  const { store, language, nameOf } = usePage();
  const article = store.atlas.articles.find(({ id }) => id === claim.article);
  if (!article) return null;
  return (
    <figure class="claim">
      <figcaption>
        <strong>{nameOf(claimVerbWords[claim.verb])}</strong>{' '}
        <span class="second">{language.lang === 'ar' ? claim.speakerAr : claim.speaker}</span>
      </figcaption>
      <blockquote lang={article.lang} dir={article.lang === 'ar' ? 'rtl' : 'ltr'}>
        <ArticleLink id={article.id} at={claim.anchor.start}>
          «{claim.quote.exact}»
        </ArticleLink>
      </blockquote>
      <p class="second">
        <ArticleLine article={article} />
      </p>
    </figure>
  );
}
