import { ArticleLine, ArticleTitle } from './article-line.tsx';
import { ArticleLink } from './links.tsx';
import { usePage } from './page-context.ts';

/** All articles, newest first. */
export function ArticleList() {
  const { store, language } = usePage();
  const newestFirst = [...store.atlas.articles].sort((a, b) => (a.published < b.published ? 1 : -1));
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
      <ul class="articles">
        {newestFirst.map((article) => (
          <li key={article.id}>
            <ArticleLink id={article.id}>
              <ArticleTitle article={article} />
            </ArticleLink>
            <p class="second">
              <ArticleLine article={article} />
            </p>
            <p class="second">{language.count(article.mentions, language.words.counts.mentions)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
