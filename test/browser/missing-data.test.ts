import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everyFailure, type Failure, failures } from './failures.ts';
import { stillTheMap } from './open-site.ts';
import { site } from './site.ts';

/** A page whose files of a pattern fail in one way, opened at a fragment. */
async function visitWithout(pattern: string, how: Failure, fragment: string) {
  const { page, faults } = await site.prepare();
  await stillTheMap(page);
  await page.route(pattern, failures[how]);
  await page.goto(site.address + fragment);
  return { page, faults };
}

describe.each(everyFailure)('when a file %s', (how) => {
  test('a place says so in words, keeps what is known, and comes when it is asked for again', async () => {
    const leaves = '**/leaves/*.json';
    const { page } = await visitWithout(leaves, how, '#lang=en&place=sirte');
    await page.getByRole('heading', { name: 'Sirte', exact: true }).waitFor();
    await page.getByRole('alert').getByText('This part could not be loaded').waitFor();
    await page.unroute(leaves);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('blockquote').filter({ visible: true }).first().waitFor();
  });

  test('the page without its first data says so in the reader’s language, and comes when asked again', async () => {
    const { page } = await visitWithout('**/atlas.json', how, '#lang=ar');
    await page.getByText('تعذّر تحميل هذا الجزء').waitFor();
    await page.unroute('**/atlas.json');
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await page.getByRole('heading', { name: 'خريطة الصراع في ليبيا', level: 1 }).waitFor();
  });

  test('an article says so in words, and comes when it is asked for again', async () => {
    const articles = '**/data/*/articles/*.json';
    const { page } = await visitWithout(articles, how, '#lang=en&article=2020-08-12-trump-erdogan-call');
    await page.getByRole('alert').getByText('This part could not be loaded').waitFor();
    await page.unroute(articles);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('article p[data-start]').first().waitFor();
  });
});

/** Files that come only when they are asked for: where each is asked, what is said, and what then comes. */
const onDemand = [
  {
    name: 'gazetteer.json',
    at: '#lang=ar',
    said: 'تعذّر تحميل سائر أماكن المعجم الجغرافي',
    retry: 'أعد المحاولة',
    comes: (page: Page) => page.locator('.place-row', { hasText: 'أبو عيسى' }).first(),
  },
  {
    name: 'names.json',
    at: '#lang=ar&find=tarhouna',
    said: 'تعذّر تحميل سائر أسماء الأماكن',
    retry: 'أعد المحاولة',
    comes: (page: Page) => page.getByRole('option', { name: /ترهونة/ }).first(),
  },
  {
    name: 'search/all.json',
    at: '#lang=en&find=كورونا',
    said: 'The index of the texts could not be loaded',
    retry: 'Try again',
    comes: (page: Page) => page.getByRole('option').locator('mark').first(),
  },
  {
    name: 'proposals.json',
    at: '#lang=ar&layers=control,proposals',
    said: 'تعذّر تحميل ما تُظهره هذه الطبقة: مقترحات، لا وقائع',
    retry: 'أعد المحاولة',
    comes: async (page: Page) => {
      await page.getByRole('button', { name: 'الطبقات' }).click();
      return page.getByRole('heading', { name: 'المقترحات' });
    },
  },
  {
    name: 'together.json',
    at: '#lang=en&layers=control,together',
    said: 'What this layer shows could not be loaded: Spoken of together',
    retry: 'Try again',
    comes: async (page: Page) => {
      await page.getByRole('button', { name: 'Layers' }).click();
      return page.getByRole('link', { name: 'Jufra and Sirte' });
    },
  },
  {
    name: 'distances.json',
    at: '#lang=ar&page=distances',
    said: 'تعذّر تحميل هذا الجزء',
    retry: 'أعد المحاولة',
    comes: (page: Page) => page.locator('.figure-page tbody tr').first(),
  },
  {
    name: 'network.json',
    at: '#lang=en&measure=tripoli,sirte',
    said: 'the roads could not be loaded',
    retry: 'Try again',
    comes: (page: Page) => page.locator('.measure-result').getByText(/4\d\d km/),
  },
  {
    name: 'voices.json',
    at: '#lang=ar&page=voices',
    said: 'تعذّر تحميل هذا الجزء',
    retry: 'أعد المحاولة',
    comes: (page: Page) => page.locator('.shared-side').first(),
  },
  {
    name: 'disagreements.json',
    at: '#lang=en&page=disagreements',
    said: 'This part could not be loaded',
    retry: 'Try again',
    comes: (page: Page) => page.locator('details.disputed').first(),
  },
] as const;

describe.each(onDemand)('without $name', ({ name, at, said, retry, comes }) => {
  // Every file comes the same way, and each failure was tried above: here it is missing, then cut short.
  test.each(['is missing', 'is cut short'] as const)(
    'which %s, the page says so and goes on, and it comes when asked again',
    async (how) => {
      const { page, faults } = await visitWithout(`**/data/*/${name}`, how, at);
      await page.getByRole('alert').getByText(said).waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.unroute(`**/data/*/${name}`);
      await page.getByRole('button', { name: retry }).first().click();
      await (await comes(page)).waitFor();
      await expect.poll(() => page.getByRole('alert').count()).toBe(0);
      expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
    },
  );
});

describe('a file of which no byte has come for 19 s', () => {
  async function waitForLeaf(answer: Promise<void>): Promise<Page> {
    const { page } = await site.prepare();
    await stillTheMap(page);
    await page.route('**/data/*/leaves/*.json', async (route) => {
      await answer;
      await route.continue();
    });
    await page.clock.install();
    await page.goto(`${site.address}#lang=en&place=sirte`);
    await page.getByText('Loading…').waitFor();
    await page.clock.fastForward(19_000);
    expect(await page.getByRole('alert').count()).toBe(0);
    return page;
  }

  test('is waited for', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const page = await waitForLeaf(promise);
    resolve();
    await page.locator('blockquote').filter({ visible: true }).first().waitFor();
  });

  test('is given up a second later, and said so', async () => {
    const page = await waitForLeaf(new Promise(() => {}));
    await page.clock.fastForward(2_000);
    await page.getByRole('alert').getByText('This part could not be loaded').waitFor();
  });
});

test('without the page’s own script there is a link to the texts, and they read without any', async () => {
  const { page } = await site.prepare();
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(site.address);
  await page.getByRole('link', { name: 'The texts without the map' }).click();
  await page.getByRole('link', { name: 'Sirte', exact: true }).first().click();
  const quote = page.locator('section#sirte blockquote').first();
  await quote.getByRole('link').click();
  expect(new URL(page.url()).hash).toMatch(/^#2020-/);
  expect(await page.locator(':target').textContent()).toContain('سرت');
});
