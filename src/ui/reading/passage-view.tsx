import { useMemo, useState } from 'preact/hooks';
import type { ArticleLabel } from '../../model/article.ts';
import type { Excerpt } from '../../model/atlas.ts';
import type { ComparedDistance } from '../../model/distance.ts';
import { dirOf } from '../../model/view.ts';
import type { PassageTerm } from '../../model/voices.ts';
import { passageFigures } from '../distances/figure-notes.ts';
import { ArticleLink } from '../links.tsx';
import { MarkedText } from '../marked-text.tsx';
import { usePage } from '../page-context.ts';
import { TermExplanation } from './term-card.tsx';
import { termNotes } from './term-notes.ts';

interface Props {
  readonly passage: Excerpt;
  /** Stated distances, those in the passage among them. */
  readonly distances: readonly ComparedDistance[];
  readonly article: ArticleLabel;
  /** Id of the place that the passage is shown for. */
  readonly chosen: string;
}

/** A passage with its places and its names of the sides marked; what is chosen explains itself below it. */
export function PassageView({ passage, distances, article, chosen }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const [term, setTerm] = useState<PassageTerm | null>(null);
  const notes = useMemo(
    () => termNotes(passage.terms, words.reading, (next) => setTerm((now) => (now === next ? null : next))),
    [passage, words],
  );
  const figures = passageFigures(
    passage,
    distances,
    words.distances.figureMark,
    store.view.value.distances.figure,
    store.distanceActions.openFigure,
  );
  return (
    <blockquote class="passage" lang={article.lang} dir={dirOf(article.lang)}>
      <p>
        <MarkedText
          text={passage.text}
          marks={passage.marks}
          notes={[...figures, ...notes]}
          said={passage.sentences}
          chosen={chosen}
        />
      </p>
      <footer dir={language.dir} lang={language.lang}>
        <div aria-live="polite">
          {term && (
            <TermExplanation
              term={term}
              surface={passage.text.slice(term.start, term.end)}
              lang={article.lang}
            />
          )}
        </div>
        <ArticleLink id={article.id} at={passage.start + (passage.sentences[0]?.[0] ?? 0)} class="read-on">
          {words.place.readInArticle}
        </ArticleLink>
      </footer>
    </blockquote>
  );
}
