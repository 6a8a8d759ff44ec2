import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ArticleFile, Excerpt, LeafFile, ListedArticle } from '../../src/model/atlas.ts';
import { until } from './on-the-map.ts';
import { site } from './site.ts';

const id = '2020-08-12-trump-erdogan-call';
const markup = `<img src=x onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">سرت</a>`;
/** Right-to-left override and isolates left open: what follows would be turned round. */
const overrides = 'قبل \u202Egnp.exe\u2067\u2066 بعد';

/** An article of the site whose words somebody wrote to do harm. */
async function withText(page: Page, text: string): Promise<void> {
  await page.route(`**/articles/${id}.json`, async (route) => {
    const file = (await (await route.fetch()).json()) as ArticleFile;
    const hostile: ArticleFile = {
      ...file,
      headline: markup,
      outlet: markup,
      text,
      paragraphs: [[0, text.length]],
      mentions: [],
      terms: [],
      claims: [],
      distances: [],
    };
    await route.fulfill({ json: hostile });
  });
}

describe('an article with markup and direction overrides', () => {
  test('is shown as the text that it is, and nothing of it runs', async () => {
    const { page, faults } = await site.prepare();
    await withText(page, `${markup}\n${overrides}`);
    await page.goto(`${site.address}#lang=en&article=${id}`);
    const article = page.getByRole('article');
    await article.getByRole('heading').filter({ hasText: '<script>alert(2)</script>' }).waitFor();
    expect(await article.locator('p[data-start]').textContent()).toBe(`${markup}\n${overrides}`);
    expect(await article.locator('img, script, iframe, a[href^="javascript:"]').count()).toBe(0);
    expect(faults).toEqual({ errors: [], strangers: [] });
  });

  test('turns nothing round outside its own paragraph', async () => {
    const { page } = await site.prepare();
    await withText(page, overrides);
    await page.goto(`${site.address}#lang=en&article=${id}`);
    await page.locator('p[data-start]').waitFor();
    const bidi = await page
      .locator('p[data-start]')
      .evaluate((element) => [getComputedStyle(element).display, getComputedStyle(element).unicodeBidi]);
    // A block ends every embedding at its own end (UAX 9, rule X8).
    expect(bidi[0]).toBe('block');
  });
});

test('a passage and a list with markup show it as text', async () => {
  const excerpt: Excerpt = {
    article: id,
    start: 0,
    text: markup,
    sentences: [[0, markup.length]],
    marks: [],
    terms: [],
  };
  const { page, faults } = await site.prepare();
  await page.route('**/leaves/*.json', async (route) => {
    const { version, heads, ...leaf } = (await (await route.fetch()).json()) as LeafFile & {
      version: unknown;
      heads: unknown;
    };
    const changed = Object.entries(leaf as LeafFile).map(([place, known]) => [
      place,
      {
        ...known,
        note: markup,
        source: markup,
        excerpts: [excerpt],
        history: known.history.map((entry) => ({
          ...entry,
          note: markup,
          noteAr: markup,
          citations: [{ title: markup, url: null, article: null }],
        })),
      },
    ]);
    await route.fulfill({ json: { version, heads, ...Object.fromEntries(changed) } });
  });
  await page.route('**/list/all.json', async (route) => {
    const { version, items } = (await (await route.fetch()).json()) as {
      version: string;
      items: ListedArticle[];
    };
    const marked = items.map((article) => ({ ...article, headline: markup, author: markup }));
    await route.fulfill({ json: { version, items: marked } });
  });
  await page.goto(`${site.address}#lang=ar&place=sirte`);
  await page.locator('blockquote').getByText('<script>alert(2)</script>').waitFor();
  await page.goto(`${site.address}#lang=ar&page=articles`);
  await page.getByRole('link').filter({ hasText: '<script>' }).first().waitFor();
  expect(await page.locator('main img, main script, main a[href^="javascript:"]').count()).toBe(0);
  expect(faults).toEqual({ errors: [], strangers: [] });
});

test('an article of one line of 5 MB opens, and the page goes on answering', async () => {
  const { page, faults } = await site.prepare();
  await withText(page, 'سرت والجفرة '.repeat(436_000));
  await page.goto(`${site.address}#lang=en&article=${id}`);
  await page.locator('p[data-start]').first().waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await until('the list was back', () => page.getByRole('combobox').isVisible());
  expect(faults).toEqual({ errors: [], strangers: [] });
});
