import type { ArticleFile } from '../../model/atlas.ts';
import { wordingsOf } from '../../text/wordings.ts';
import { usePage } from '../page-context.ts';
import { WordingColumns } from './wording-columns.tsx';

/** At an article's head: whom it names, and how. */
export function ArticleVoices({ article }: { readonly article: ArticleFile }) {
  const { store, language } = usePage();
  const { voices } = language.words.reading;
  if (article.terms.length === 0) return null;
  return (
    <details class="article-voices">
      <summary>{voices.inArticle}</summary>
      <WordingColumns wordings={wordingsOf(article.terms)} article={article.id} lang={article.lang} />
      <button type="button" class="link" onClick={() => store.actions.openPage('voices')}>
        {voices.open}
      </button>
    </details>
  );
}
