import type { ArticleFile, Excerpt } from '../../model/atlas.ts';
import type { ComparedDistance } from '../../model/distance.ts';
import type { FigureKey } from '../../model/distance-view.ts';
import type { TextNote } from '../marked-text.tsx';

/**
 * The stated distances and directions of an article as notes of its text, offsets as the article has them.
 * One figure that is said of several places is one note; the one that is open looks so.
 */
export function figureNotes(
  article: Pick<ArticleFile, 'id' | 'distances'>,
  title: string,
  open: FigureKey | null,
  onOpen: (key: FigureKey) => void,
): TextNote[] {
  return [...Map.groupBy(article.distances, ({ start }) => start)].map(([start, statements]) => {
    const { end, statedKm } = statements[0]!;
    const look = statedKm === null ? 'stated-direction' : 'stated-figure';
    const isOpen = open?.article === article.id && open.start === start;
    const act = () => onOpen({ article: article.id, start });
    return { start, end, look: isOpen ? `${look} open` : look, title, act };
  });
}

/** Those of `distances` that stand in a passage, offsets relative to it. */
export function passageFigures(
  { article, start, text }: Pick<Excerpt, 'article' | 'start' | 'text'>,
  distances: readonly ComparedDistance[],
  title: string,
  open: FigureKey | null,
  onOpen: (key: FigureKey) => void,
): TextNote[] {
  const inside = distances.filter(
    (stated) => stated.article === article && stated.start >= start && stated.end <= start + text.length,
  );
  return figureNotes({ id: article, distances: inside }, title, open, onOpen).map((note) => ({
    ...note,
    start: note.start - start,
    end: note.end - start,
  }));
}
