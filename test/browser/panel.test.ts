import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapOf, until, waitForMap } from './on-the-map.ts';
import type { Visit } from './open-site.ts';
import { site } from './site.ts';

const labels = { ar: 'عرض لوحة القراءة', en: 'Width of the reading panel' } as const;
const edgeOf = (page: Page) =>
  page.getByRole('separator', { name: new RegExp(`^(${labels.ar}|${labels.en})$`) });
const widthOf = (page: Page) => page.locator('#panel').evaluate((panel) => panel.clientWidth);
const nowOf = (page: Page) => edgeOf(page).getAttribute('aria-valuenow');
const untilWidth = (page: Page, width: number) =>
  expect.poll(() => widthOf(page), { message: `the panel is ${width} pixels wide` }).toBe(width);

describe.each(['ar', 'en'] as const)('the edge of the panel, in %s', (lang) => {
  // In Arabic the panel stands on the right, and everything is the other way round.
  const outward = lang === 'ar' ? -1 : 1;
  const [wider, narrower] =
    lang === 'ar' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const);
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.read(`#lang=${lang}`, { viewport: { width: 1440, height: 900 } });
    await edgeOf(visit.page).waitFor();
  });
  afterAll(() => visit.context.close());

  test('is dragged by its middle and set back by a double click', async () => {
    const { page } = visit;
    await untilWidth(page, 424);
    const box = (await edgeOf(page).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + outward * 150, y, { steps: 3 });
    await page.mouse.up();
    const dragged = await widthOf(page);
    expect(dragged).toBeGreaterThan(560);
    expect(dragged).toBeLessThan(590);
    await page.mouse.dblclick(x + (dragged - 424) * outward, y);
    await untilWidth(page, 424);
  });

  test('obeys arrows, Home, End and Enter, and says its share of the window', async () => {
    const { page } = visit;
    await edgeOf(page).focus();
    expect([
      await edgeOf(page).getAttribute('aria-valuemin'),
      await nowOf(page),
      await edgeOf(page).getAttribute('aria-valuemax'),
    ]).toEqual(['22', '29', '60']);
    expect(await edgeOf(page).getAttribute('aria-valuetext')).toBe(
      lang === 'ar' ? '29٪ من عرض النافذة' : '29 % of the window',
    );
    const steps = { [wider]: '31', [narrower]: '29', Home: '22', End: '60' };
    for (const [key, share] of Object.entries(steps)) {
      await page.keyboard.press(key);
      await expect.poll(() => nowOf(page), { message: key }).toBe(share);
    }
    // It goes no farther than that.
    await page.keyboard.press(wider);
    await untilWidth(page, 864);
    await page.keyboard.press('Enter');
    await untilWidth(page, 424);
  });
});

test('two articles side by side have a width of their own', async () => {
  const { page } = await site.read(
    '#lang=en&article=2020-05-23-gna-takes-three-camps&beside=2020-08-12-trump-erdogan-call',
    { viewport: { width: 1440, height: 900 } },
  );
  await untilWidth(page, 864);
  await edgeOf(page).focus();
  await page.keyboard.press('Home');
  await untilWidth(page, 320);
  await page.getByRole('button', { name: 'End the comparison' }).click();
  await untilWidth(page, 424);
});

test('the whole country stays in view while the panel takes more of the window', async () => {
  const { page, faults } = await site.visit('#lang=en', { viewport: { width: 1440, height: 900 } });
  await waitForMap(page);
  const wide = (await mapOf(page).locator('canvas').boundingBox())!;
  const scaleOf = async () => (await page.locator('.scale').textContent())!.replace(/\s/g, ' ');
  expect(await scaleOf()).toBe('200 km');
  await edgeOf(page).focus();
  await page.keyboard.press('End');
  await until('the map was narrower', async () => {
    const box = (await mapOf(page).locator('canvas').boundingBox())!;
    return box.width < wide.width - 300;
  });
  await waitForMap(page);
  expect(await scaleOf()).toBe('300 km');
  expect(new URL(page.url()).hash).not.toContain('map=');
  expect(faults).toEqual({ errors: [], strangers: [] });
});

test.each([
  ['a tablet upright', { width: 820, height: 1180 }, false],
  ['a tablet on its side', { width: 1180, height: 820 }, true],
  ['a phone on its side', { width: 844, height: 390 }, true],
] as const)(
  'on %s the map keeps half of the window, or a third beside the panel',
  async (_, viewport, beside) => {
    for (const lang of ['ar', 'en']) {
      const { page, context } = await site.read(`#lang=${lang}&place=sirte`, { viewport, hasTouch: true });
      await page.getByRole('heading', { name: lang === 'ar' ? 'سرت' : 'Sirte', exact: true }).waitFor();
      expect(await edgeOf(page).isVisible()).toBe(beside);
      const box = (await mapOf(page).boundingBox())!;
      expect((box.width * box.height) / (viewport.width * viewport.height)).toBeGreaterThan(
        beside ? 0.33 : 0.5,
      );
      if (beside) {
        const edge = (await edgeOf(page).boundingBox())!;
        expect(edge.height).toBeGreaterThan(200);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      await context.close();
    }
  },
);

test.each([
  ['ar', 1440, 900],
  ['ar', 1024, 768],
  ['en', 1024, 768],
  ['en', 768, 1024],
  ['ar', 390, 844],
] as const)('in %s at %i by %i nothing lies over the names of the coast', async (lang, width, height) => {
  const { page } = await site.read(`#lang=${lang}`, { viewport: { width, height } });
  await page.locator('.map-buttons').waitFor();
  const map = (await mapOf(page).boundingBox())!;
  for (const cover of ['.map-buttons', '.legend summary']) {
    const box = (await page.locator(cover).boundingBox())!;
    expect(box.y).toBeGreaterThan(map.y + 0.45 * map.height);
  }
});
