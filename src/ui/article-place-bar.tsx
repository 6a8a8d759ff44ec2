import type { ArticleFile, AtlasArea, AtlasPlace } from '../model/atlas.ts';
import { Icon } from './icon.tsx';
import { PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';

/** Under an open article: the chosen place, steps between its mentions, and the way to its page. */
export function ArticlePlaceBar({
  article,
  place,
  at = null,
  onStep,
}: {
  readonly article: ArticleFile;
  readonly place: AtlasPlace | AtlasArea;
  /** Offset of the mention that was chosen in the text. */
  readonly at?: number | null;
  readonly onStep?: (start: number) => void;
}) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const name = nameOf(place.name);
  const starts = article.mentions.filter((mention) => mention.place === place.id).map(({ start }) => start);
  const from = at ?? store.view.value.at ?? -1;
  const index = starts.findLastIndex((start) => start <= from);
  const go = (to: number) => {
    const start = starts[to];
    if (start === undefined) return;
    store.actions.openArticle(article.id, start);
    onStep?.(start);
  };
  return (
    <section class="place-bar" aria-label={words.article.mentionOf(name)}>
      <PlaceLink id={place.id}>
        <bdi>{words.article.placePage(name)}</bdi>
      </PlaceLink>
      {starts.length === 0 ? (
        <span class="second">{words.article.notNamed}</span>
      ) : (
        <span class="place-bar-steps">
          <button
            type="button"
            aria-label={words.article.previousMention}
            disabled={index <= 0}
            onClick={() => go(index - 1)}
          >
            <Icon name="up" />
          </button>
          <span class="figure" role="status">
            {words.article.mentionAt(language.number(index + 1), language.number(starts.length))}
          </span>
          <button
            type="button"
            aria-label={words.article.nextMention}
            disabled={index >= starts.length - 1}
            onClick={() => go(index + 1)}
          >
            <Icon name="down" />
          </button>
        </span>
      )}
    </section>
  );
}
