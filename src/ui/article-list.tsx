import { ArticleLine, ArticleTitle } from './article-line.tsx';
import { ArticleLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { PagedArticles } from './paged-articles.tsx';

/** All articles, newest first. */
export function ArticleList() {
  const { store, language } = usePage();
  return (
    <>
      <p>
        <button type="button" class="link" onClick={() => store.actions.openPage('voices')}>
          {language.words.reading.voices.open}
        </button>
      </p>
      <p>
        <button type="button" class="link" onClick={() => store.actions.openPage('distances')}>
          {language.words.distances.all}
        </button>
      </p>
      <PagedArticles>
        {(article) => (
          <>
            <ArticleLink id={article.id}>
              <ArticleTitle article={article} />
            </ArticleLink>
            <p class="second">
              <ArticleLine article={article} />
            </p>
            <p class="second">{language.count(article.mentions, language.words.counts.mentions)}</p>
          </>
        )}
      </PagedArticles>
    </>
  );
}
