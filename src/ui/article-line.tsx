import type { ArticleLabel } from '../model/article.ts';
import { dirOf } from '../model/view.ts';
import { usePage } from './page-context.ts';

/** Outlet and date of an article, as the text states them and as they are known. */
export function ArticleLine({ article }: { readonly article: Omit<ArticleLabel, 'opening'> }) {
  const { language } = usePage();
  const { words } = language;
  const date = language.day(article.published);
  return (
    <span>
      {article.outlet === null ? (
        <span>{words.article.outletUnknown}</span>
      ) : (
        <bdi lang={article.lang}>“{article.outlet}”</bdi>
      )}
      {article.author !== null && (
        <>
          {' · '}
          <bdi lang={article.lang}>{words.article.author(article.author)}</bdi>
        </>
      )}
      {' · '}
      <time datetime={article.published}>
        {article.publishedPrecision === 'about' ? words.article.about(date) : date}
      </time>
    </span>
  );
}

/** The headline that the text carries, or its first words. */
export function ArticleTitle({ article }: { readonly article: ArticleLabel }) {
  return (
    <bdi lang={article.lang} dir={dirOf(article.lang)}>
      {article.headline ?? `${article.opening}…`}
    </bdi>
  );
}
