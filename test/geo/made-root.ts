import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../../geo/build/read/repository.ts';
import type { Article } from '../../src/model/article.ts';

const shared = [
  'places.geojson',
  'foreign.json',
  'areas.geojson',
  'lines.geojson',
  'control.csv',
  'belligerents.json',
  'people.json',
  'base.topojson',
];

/** A folder with all that `geo` knows, the five founding articles, and others beside them. */
export function makeRoot(articles: Iterable<Article> = []): string {
  const root = mkdtempSync(join(tmpdir(), 'made-'));
  mkdirSync(join(root, 'geo'));
  for (const name of shared) symlinkSync(join(repository, 'geo', name), join(root, 'geo', name));
  cpSync(join(repository, 'geo/claims'), join(root, 'geo/claims'), { recursive: true });
  cpSync(join(repository, 'geo/articles'), join(root, 'geo/articles'), { recursive: true });
  for (const article of articles) writeArticle(root, article);
  return root;
}

/** Writes an article into such a folder as an editor would. */
export function writeArticle(root: string, { id, text, ...head }: Article): void {
  const front = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFileSync(join(root, 'geo/articles', `${id}.md`), `---\n${front.join('\n')}\n---\n${text}`);
}
