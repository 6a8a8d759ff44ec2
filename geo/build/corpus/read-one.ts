import type { ArticleLabel } from '../../../src/model/article.ts';
import type { ArticleFile, Excerpt, PassagePage } from '../../../src/model/atlas.ts';
import type { ReasonsFile } from '../../../src/model/reasons.ts';
import { findBelligerentTerms } from '../../../src/text/belligerent-terms.ts';
import { findMentions } from '../../../src/text/find-mentions.ts';
import { deriveDistances, distancesByPlace } from '../derive-distances.ts';
import { excerptsOf, readArticle } from '../derive-leaves.ts';
import { deriveReasons } from '../derive-reasons.ts';
import type { Problem } from '../problems.ts';
import { readArticleFile } from '../read/read-articles.ts';
import { checkClaimPlaces, claimsExist, readClaimsFile } from '../read/read-claims.ts';
import { labelOf, readingOf } from './article-file.ts';
import type { Tools } from './tools.ts';

/** An article as the site has it, or nothing where it cannot be read; with all that is wrong with it. */
export interface OneArticle {
  readonly file: ArticleFile | null;
  readonly reasons: ReasonsFile | null;
  readonly problems: readonly Problem[];
}

/** Reads one article and its claims from their files, by themselves. */
export function readOne({ root, ground, network, subjects }: Tools, id: string): OneArticle {
  const problems: Problem[] = [];
  const article = readArticleFile(root, id, problems);
  if (!article) return { file: null, reasons: null, problems };
  const { claims, rulings } = claimsExist(root, id)
    ? readClaimsFile(root, id, (named) => (named === id ? article : undefined), problems)
    : { claims: [], rulings: [] };
  problems.push(...checkClaimPlaces(claims, rulings, subjects));
  const mentions = findMentions(article.text, ground.gazetteer, rulings);
  const terms = findBelligerentTerms(article.text, ground.belligerents);
  const read = readArticle(article, mentions, terms);
  return {
    file: {
      ...article,
      paragraphs: read.passages,
      mentions,
      terms,
      claims,
      distances: deriveDistances([read], ground.places, network),
    },
    reasons: deriveReasons(article, { gazetteer: ground.gazetteer, rulings }),
    problems,
  };
}

/** What one article says about one place or area. */
export interface Row extends PassagePage {
  readonly label: ArticleLabel;
}

/** What an article says, by place and area. */
export function rowsOf(file: ArticleFile, { areasOf }: Tools): Map<string, Row> {
  const excerpts = excerptsOf(readingOf(file), areasOf);
  const distances = distancesByPlace(file.distances);
  const label = labelOf(file);
  const rows = new Map<string, Row>();
  for (const subject of new Set([...excerpts.keys(), ...distances.keys()])) {
    rows.set(subject, {
      label,
      excerpts: excerpts.get(subject) ?? [],
      distances: distances.get(subject) ?? [],
    });
  }
  return rows;
}

/** How many of a place's passages name the place itself, and not only one that lies in it. */
export function countOwn(subject: string, excerpts: readonly Excerpt[]): number {
  return excerpts.filter(({ marks }) => marks.some(({ place }) => place === subject)).length;
}
