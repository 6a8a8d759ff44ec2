import type { HistoryEntry, PlaceLeaf } from '../model/atlas.ts';
import { citedAt } from '../state/cited-at.ts';
import { ArticleLine } from './article-line.tsx';
import { ArticleLink } from './links.tsx';
import { usePage } from './page-context.ts';

interface Props {
  readonly entry: HistoryEntry;
  readonly leaf: PlaceLeaf;
  /** Says how sure it is, where that was not said beside it. */
  readonly rated?: boolean;
}

/** What a change of control stands on: our articles as links, publications elsewhere with their address. */
export function CitationList({ entry, leaf, rated = true }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const note = language.lang === 'ar' ? entry.noteAr : entry.note;
  return (
    <div class="citations">
      {rated && <p class="second">{words.confidence[entry.confidence]}</p>}
      <ul>
        {entry.citations.map((citation) => {
          const article = citation.article === null ? undefined : store.labelOf(citation.article);
          return (
            <li key={citation.title}>
              {article ? (
                <ArticleLink id={article.id} at={citedAt(leaf, article.id, entry)}>
                  <ArticleLine article={article} />
                </ArticleLink>
              ) : citation.url !== null ? (
                <a href={citation.url} rel="noreferrer noopener nofollow" target="_blank" lang="en">
                  <bdi>{citation.title}</bdi>
                </a>
              ) : (
                <bdi lang="en">{citation.title}</bdi>
              )}
            </li>
          );
        })}
      </ul>
      {note !== '' && <p class="second">{note}</p>}
    </div>
  );
}
