import { formatAddress } from '../../state/address.ts';
import { ArticleLine } from '../article-line.tsx';
import { usePage } from '../page-context.ts';

/** In another's page: what the map shows, on which day, and the way to the whole. */
export function EmbedCaption() {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const view = store.view.value;
  const subject = store.subject.value;
  const open = store.article.value;
  const article = open?.status === 'ready' ? open.value : undefined;
  const holder = subject && store.holders.value.get(subject.id)?.holder;
  const whole = new URL(formatAddress(view), location.href.replace(/[?#].*$/, '')).href;
  return (
    <header class="embed-caption">
      <div>
        <h1>
          {subject
            ? nameOf(subject.name)
            : article
              ? (article.headline ?? words.article.untitled)
              : words.title}
        </h1>
        <p>
          {words.place.onDate(language.day(view.date))}
          {holder && <>: {words.holders[holder]}</>}
          {article && (
            <>
              {' · '}
              <ArticleLine article={article} />
            </>
          )}
        </p>
      </div>
      <a href={whole} target="_blank" rel="noopener">
        {words.reading.embed.whole}
      </a>
    </header>
  );
}
