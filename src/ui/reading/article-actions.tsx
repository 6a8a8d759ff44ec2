import { useState } from 'preact/hooks';
import type { ArticleFile } from '../../model/atlas.ts';
import { ArticleLine, ArticleTitle } from '../article-line.tsx';
import { usePage } from '../page-context.ts';
import { PagedArticles } from '../paged-articles.tsx';

interface Props {
  readonly article: ArticleFile;
  readonly onCite: () => void;
}

/** What can be done with an open article. */
export function ArticleActions({ article, onCite }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const { date, reading } = store.view.value;
  const [choosing, setChoosing] = useState(false);
  const [copied, setCopied] = useState('');
  const say = words.reading.copy;
  const copy = () => {
    // Without a clipboard the text can still be selected: all of it is on the page.
    navigator.clipboard?.writeText(article.text).then(
      () => setCopied(say.done),
      () => setCopied(say.failed),
    ) ?? setCopied(say.failed);
  };
  return (
    <>
      <p class="article-actions">
        {date !== article.published && (
          <button type="button" class="link" onClick={() => store.actions.setDate(article.published)}>
            {words.article.showDay}
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-pressed={reading.story}
          onClick={() => store.actions.read({ story: !reading.story })}
        >
          {reading.story ? words.reading.story.stop : words.reading.story.start}
        </button>
        <button type="button" class="link" onClick={onCite}>
          {words.reading.cite.open}
        </button>
        <button type="button" class="link" onClick={copy}>
          {words.reading.copy.whole}
        </button>
        <button type="button" class="link" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {words.reading.beside.open}
        </button>
        <span class="second" role="status">
          {copied}
        </span>
      </p>
      {choosing && (
        <PagedArticles label={words.reading.beside.choose} except={article.id}>
          {(other) => (
            <>
              <button
                type="button"
                class="link"
                onClick={() => store.actions.read({ beside: other.id, story: false }, 'push')}
              >
                <ArticleTitle article={other} />
              </button>
              <p class="second">
                <ArticleLine article={other} />
              </p>
            </>
          )}
        </PagedArticles>
      )}
    </>
  );
}
