import { useState } from 'preact/hooks';
import type { AtlasArea, AtlasPlace, Excerpt } from '../model/atlas.ts';
import { ArticleLine, ArticleTitle } from './article-line.tsx';
import { ArticleLink } from './links.tsx';
import { MarkedText } from './marked-text.tsx';
import { usePage } from './page-context.ts';

interface Props {
  readonly subject: AtlasPlace | AtlasArea;
  readonly excerpts: readonly Excerpt[];
  readonly next: number | null;
}

/** The passages about a place by article, newest first; further ones are loaded when asked for. */
export function PassageList({ subject, excerpts, next }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const [more, setMore] = useState<{ readonly excerpts: readonly Excerpt[]; readonly next: number | null }>({
    excerpts,
    next,
  });
  const [failed, setFailed] = useState(false);
  const loadMore = () => {
    store.moreOf(subject.id, more.next!).then(
      (leaf) => setMore({ excerpts: [...more.excerpts, ...leaf.excerpts], next: leaf.next }),
      () => setFailed(true),
    );
  };
  const groups = Map.groupBy(more.excerpts, ({ article }) => article);
  return (
    <>
      {[...groups].map(([id, passages]) => {
        const article = store.atlas.articles.find((one) => one.id === id);
        if (!article) return null;
        return (
          <section class="article-group" key={id} aria-label={article.headline ?? article.opening}>
            <h4 lang={article.lang} dir={article.lang === 'ar' ? 'rtl' : 'ltr'}>
              <ArticleLink id={id}>
                <ArticleTitle article={article} />
              </ArticleLink>
            </h4>
            <p class="second">
              <ArticleLine article={article} />
            </p>
            {passages.map((passage) => (
              <blockquote
                key={passage.start}
                class="passage"
                lang={article.lang}
                dir={article.lang === 'ar' ? 'rtl' : 'ltr'}
              >
                <p>
                  <MarkedText
                    text={passage.text}
                    marks={passage.marks}
                    said={passage.sentences}
                    chosen={subject.id}
                  />
                </p>
                <footer dir={language.dir} lang={language.lang}>
                  <ArticleLink id={id} at={passage.start + (passage.sentences[0]?.[0] ?? 0)} class="read-on">
                    {words.place.readInArticle}
                  </ArticleLink>
                </footer>
              </blockquote>
            ))}
          </section>
        );
      })}
      {failed && <p role="alert">{words.loadFailed}</p>}
      {more.next !== null && (
        <button type="button" onClick={loadMore}>
          {words.place.more}
        </button>
      )}
    </>
  );
}
