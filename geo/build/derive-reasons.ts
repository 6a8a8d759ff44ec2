import type { Article } from '../../src/model/article.ts';
import type { ReasonsFile } from '../../src/model/reasons.ts';
import { explainMentions, explainRefusals } from '../../src/text/explain-mentions.ts';
import type { Sources } from './read/read-sources.ts';

/** Why each name in an article was taken for a place, or was not. */
export function deriveReasons(
  article: Article,
  { gazetteer, rulings }: Pick<Sources, 'gazetteer' | 'rulings'>,
): ReasonsFile {
  const own = rulings.filter((ruling) => ruling.article === article.id);
  const mentions = explainMentions(article.text, gazetteer, own);
  const taken = new Set(mentions.map(({ start }) => start));
  return {
    mentions: mentions.map(({ start, reason }) => ({ start, reason })),
    refused: explainRefusals(article.text, gazetteer)
      .filter(({ start }) => !taken.has(start))
      .map(({ start, surface, place, reason }) => ({ start, surface, place, reason })),
  };
}
