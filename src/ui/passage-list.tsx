import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AtlasArea, AtlasPlace, Excerpt } from '../model/atlas.ts';
import { filterPassages, isFiltering, type PassageContext } from '../state/passages.ts';
import { ArticleLine, ArticleTitle } from './article-line.tsx';
import { ArticleLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { PassageFilterView } from './reading/passage-filter.tsx';
import { PassageOrder } from './reading/passage-order.tsx';
import { PassageView } from './reading/passage-view.tsx';
import { PlaceVoices } from './reading/place-voices.tsx';

interface Props {
  readonly subject: AtlasPlace | AtlasArea;
  readonly excerpts: readonly Excerpt[];
  readonly next: number | null;
}

/** Passages that are shown at once; as many more with each further step. */
const step = 30;

/** The passages about a place, filtered and ordered; further ones are loaded when they are asked for. */
export function PassageList({ subject, excerpts, next }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const { date, reading } = store.view.value;
  const { filter } = reading;
  const [loaded, setLoaded] = useState({ excerpts, next });
  const [failed, setFailed] = useState(false);
  const [limit, setLimit] = useState(step);
  const context = useMemo(
    (): PassageContext => ({
      about: new Set([subject.id, ...('members' in subject ? subject.members : [])]),
      articles: new Map(store.atlas.articles.map((article) => [article.id, article])),
      day: date,
    }),
    [subject, store, date],
  );
  const shown = useMemo(
    () => filterPassages(loaded.excerpts, filter, context),
    [loaded.excerpts, filter, context],
  );
  const wanting = shown.length < limit || isFiltering(filter) || filter.order === 'about';
  useEffect(() => {
    // A filter and an order are of all passages: those that are not here yet come one leaf after the other.
    if (loaded.next === null || !wanting || failed) return;
    let current = true;
    store.moreOf(subject.id, loaded.next).then(
      (leaf) => current && setLoaded({ excerpts: [...loaded.excerpts, ...leaf.excerpts], next: leaf.next }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [loaded, wanting, failed, store, subject]);
  return (
    <>
      <PassageFilterView excerpts={loaded.excerpts} context={context} shown={shown.length} />
      <PlaceVoices excerpts={shown} />
      {loaded.excerpts.length > 1 && <PassageOrder />}
      {shown.length === 0 && <p class="empty">{words.reading.filter.none}</p>}
      {inRows(shown.slice(0, limit)).map((passages) => (
        <Group key={`${passages[0]!.article} ${passages[0]!.start}`} passages={passages} subject={subject} />
      ))}
      {failed && <p role="alert">{words.loadFailed}</p>}
      {(shown.length > limit || loaded.next !== null) && (
        <button
          type="button"
          onClick={() => {
            setFailed(false);
            setLimit(limit + step);
          }}
        >
          {words.place.more}
        </button>
      )}
    </>
  );
}

/** Passages of one article that follow each other stand under one head. */
function inRows(passages: readonly Excerpt[]): Excerpt[][] {
  const rows: Excerpt[][] = [];
  for (const passage of passages) {
    const row = rows.at(-1);
    if (row?.[0]?.article === passage.article) row.push(passage);
    else rows.push([passage]);
  }
  return rows;
}

function Group({
  passages,
  subject,
}: {
  readonly passages: readonly Excerpt[];
  readonly subject: AtlasPlace | AtlasArea;
}) {
  const { store } = usePage();
  const article = store.atlas.articles.find(({ id }) => id === passages[0]!.article);
  if (!article) return null;
  return (
    <section class="article-group" aria-label={article.headline ?? article.opening}>
      <h4 lang={article.lang} dir={article.lang === 'ar' ? 'rtl' : 'ltr'}>
        <ArticleLink id={article.id}>
          <ArticleTitle article={article} />
        </ArticleLink>
      </h4>
      <p class="second">
        <ArticleLine article={article} />
      </p>
      {passages.map((passage) => (
        <PassageView key={passage.start} passage={passage} article={article} chosen={subject.id} />
      ))}
    </section>
  );
}
