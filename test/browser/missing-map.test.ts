import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { everyFailure, failures } from './failures.ts';
import { stillTheMap } from './open-site.ts';
import { site } from './site.ts';

const files = ['base', 'roads', 'veil', 'cells', 'outlines'];

test.each(everyFailure)(
  'when any file of the map %s, list and texts are usable, and it comes when all are there',
  async (how) => {
    const { page, faults } = await site.prepare();
    // What is drawn at last is the same after each failure: once is enough.
    if (how !== 'is missing') await stillTheMap(page);
    for (const name of files) await page.route(`**/data/*/${name}.json`, failures[how]);
    await page.goto(`${site.address}#lang=en`);
    await readsWithoutMap(page, 'The map could not be loaded');
    // One after the other comes right; each is the last to fail after one of the failures.
    const turn = everyFailure.indexOf(how);
    for (const name of [...files.slice(turn), ...files.slice(0, turn)]) {
      await page.getByText('The map could not be loaded').waitFor();
      await page.unroute(`**/data/*/${name}.json`);
      await page.getByRole('button', { name: 'Try again' }).click();
    }
    await page.locator('.map-state').waitFor({ state: 'detached' });
    expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  },
);

test('while a file of the map hangs, list and texts are there, and in time a link to the texts', async () => {
  const { page } = await site.prepare();
  await stillTheMap(page);
  await page.route('**/data/*/cells.json', () => new Promise(() => {}));
  await page.goto(`${site.address}#lang=en`);
  await readsWithoutMap(page, 'Drawing the map…');
  await page.getByRole('link', { name: 'The texts without the map' }).waitFor({ timeout: 15_000 });
});

test('without WebGL the list and the texts are complete, and a sentence says so', async () => {
  const { page, faults } = await site.prepare();
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
  await readsWithoutMap(page, 'The map cannot be drawn on this device');
  expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
});

test.each(['map-view', 'renderer', 'maplibre-gl-worker'])(
  'without the renderer’s %s the list and the texts are complete, and the map comes when asked again',
  async (name) => {
    const { page } = await site.prepare();
    const script = `**/assets/${name}-*.js`;
    await page.route(script, (route) => route.abort());
    await page.goto(`${site.address}#lang=en`);
    await readsWithoutMap(page, 'The map could not be loaded');
    await page.unroute(script);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.map-state').waitFor({ state: 'detached' });
  },
);

/** A sentence tells what is with the map, and a place of the list opens with its passages. */
async function readsWithoutMap(page: Page, sentence: string): Promise<void> {
  await page.getByText(sentence).waitFor();
  const list = page.getByRole('navigation', { name: 'Places', exact: true });
  await list.getByText('Tarhuna', { exact: true }).first().click();
  await page
    .getByRole('article', { name: 'Tarhuna' })
    .locator('blockquote')
    .filter({ visible: true })
    .first()
    .waitFor();
}
