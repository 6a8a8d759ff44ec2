import type { Excerpt } from '../../model/atlas.ts';
import type { Wording } from '../../model/voices.ts';
import { wordingsOf } from '../../text/wordings.ts';
import { ArticleLine } from '../article-line.tsx';
import { usePage } from '../page-context.ts';
import { WordingColumns } from './wording-columns.tsx';

/** In the passages about a place: each article's words for each side, side by side. */
export function PlaceVoices({ excerpts }: { readonly excerpts: readonly Excerpt[] }) {
  const { store, language } = usePage();
  const { voices } = language.words.reading;
  const groups = [...Map.groupBy(excerpts, ({ article }) => article)]
    .map(([id, own]) => ({
      article: store.labelOf(id),
      wordings: wordingsIn(own),
    }))
    .filter(({ wordings }) => wordings.length > 0);
  if (groups.length === 0) return null;
  return (
    <details class="place-voices">
      <summary>{voices.aboutPlace}</summary>
      {groups.map(
        ({ article, wordings }) =>
          article && (
            <section key={article.id} class="voice">
              <h4>
                <ArticleLine article={article} />
              </h4>
              <WordingColumns wordings={wordings} article={article.id} lang={article.lang} />
            </section>
          ),
      )}
      <button type="button" class="link" onClick={() => store.actions.openPage('voices')}>
        {voices.open}
      </button>
    </details>
  );
}

/** The wordings of some passages of one article; offsets are those of the article. */
function wordingsIn(excerpts: readonly Excerpt[]): Wording[] {
  return wordingsOf(
    excerpts.flatMap(({ start, text, terms }) =>
      terms.map((term) => ({
        ...term,
        surface: text.slice(term.start, term.end),
        start: start + term.start,
      })),
    ),
  );
}
