import type { ArticleLabel } from '../model/article.ts';
import { dirOf } from '../model/view.ts';
import { ArticleLine, ArticleTitle } from './article-line.tsx';
import { ArticleLink } from './links.tsx';

/** Above what is shown of an article: its title, which opens it, and its source. */
export function ArticleHead({ article }: { readonly article: ArticleLabel }) {
  return (
    <>
      <h4 lang={article.lang} dir={dirOf(article.lang)}>
        <ArticleLink id={article.id}>
          <ArticleTitle article={article} />
        </ArticleLink>
      </h4>
      <p class="second">
        <ArticleLine article={article} />
      </p>
    </>
  );
}
