import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListedArticle, ListIndex } from '../model/atlas.ts';
import { Loading } from './loading.tsx';
import { usePage } from './page-context.ts';
import { useFile } from './reading/use-file.ts';

/** Articles that are shown before the rest is asked for. */
const shownFirst = 30;

interface Props {
  readonly label?: string;
  /** Id of an article that is left out. */
  readonly except?: string;
  readonly children: (article: ListedArticle) => ComponentChildren;
}

/** All articles, newest first, some at a time; `children` shows one as an item of the list. */
export function PagedArticles(props: Props) {
  const index = useFile<ListIndex>('list/index.json');
  return <Loading of={index}>{({ pages }) => <Pages {...props} pages={pages} />}</Loading>;
}

function Pages({ pages, label, except, children }: Props & { readonly pages: ListIndex['pages'] }) {
  const { store, language } = usePage();
  const [articles, setArticles] = useState<readonly ListedArticle[]>([]);
  const [read, setRead] = useState(0);
  const [limit, setLimit] = useState(shownFirst);
  const [failed, setFailed] = useState(false);
  const next = pages[read]?.[0];
  const wants = next !== undefined && articles.length < limit && !failed;
  useEffect(() => {
    if (!wants) return;
    let current = true;
    store.file<readonly ListedArticle[]>(`list/${next}.json`).then(
      (page) => {
        if (!current) return;
        setArticles([...articles, ...page]);
        setRead(read + 1);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [wants, next, read, articles, store]);
  const { words } = language;
  const isMore = next !== undefined || articles.length > limit;
  return (
    <>
      <ul class="articles" aria-label={label}>
        {articles
          .slice(0, limit)
          .filter(({ id }) => id !== except)
          .map((article) => (
            <li key={article.id}>{children(article)}</li>
          ))}
      </ul>
      {wants && <p class="empty">{words.loading}</p>}
      {failed && <p role="alert">{words.loadFailed}</p>}
      {isMore && !wants && (
        <button
          type="button"
          onClick={() => {
            setFailed(false);
            if (!failed) setLimit(limit + shownFirst);
          }}
        >
          {failed ? words.retry : words.article.more}
        </button>
      )}
    </>
  );
}
