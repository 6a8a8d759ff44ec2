import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleFile, PassageMark } from '../../model/atlas.ts';
import { dirOf } from '../../model/view.ts';
import type { PassageTerm } from '../../model/voices.ts';
import { figureNotes } from '../distances/figure-notes.ts';
import { MarkedText, type TextNote } from '../marked-text.tsx';
import { usePage } from '../page-context.ts';
import { claimSigns, openClaimNotes } from './claim-signs.ts';
import { termNotes } from './term-notes.ts';
import { offsetOfPoint, selectedText } from './text-offset.ts';

/** What a reader chose in a text; offsets are those of the article. */
export type Chosen =
  | {
      readonly what: 'mention';
      readonly start: number;
      readonly place: string;
      readonly scope: PassageMark['scope'];
    }
  | { readonly what: 'term'; readonly term: PassageTerm }
  | { readonly what: 'claims'; readonly ids: readonly string[] }
  | { readonly what: 'sentence'; readonly start: number; readonly end: number };

interface Props {
  readonly article: ArticleFile;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
  /** A click beside the marks, at an offset of the text. */
  readonly onPoint: (offset: number) => void;
}

/** From so many paragraphs on, the browser lays out only those in view. */
const manyParagraphs = 200;

/** The text of an article, every character of it, with its places and its names of the sides marked. */
export function ArticleText({ article, chosen, onChoose, onPoint }: Props) {
  const { store, language } = usePage();
  const text = useRef<HTMLDivElement>(null);
  const { place, article: opened, at: asked } = store.view.value;
  const at = opened === article.id ? asked : null;
  useEffect(() => {
    if (at === null) return;
    const paragraphs = [...(text.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    const paragraph = paragraphs.findLast((one) => Number(one.dataset.start) <= at);
    paragraph?.scrollIntoView({ block: 'center' });
    paragraph?.classList.add('reached');
    return () => paragraph?.classList.remove('reached');
  }, [at]);
  const { reading } = language.words;
  const notes = useMemo(
    () => termNotes(article.terms, reading, (term) => onChoose({ what: 'term', term })),
    [article, reading, onChoose],
  );
  const { openFigure } = store.distanceActions;
  const { figure } = store.view.value.distances;
  const figures = useMemo(
    () => figureNotes(article, language.words.distances.figureMark, figure, openFigure),
    [article, language, figure, openFigure],
  );
  const { mark, sign } = language.words.control.claims;
  const signs = useMemo(
    () => claimSigns(article.text, article.claims, sign, (ids) => onChoose({ what: 'claims', ids })),
    [article, sign, onChoose],
  );
  const claims = openClaimNotes(article.claims, chosen?.what === 'claims' ? chosen.ids : [], mark);
  const sentence: TextNote[] =
    chosen?.what === 'sentence'
      ? [{ start: chosen.start, end: chosen.end, look: 'sentence', title: reading.cite.title }]
      : [];
  // A click on a sentence is a short cut; the keys reach every sentence from the card that cites them.
  useEffect(() => {
    const container = text.current!;
    const onClick = (event: MouseEvent) => {
      if ((event.target as Element).closest('a') || !document.getSelection()?.isCollapsed) return;
      const offset = offsetOfPoint(event);
      if (offset !== null) onPoint(offset);
    };
    const onCopy = (event: ClipboardEvent) => {
      const selected = selectedText(article.text, container, document.getSelection());
      if (selected === null || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', selected);
      event.preventDefault();
    };
    container.addEventListener('click', onClick);
    document.addEventListener('copy', onCopy);
    return () => {
      container.removeEventListener('click', onClick);
      document.removeEventListener('copy', onCopy);
    };
  }, [article, onPoint]);
  return (
    <div
      ref={text}
      class={article.paragraphs.length > manyParagraphs ? 'article-text long' : 'article-text'}
      lang={article.lang}
      dir={dirOf(article.lang)}
    >
      {article.paragraphs.map(([start, end]) => (
        <p key={start} data-start={start}>
          <MarkedText
            text={article.text.slice(start, end)}
            marks={inside(article.mentions, start, end)}
            notes={inside([...figures, ...notes, ...claims, ...sentence], start, end)}
            signs={signs
              .filter((sign) => sign.at > start && sign.at <= end)
              .map((sign) => ({ ...sign, at: sign.at - start }))}
            chosen={place}
            onMark={(mark) =>
              onChoose({ what: 'mention', start: mark.start + start, place: mark.place, scope: mark.scope })
            }
          />
        </p>
      ))}
    </div>
  );
}

/** The spans within a paragraph, relative to it. */
function inside<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  from: number,
  to: number,
): T[] {
  return spans
    .filter(({ start, end }) => start >= from && end <= to)
    .map((span) => ({ ...span, start: span.start - from, end: span.end - from }));
}
