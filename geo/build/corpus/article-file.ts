import type { ArticleLabel } from '../../../src/model/article.ts';
import type { ArticleFile, ListedArticle } from '../../../src/model/atlas.ts';
import { openingOf } from '../../../src/text/opening.ts';
import type { ReadArticle } from '../derive-leaves.ts';

/** An article's file as the derivations take it. */
export function readingOf(file: ArticleFile): ReadArticle {
  const { paragraphs, mentions, terms, claims: _, distances: __, ...article } = file;
  return { article, passages: paragraphs, mentions, terms };
}

/** What an article is known by. */
export function labelOf(file: ArticleFile): ArticleLabel {
  const { id, headline, outlet, author, published, publishedPrecision, lang, text } = file;
  return { id, headline, opening: openingOf(text), outlet, author, published, publishedPrecision, lang };
}

/** An article as the list of all has it. */
export function listedOf(file: ArticleFile): ListedArticle {
  return { ...labelOf(file), mentions: file.mentions.filter(({ scope }) => scope === 'LY').length };
}
