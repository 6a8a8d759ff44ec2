import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { write } from '../../geo/build/commands/write.ts';
import { readArticles } from '../../geo/build/read/read-articles.ts';
import type { Article } from '../../src/model/article.ts';
import type { Atlas, ListIndex, PassageIndex, PassagePage } from '../../src/model/atlas.ts';
import { makeCorpus } from '../bench/corpus.ts';
import { makeRoot, writeArticle } from './made-root.ts';

const named = [
  ['سرت', 9],
  ['طرابلس', 5],
  ['ترهونة', 2],
  ['الجفرة', 4],
  ['هون', 1],
] as const;
const made = [...makeCorpus(90, named)];
let root: string;
const at = (name: string) => join(root, name);

async function build(folder: string, ...options: readonly string[]): Promise<string> {
  let said = '';
  for await (const line of write([at(folder), '--from', root, ...options])) said += line;
  return said;
}

/** Every file of a site by its path, the version left out of it. */
function filesOf(folder: string): Map<string, string> {
  const version = readFileSync(at(`${folder}/data/version.txt`), 'utf8');
  const files = readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      file.slice(at(folder).length).replace(version, 'VERSION'),
      readFileSync(file, 'latin1'),
    ]),
  );
}

/** The names of the files that are not the same in two sites. */
function differing(one: string, other: string): string[] {
  const [a, b] = [filesOf(one), filesOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

function read<T>(folder: string, name: string): T {
  const version = readFileSync(at(`${folder}/data/version.txt`), 'utf8');
  return JSON.parse(readFileSync(at(`${folder}/data/${version}/${name}`), 'utf8')) as T;
}

beforeAll(async () => {
  root = makeRoot(made);
  await build('site', '--cache', at('cache'), '--hands', '1');
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }), 60_000);

describe('a site of 95 articles', () => {
  test('is the same bytes by one hand and by three', async () => {
    await build('by-three', '--hands', '3');
    expect(filesOf('site').size).toBeGreaterThan(1000);
    expect(differing('site', 'by-three')).toEqual([]);
  }, 120_000);

  test('only counts its articles in the first data', () => {
    const atlas = read<Atlas>('site', 'atlas.json');
    expect(atlas.articles).toBe(95);
    expect(atlas.published.reduce((sum, [, articles]) => sum + articles, 0)).toBe(95);
    expect(atlas.published.length).toBeLessThanOrEqual(84);
    expect(JSON.stringify(atlas)).not.toContain('-made-');
  });

  test('has each passage of Sirte once in its pages, 60 on a page at most, newest first', () => {
    const index = read<PassageIndex>('site', 'passages/sirte/index.json');
    const pages = index.pages.map(([name]) => read<PassagePage>('site', `passages/sirte/${name}.json`));
    expect(pages.length).toBeGreaterThan(4);
    const excerpts = pages.flatMap((page) => page.excerpts);
    const { passages } = read<Atlas>('site', 'atlas.json').places.find(({ id }) => id === 'sirte')!;
    expect(excerpts).toHaveLength(passages);
    expect(new Set(excerpts.map(({ article, start }) => `${article} ${start}`)).size).toBe(passages);
    expect(Math.max(...pages.map((page) => page.excerpts.length))).toBeLessThanOrEqual(60);
    const days = excerpts.map(({ article }) => article.slice(0, 10));
    expect(days).toEqual(days.toSorted().reverse());
    expect(index.pages.map(([, , count]) => count)).toEqual(pages.map((page) => page.excerpts.length));
  });

  test('tells how many of Sirte’s passages name Tripoli, and on which pages', () => {
    const index = read<PassageIndex>('site', 'passages/sirte/index.json');
    const [passages, ...pages] = index.with.tripoli!;
    const naming = index.pages.flatMap(([name], number) =>
      read<PassagePage>('site', `passages/sirte/${name}.json`)
        .excerpts.filter(({ marks }) => marks.some(({ place }) => place === 'tripoli'))
        .map(() => number),
    );
    expect(passages).toBe(naming.length);
    expect(pages).toEqual([...new Set(naming)].slice(0, 24));
  });

  test('lists every article once', () => {
    const { pages } = read<ListIndex>('site', 'list/index.json');
    const ids = pages.flatMap(([name]) =>
      read<{ items: { id: string }[] }>('site', `list/${name}.json`).items.map(({ id }) => id),
    );
    expect(ids).toHaveLength(95);
    expect(new Set(ids).size).toBe(95);
  });

  test('has text pages that lead to each other and to nowhere else', () => {
    const files = filesOf('site');
    const pages = [...files].filter(([name]) => name.startsWith('/text/'));
    expect(pages.length).toBeGreaterThan(1500);
    const missing = pages.flatMap(([name, markup]) =>
      [...markup.matchAll(/href="([^"#:]+\.html)/g)]
        .map(([, target]) => new URL(target!, `http://host${name}`).pathname)
        .filter((target) => !files.has(target)),
    );
    expect(missing).toEqual([]);
  });
});

describe('a site that goes on from the last build', () => {
  const rebuilt = async () => {
    const said = await build('site', '--cache', at('cache'));
    await build('anew', '--hands', '1');
    return said;
  };
  const [first, second] = made as [Article, Article];

  test('is left alone where nothing changed', async () => {
    expect(await build('site', '--cache', at('cache'))).toContain('none changed');
  }, 60_000);

  test('has the bytes of one from nothing after an article changed, one came and one went', async () => {
    writeArticle(root, { ...first, text: `${first.text}\n\nوتبعد ترهونة عن طرابلس 88 كيلومترا.` });
    writeArticle(root, { ...second, id: '2020-07-16-made-anew', published: '2020-07-16', outlet: null });
    rmSync(at(`geo/articles/${made[7]!.id}.md`));
    expect(await rebuilt()).toContain('3 changed');
    expect(differing('site', 'anew')).toEqual([]);
  }, 120_000);

  test('has them after an article with claims changed, and again after it is as it was', async () => {
    const { articles } = readArticles(root);
    const sirte = articles.find(({ id }) => id === '2020-07-16-battle-for-sirte')!;
    const before = readFileSync(at(`geo/articles/${sirte.id}.md`));
    const whole = filesOf('site');
    writeArticle(root, { ...sirte, text: `${sirte.text}\nوفي زوارة هدوء حذر.` });
    expect(await rebuilt()).toContain('1 changed');
    expect(differing('site', 'anew')).toEqual([]);
    writeFileSync(at(`geo/articles/${sirte.id}.md`), before);
    expect(await build('site', '--cache', at('cache'))).toContain('1 changed');
    expect([...filesOf('site')].filter(([name, bytes]) => whole.get(name) !== bytes)).toEqual([]);
    expect(filesOf('site').size).toBe(whole.size);
  }, 180_000);
});
