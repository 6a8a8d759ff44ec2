import { batch } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleFile } from '../../model/atlas.ts';
import { frameOfPlaces } from '../../state/framing.ts';
import { distancesOfParagraph, placesOfParagraph } from '../../state/story.ts';
import { Icon } from '../icon.tsx';
import { PlaceLink } from '../links.tsx';
import { usePage } from '../page-context.ts';

/** Where in the panel the line lies that the paragraph being read crosses, as shares of its height. */
const readingLine = '-30% 0px -60% 0px';

/** What a reader scrolls by: from then on the paragraph on the line is followed again. */
const scrollingBy = ['wheel', 'touchmove', 'pointerdown'] as const;

/**
 * While the map follows the reading: the paragraph in view, its places in reading order, and steps through
 * the paragraphs. The keys J and K step too, as long as it is shown, and Escape ends it.
 */
export function StoryBar({ article }: { readonly article: ArticleFile }) {
  const { store, language, nameOf } = usePage();
  const { story: say } = language.words.reading;
  const [paragraph, setParagraph] = useState(0);
  // Who steps stays at the paragraph stepped to, though a short one may share the line with its neighbours.
  const scrolling = useRef(true);
  const places = useMemo(
    () => placesOfParagraph(article, article.paragraphs[paragraph] ?? [0, 0]),
    [article, paragraph],
  );
  useEffect(() => {
    store.actions.setDate(article.published, 'replace');
    const seen = new IntersectionObserver(
      (entries) => {
        const crossing = entries.findLast(({ isIntersecting }) => isIntersecting);
        const start = Number((crossing?.target as HTMLElement | undefined)?.dataset.start ?? -1);
        const index = article.paragraphs.findIndex(([from]) => from === start);
        if (index >= 0 && scrolling.current) setParagraph(index);
      },
      { root: scrollerOf(document.querySelector('.article-text')), rootMargin: readingLine },
    );
    for (const one of document.querySelectorAll('.article-text [data-start]')) seen.observe(one);
    const scroll = () => {
      scrolling.current = true;
    };
    for (const by of scrollingBy) document.addEventListener(by, scroll, { passive: true });
    return () => {
      seen.disconnect();
      for (const by of scrollingBy) document.removeEventListener(by, scroll);
      batch(() => {
        store.told.value = [];
        store.toldDistances.value = [];
      });
    };
  }, [article, store]);
  useEffect(() => {
    const distances = distancesOfParagraph(article, article.paragraphs[paragraph] ?? [0, 0]);
    // The far end of a distance is shown too, though the paragraph may call it by another name.
    const ends = distances.flatMap(({ from, to }) => [from, to]).filter((id) => id !== null);
    const subjects = [...new Set([...places, ...ends])]
      .map((id) => store.placeById(id))
      .filter((subject) => subject !== undefined);
    const framing = frameOfPlaces(subjects);
    batch(() => {
      store.told.value = places;
      store.toldDistances.value = distances;
      if (framing) store.actions.frame(framing);
    });
    const shown = paragraphElement(article, paragraph);
    shown?.classList.add('in-story');
    return () => shown?.classList.remove('in-story');
  }, [article, paragraph, places, store]);
  const step = (by: number) => {
    const to = Math.min(article.paragraphs.length - 1, Math.max(0, paragraph + by));
    scrolling.current = false;
    bringUp(paragraphElement(article, to));
    setParagraph(to);
  };
  const stepping = useRef(step);
  stepping.current = step;
  const stop = () => store.actions.read({ story: false });
  const stopping = useRef(stop);
  stopping.current = stop;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, [role="slider"]')) return;
      if (event.key === 'Escape') stopping.current();
      const by = { KeyJ: 1, KeyK: -1 }[event.code];
      if (by !== undefined) stepping.current(by);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const count = article.paragraphs.length;
  return (
    <section class="article-card story-bar" aria-label={say.start}>
      <p class="story-steps">
        <span class="figure" role="status">
          {say.step(language.number(paragraph + 1), language.number(count))}
        </span>
        <span class="place-bar-steps">
          <button
            type="button"
            aria-label={say.previous}
            aria-keyshortcuts="K"
            disabled={paragraph === 0}
            onClick={() => step(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            aria-label={say.next}
            aria-keyshortcuts="J"
            disabled={paragraph === count - 1}
            onClick={() => step(1)}
          >
            <Icon name="down" />
          </button>
          <button type="button" class="link" aria-keyshortcuts="Escape" onClick={stop}>
            {say.stop}
          </button>
        </span>
      </p>
      {places.length === 0 ? (
        <p class="second">{say.none}</p>
      ) : (
        <ol class="inline-list story-places" aria-label={say.places}>
          {places.map((id, index) => {
            const place = store.placeById(id);
            return (
              place && (
                <li key={id}>
                  <span class="figure">{language.number(index + 1)}</span>{' '}
                  <PlaceLink id={id}>{nameOf(place.name)}</PlaceLink>
                </li>
              )
            );
          })}
        </ol>
      )}
    </section>
  );
}

function paragraphElement(article: ArticleFile, paragraph: number): HTMLElement | null {
  return document.querySelector(`.article-text [data-start="${article.paragraphs[paragraph]?.[0]}"]`);
}

/** What the text is scrolled in: the body of the panel, or the whole sheet where the window is low. */
function scrollerOf(text: Element | null): Element | null {
  const body = text?.closest('.panel-body') ?? null;
  return body && getComputedStyle(body).overflowY === 'visible' ? body.closest('.sheet') : body;
}

/** Scrolls the panel, and nothing else, until the paragraph stands on the reading line. */
function bringUp(paragraph: HTMLElement | null): void {
  const panel = scrollerOf(paragraph);
  if (!paragraph || !panel) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const off = paragraph.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  panel.scrollBy({ top: off - panel.clientHeight * 0.32, behavior: calm ? 'instant' : 'smooth' });
}
