import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Article } from '../../../src/model/article.ts';
import type { Problem } from '../problems.ts';
import { isoDay, plainText, validate } from './validate.ts';

const folder = 'geo/articles';

const stated = (what: string) => v.nullable(plainText(`write the ${what} as the text states it, or null`));

const headSchema = v.strictObject({
  headline: stated('headline'),
  outlet: stated('outlet'),
  author: stated('author'),
  published: isoDay,
  publishedPrecision: v.picklist(['day', 'about'], 'say day or about'),
  publishedBasis: plainText('say in a sentence how the date is known'),
  publishedBasisAr: v.exactOptional(plainText('say it in Arabic, or leave it out')),
  lang: v.picklist(['ar', 'en'], 'use the ISO 639-1 code'),
  sha256: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits; leave the checksum out, or compute it anew'),
    ),
  ),
});

/** A file with front matter: the YAML between two `---` lines, and the text after it, untouched. */
export function splitFrontMatter(file: string): { front: string | null; text: string } {
  const match = /^---\r?\n([\s\S]*?\r?\n)---\r?\n/.exec(file);
  return match ? { front: match[1] ?? '', text: file.slice(match[0].length) } : { front: null, text: file };
}

/** All articles of `geo/articles`, sorted by id, with every problem found in their files. */
export function readArticles(root: string): { articles: Article[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  for (const id of listArticles(root)) {
    const article = readArticleFile(root, id, problems);
    if (article) articles.push(article);
  }
  return { articles, problems };
}

/** The ids of all articles of `geo/articles`, sorted. */
export function listArticles(root: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

/** Where an article is written. */
export const articlePath = (root: string, id: string): string => join(root, folder, `${id}.md`);

/** One article; undefined where it cannot be read at all. What is wrong with it is added to `problems`. */
export function readArticleFile(root: string, id: string, problems: Problem[]): Article | undefined {
  const name = `${id}.md`;
  const file = `${folder}/${name}`;
  const problem = (at: string, expected: string, found: string, cure: string) => {
    problems.push({ file, at, expected, found, cure });
  };
  if (!/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/.test(id)) {
    problem(
      'file name',
      'YYYY-MM-DD-slug.md',
      name,
      'rename it: the date of publication, then a few Latin words',
    );
  }
  let whole: string;
  try {
    whole = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
  } catch {
    problem('as a whole', 'UTF-8 text', 'other bytes', 'save the file as UTF-8');
    return undefined;
  }
  const { front, text } = splitFrontMatter(whole);
  if (front === null) {
    problem(
      'first line',
      'front matter between two --- lines',
      whole.slice(0, 20),
      'see "Add an article" in README.md',
    );
    return undefined;
  }
  let fields: unknown;
  try {
    // The core schema of YAML 1.2 keeps a date as the string that it is written as.
    fields = parse(front, { schema: 'core' });
  } catch (error) {
    problem('front matter', 'YAML', (error as Error).message.split('\n')[0] ?? '', 'mend the line named');
    return undefined;
  }
  const head = validate(headSchema, fields, file, 'front matter', problems);
  if (!head) return undefined;
  const { sha256, ...rest } = head;
  if (!id.startsWith(head.published)) {
    problem(
      'front matter published',
      `the date in the file name, ${id.slice(0, 10)}`,
      head.published,
      'make them equal',
    );
  }
  if (text.trim() === '') problem('text', 'the article after the front matter', 'nothing', 'paste the text');
  for (const key of ['headline', 'outlet', 'author'] as const) {
    const words = head[key];
    if (words !== null && !text.includes(words)) {
      problem(
        `front matter ${key}`,
        'words of the text itself',
        words,
        'copy them from the text, or write null',
      );
    }
  }
  if (sha256 !== undefined && createHash('sha256').update(text).digest('hex') !== sha256) {
    problem(
      'text',
      `SHA-256 ${sha256.slice(0, 12)}…`,
      'another',
      'the text was changed: restore it, byte for byte',
    );
  }
  return { id, ...rest, text };
}
