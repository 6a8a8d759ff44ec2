import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, middleOfMap, waitForMap } from './on-the-map.ts';
import { site } from './site.ts';

test('a drawing that the device takes away is told, and comes back where it was or at another try', async () => {
  const { page, faults } = await site.visit('#lang=en');
  await page.locator('.map-state').waitFor({ state: 'detached' });
  await loseContext(page);
  await page.getByText('The device stopped drawing the map').waitFor();
  await restoreContext(page);
  await page.locator('.map-state').waitFor({ state: 'detached' });
  expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  // This time it is not given back.
  await loseContext(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.map-state').waitFor({ state: 'detached' });
  expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1);
});

test('taken in the middle of a step of days, it shows the new day once it is back', async () => {
  const { page, faults } = await site.visit('#lang=en&date=2020-06-03');
  await page.locator('.map-state').waitFor({ state: 'detached' });
  await loseContext(page);
  await page.getByRole('button', { name: 'Next change' }).click();
  await page.getByRole('button', { name: 'Next change' }).click();
  await restoreContext(page);
  await page.locator('.map-state').waitFor({ state: 'detached' });
  expect(new URL(page.url()).hash).not.toContain('2020-06-03');
  expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
});

test('taken at the very step of a day, the new day is shown once it is back', async () => {
  const { page, faults } = await site.visit('#lang=ar&date=2020-06-03');
  await page.locator('.map-state').waitFor({ state: 'detached' });
  // In one turn of the page: the step has told the map what to draw, and nothing of it is drawn yet.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('button[aria-label="التغيير التالي"]')!.click();
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
    const lost = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    (window as unknown as { lost: typeof lost }).lost = lost;
    lost.loseContext();
  });
  await page.getByText('أوقف الجهاز رسم الخريطة').waitFor();
  await restoreContext(page);
  await waitForMap(page);
  const back = await page.screenshot({ clip: await middle(page) });
  expect(addressOf(page).date).toBe('2020-06-04');
  const fresh = await site.visit('#lang=ar&date=2020-06-04');
  await waitForMap(fresh.page);
  expect(back.equals(await fresh.page.screenshot({ clip: await middle(fresh.page) }))).toBe(true);
  expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
});

type Lost = { lost?: { restoreContext: () => void } };

async function loseContext(page: Page): Promise<void> {
  await page.locator('canvas.maplibregl-canvas').evaluate((canvas) => {
    const lost = (canvas as HTMLCanvasElement).getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    (window as unknown as Lost).lost = lost;
    lost.loseContext();
  });
}

async function restoreContext(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as Lost).lost!.restoreContext());
}

/** A part of the map that nothing lies over. */
async function middle(page: Page) {
  const { x, y } = await middleOfMap(page);
  return { x: x - 150, y: y - 150, width: 300, height: 250 };
}
