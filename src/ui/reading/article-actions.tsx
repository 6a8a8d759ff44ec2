import type { ArticleFile } from '../../model/atlas.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly article: ArticleFile;
  readonly onCite: () => void;
}

/** What can be done with an open article. */
export function ArticleActions({ article, onCite }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const { date } = store.view.value;
  return (
    <p class="article-actions">
      {date !== article.published && (
        <button type="button" class="link" onClick={() => store.actions.setDate(article.published)}>
          {words.article.showDay}
        </button>
      )}
      <button type="button" class="link" onClick={onCite}>
        {words.reading.cite.open}
      </button>
    </p>
  );
}
