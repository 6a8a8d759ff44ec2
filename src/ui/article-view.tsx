import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ArticleFile } from '../model/atlas.ts';
import { findQuoted } from '../text/find-quoted.ts';
import { sentenceAt, sentencesOf } from '../text/sentence-at.ts';
import { ArticleLine } from './article-line.tsx';
import { usePage } from './page-context.ts';
import { ArticleActions } from './reading/article-actions.tsx';
import { ArticleCard } from './reading/article-card.tsx';
import { ArticleText, type Chosen } from './reading/article-text.tsx';
import { ArticleVoices } from './reading/article-voices.tsx';
import { RefusedNames } from './reading/refused-names.tsx';
import { ShareActions } from './reading/share-actions.tsx';
import { StoryBar } from './reading/story-bar.tsx';
import { ViewHeading } from './view-heading.tsx';

/** A whole article, every character of it, with its places and its names of the sides marked. */
export function ArticleView({ article }: { readonly article: ArticleFile }) {
  const { store, language } = usePage();
  const { words } = language;
  const arabicBasis = language.lang === 'ar' ? article.publishedBasisAr : undefined;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = useCallback(
    (next: Chosen | null) => {
      setChosen(next);
      if (next?.what === 'mention' && next.scope === 'LY') store.actions.visit(next.place);
    },
    [store],
  );
  const { at, quote } = store.view.value;
  // A link to a statement about control opens it.
  useEffect(() => {
    const ids = article.claims.filter(({ anchor }) => anchor.start === at).map(({ id }) => id);
    if (ids.length > 0) setChosen({ what: 'claims', ids });
  }, [article, at]);
  const cite = useCallback(
    (offset: number) => {
      const sentences = sentencesOf(article.text, article.paragraphs);
      const sentence = sentences[sentenceAt(sentences, offset)];
      if (sentence) setChosen({ what: 'sentence', start: sentence[0], end: sentence[1] });
    },
    [article],
  );
  // A link to a sentence has its words: the text is evidence, the offset only says where it stood.
  useEffect(() => {
    const found = quote === null ? null : findQuoted(article.text, quote, at ?? 0);
    if (found === null) return;
    if (found === at) cite(found);
    else store.actions.correctOffset(found);
  }, [article, at, quote, cite, store]);
  return (
    <article class="article-view" aria-labelledby="view-heading">
      <ViewHeading onClose={store.actions.closeArticle}>
        <bdi lang={article.lang}>{article.headline ?? words.article.untitled}</bdi>
      </ViewHeading>
      <p class="second">
        <ArticleLine article={article} />
      </p>
      <details class="how-dated">
        <summary>{words.article.howDated}</summary>
        {arabicBasis === undefined ? (
          <p lang="en" dir="ltr">
            {article.publishedBasis}
          </p>
        ) : (
          <p>{arabicBasis}</p>
        )}
      </details>
      <ArticleActions article={article} onCite={() => cite(store.view.value.at ?? 0)} />
      <ArticleVoices article={article} />
      <p class="second">
        {words.article.legend} {words.reading.legend.terms} <span class="claim-sign" aria-hidden="true" />{' '}
        {words.control.claims.legend}
      </p>
      <ArticleText article={article} chosen={chosen} onChoose={choose} onPoint={cite} />
      <RefusedNames article={article} />
      <ShareActions title={article.headline ?? words.article.untitled} />
      {store.view.value.reading.story && chosen === null ? (
        <StoryBar article={article} />
      ) : (
        <ArticleCard article={article} chosen={chosen} onChoose={setChosen} />
      )}
    </article>
  );
}
