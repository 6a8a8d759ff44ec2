import { newestTold } from '../model/atlas.ts';
import { usePage } from './page-context.ts';

/** Where a page tells only of the newest articles: how many these are, of how many. */
export function NewestOnly() {
  const { store, language } = usePage();
  const { articles } = store.atlas;
  if (articles <= newestTold) return null;
  return (
    <p class="second">
      {language.words.article.newestOnly(language.number(newestTold), language.number(articles))}
    </p>
  );
}
