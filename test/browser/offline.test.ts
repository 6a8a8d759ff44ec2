import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickMiddleOfMap, waitForMap } from './on-the-map.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('with the network cut after the load, every article, place, name and layer is still there', async () => {
  const { page, context, faults } = await site.visit('#lang=en&map=8/31.2089/16.5887');
  await waitForMap(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);

  await clickMiddleOfMap(page);
  await page.getByRole('article', { name: 'Sirte', exact: true }).locator('blockquote').first().waitFor();

  const sections = page.getByRole('navigation', { name: 'Sections of the panel' });
  await sections.getByRole('button', { name: 'Articles' }).click();
  const titles = await page.getByRole('main').getByRole('listitem').getByRole('link').count();
  expect(titles).toBe(5);
  for (let turn = 0; turn < titles; turn++) {
    await page.getByRole('main').getByRole('listitem').getByRole('link').nth(turn).click();
    await page.getByRole('article').locator('p[data-start]').first().waitFor();
    await sections.getByRole('button', { name: 'Articles' }).click();
  }

  await sections.getByRole('button', { name: 'Places' }).click();
  await page.getByRole('combobox').fill('al-Watiya');
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: 'Watiya air base' }).locator('blockquote').first().waitFor();

  await sections.getByRole('button', { name: 'Layers' }).click();
  await page.getByRole('checkbox', { name: /^District boundaries/ }).check();
  await page.getByRole('button', { name: 'Previous change' }).click();
  await waitForMap(page);
  expect(faults).toEqual({ errors: [], strangers: [] });
  await context.close();
});
