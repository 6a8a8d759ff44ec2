import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleLabel } from '../../../src/model/article.ts';
import type { LeafFile, PassagePage } from '../../../src/model/atlas.ts';
import { partition, type RowKey } from './partition.ts';
import type { Row } from './read-one.ts';
import { leafPath, pagePath } from './write-subject.ts';

/** Reads the rows of a place back from the files of a site: each page once, when a row of it is wanted. */
export function oldRows(
  folder: string,
  data: string,
  subject: string,
  keys: readonly RowKey[],
): (article: string) => Row {
  const pages = partition(keys);
  const pageOf = new Map(pages.flatMap(({ name, keys: own }) => own.map(([id]) => [id, name] as const)));
  const opened = new Map<string, ReadonlyMap<string, Row>>();
  const open = (name: string) => {
    const path = pages.length > 1 ? pagePath(data, subject, name) : leafPath(data, subject);
    const { heads = [], ...content } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
      readonly heads?: readonly ArticleLabel[];
    };
    const page = (pages.length > 1 ? content : (content as LeafFile)[subject]) as PassagePage;
    return rowsIn(page, heads);
  };
  return (article) => {
    const name = pageOf.get(article)!;
    const rows = opened.get(name) ?? open(name);
    opened.set(name, rows);
    return rows.get(article)!;
  };
}

function rowsIn(
  { excerpts, distances }: PassagePage,
  heads: readonly ArticleLabel[],
): ReadonlyMap<string, Row> {
  return new Map(
    heads.map((label): [string, Row] => [
      label.id,
      {
        label,
        excerpts: excerpts.filter(({ article }) => article === label.id),
        distances: distances.filter(({ article }) => article === label.id),
      },
    ]),
  );
}
