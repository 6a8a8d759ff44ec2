import type { VoicesFile } from '../../src/model/voices.ts';
import { sharedNames, wordingsOf } from '../../src/text/wordings.ts';
import type { ReadArticle } from './derive-leaves.ts';

/** Who the articles name and how, in order of date, and the names that denote different sides in them. */
export function deriveVoices(articles: readonly ReadArticle[]): VoicesFile {
  const inOrder = [...articles].sort((a, b) => (a.article.published < b.article.published ? -1 : 1));
  return {
    voices: inOrder.map(({ article, terms }) => ({ article: article.id, wordings: wordingsOf(terms) })),
    shared: sharedNames(inOrder.map(({ article: { id, text }, terms }) => ({ article: id, text, terms }))),
  };
}
