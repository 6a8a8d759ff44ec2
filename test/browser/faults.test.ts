import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** How a file of data may fail to come as it was written. */
const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: 'not found' }),
  'does not come': (route) => route.abort('connectionfailed'),
  'is cut short': async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ body: body.slice(0, body.length / 2), contentType: 'application/json' });
  },
  'is a page of the host': (route) =>
    route.fulfill({ body: '<!doctype html><p>Hi', contentType: 'text/html' }),
};

describe.each(Object.entries(failures))('when a file %s', (_, fail) => {
  test('a place says so in words, keeps what is known, and comes when it is asked for again', async () => {
    const { page, context } = await site.prepare();
    await page.route('**/leaves/*.json', fail);
    await page.goto(`${site.address}#lang=en&place=sirte`);
    await page.getByRole('heading', { name: 'Sirte', exact: true }).waitFor();
    await page.getByRole('alert').getByText('This part could not be loaded').waitFor();
    await page.unroute('**/leaves/*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('blockquote').first().waitFor();
    await context.close();
  });

  test('the page without its first data says so in the reader’s language, and comes when asked again', async () => {
    const { page, context } = await site.prepare();
    await page.route('**/atlas.json', fail);
    await page.goto(`${site.address}#lang=ar`);
    await page.getByText('تعذّر تحميل هذا الجزء').waitFor();
    await page.unroute('**/atlas.json');
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await page.getByRole('heading', { name: 'خريطة الصراع في ليبيا', level: 1 }).waitFor();
    await context.close();
  });

  test('the ground of the map leaves the list and the texts usable', async () => {
    const { page, context, faults } = await site.prepare();
    await page.route('**/base.json', fail);
    await page.goto(`${site.address}#lang=en`);
    await readsWithoutMap(page);
    expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
    await context.close();
  });
});

test('without WebGL the list and the texts are complete, and a sentence says so', async () => {
  const { page, context, faults } = await site.prepare();
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind as '2d', ...(rest as []));
    } as typeof getContext;
  });
  await page.goto(`${site.address}#lang=en`);
  await readsWithoutMap(page);
  expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  await context.close();
});

test('without the renderer’s own script the list and the texts are complete', async () => {
  const { page, context } = await site.prepare();
  await page.route('**/assets/map-view-*.js', (route) => route.abort());
  await page.goto(`${site.address}#lang=en`);
  await readsWithoutMap(page);
  await context.close();
});

async function readsWithoutMap(page: Page): Promise<void> {
  await page.getByText('The map cannot be drawn on this device').waitFor();
  const list = page.getByRole('navigation', { name: 'Places', exact: true });
  await list.getByText('Tarhuna', { exact: true }).first().click();
  await page.getByRole('article', { name: 'Tarhuna' }).locator('blockquote').first().waitFor();
}
