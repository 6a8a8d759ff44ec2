import type { ComparedDistance } from '../../model/distance.ts';
import { dirOf } from '../../model/view.ts';
import { ArticleLine } from '../article-line.tsx';
import { ArticleLink } from '../links.tsx';
import { usePage } from '../page-context.ts';

/** The texts that state a figure, each as a link to where it stands. */
export function FigureSources({ members }: { readonly members: readonly ComparedDistance[] }) {
  const { store } = usePage();
  return (
    <ul class="figure-sources">
      {members.map(({ article: id, start, surface }) => {
        const article = store.labelOf(id);
        return (
          article && (
            <li key={`${id} ${start}`}>
              <ArticleLink id={id} at={start}>
                <q lang={article.lang} dir={dirOf(article.lang)}>
                  {surface}
                </q>
              </ArticleLink>{' '}
              <ArticleLine article={article} />
            </li>
          )
        );
      })}
    </ul>
  );
}
