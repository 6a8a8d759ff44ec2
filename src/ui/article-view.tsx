import { useEffect, useRef } from 'preact/hooks';
import type { ArticleFile } from '../model/atlas.ts';
import { ArticleLine } from './article-line.tsx';
import { ArticlePlaceBar } from './article-place-bar.tsx';
import { MarkedText } from './marked-text.tsx';
import { usePage } from './page-context.ts';
import { ViewHeading } from './view-heading.tsx';

/** A whole article, every character of it, with its places marked. */
export function ArticleView({ article }: { readonly article: ArticleFile }) {
  const { store, language } = usePage();
  const { words } = language;
  const text = useRef<HTMLDivElement>(null);
  const { at, place, date } = store.view.value;
  const chosen = place === null ? undefined : store.placeById(place);
  useEffect(() => {
    if (at === null) return;
    const paragraphs = [...(text.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    const paragraph = paragraphs.findLast((one) => Number(one.dataset.start) <= at);
    paragraph?.scrollIntoView({ block: 'center' });
    paragraph?.classList.add('reached');
    return () => paragraph?.classList.remove('reached');
  }, [at, article.id]);
  return (
    <article class="article-view" aria-labelledby="view-heading">
      <ViewHeading onClose={store.actions.closeArticle}>
        <bdi lang={article.lang}>{article.headline ?? words.article.untitled}</bdi>
      </ViewHeading>
      <p class="second">
        <ArticleLine article={article} />
      </p>
      <details class="how-dated">
        <summary>{words.article.howDated}</summary>
        <p lang="en" dir="ltr">
          {article.publishedBasis}
        </p>
      </details>
      <p class="article-actions">
        {date !== article.published && (
          <button type="button" class="link" onClick={() => store.actions.setDate(article.published)}>
            {words.article.showDay}
          </button>
        )}
      </p>
      <p class="second">{words.article.legend}</p>
      <div ref={text} class="article-text" lang={article.lang} dir={article.lang === 'ar' ? 'rtl' : 'ltr'}>
        {article.paragraphs.map(([start, end]) => (
          <p key={start} data-start={start}>
            <MarkedText
              text={article.text.slice(start, end)}
              marks={article.mentions
                .filter((mention) => mention.start >= start && mention.end <= end)
                .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }))}
              chosen={place}
              onMark={store.actions.visit}
            />
          </p>
        ))}
      </div>
      {chosen && <ArticlePlaceBar article={article} place={chosen} />}
    </article>
  );
}
