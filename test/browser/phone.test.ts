import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, dragWithFinger, middleOfMap, until, waitForMap } from './on-the-map.ts';
import { site } from './site.ts';

const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
} as const;

const gripOf = (page: Page) => page.getByRole('slider', { name: 'ارتفاع اللوحة' });
const heightOf = (page: Page) => gripOf(page).getAttribute('aria-valuetext');

test('a tap on Sirte lifts the sheet half way, with its passages below and the map alive above', async () => {
  const { page, faults } = await site.visit('#lang=ar&map=8/31.2089/16.5887', phone);
  await waitForMap(page);
  const { x, y } = await middleOfMap(page);
  await page.touchscreen.tap(x, y);
  await page.getByRole('heading', { name: 'سرت', exact: true }).waitFor();
  expect(addressOf(page).place).toBe('sirte');
  expect(await heightOf(page)).toBe('إلى النصف');
  const heading = (await page.getByRole('heading', { name: 'سرت', exact: true }).boundingBox())!;
  expect(heading.y).toBeGreaterThan(844 * 0.3);
  expect(heading.y).toBeLessThan(844);
  // The part of the map above the sheet still answers.
  const above = await page.evaluate(() => document.elementFromPoint(195, 150)?.tagName);
  expect(above).toBe('CANVAS');
  expect(faults).toEqual({ errors: [], strangers: [] });
});

test('the sheet is stepped through its three heights by taps on the grip', async () => {
  const { page } = await site.read('#lang=ar', phone);
  await gripOf(page).waitFor();
  const seen = [await heightOf(page)];
  for (let turn = 0; turn < 3; turn++) {
    await gripOf(page).tap();
    await page.waitForFunction(([grip, before]) => grip?.getAttribute('aria-valuetext') !== before, [
      await gripOf(page).elementHandle(),
      seen.at(-1),
    ] as const);
    seen.push(await heightOf(page));
  }
  expect(seen).toEqual(['منخفضة', 'إلى النصف', 'كاملة', 'منخفضة']);
});

test('a finger drags the sheet to its full height and down again', async () => {
  const { page } = await site.read('#lang=ar', phone);
  await gripOf(page).waitFor();
  await dragWithFinger(gripOf(page), -600);
  await until('the sheet was full', async () => (await heightOf(page)) === 'كاملة');
  await dragWithFinger(gripOf(page), 620);
  await until('the sheet was low', async () => (await heightOf(page)) === 'منخفضة');
});

test('the grip obeys the keyboard', async () => {
  const { page } = await site.read('#lang=ar', phone);
  await gripOf(page).focus();
  const heights: (string | null)[] = [];
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter']) {
    await page.keyboard.press(key);
    heights.push(await heightOf(page));
  }
  expect(heights).toEqual(['إلى النصف', 'كاملة', 'إلى النصف', 'كاملة', 'منخفضة', 'إلى النصف']);
});

test.each(['', '&place=sirte', '&article=2020-08-12-trump-erdogan-call', '&page=layers'])(
  'nothing scrolls sideways, and all that is pressed is 24 pixels or more each way, at #lang=ar%s',
  async (rest) => {
    const { page } = await site.read(`#lang=ar${rest}`, phone);
    await gripOf(page).waitFor();
    await page.waitForLoadState('networkidle');
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths).toEqual([390, 390]);
    // Links within a text are exempt, as WCAG 2.2 has it (2.5.8).
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, summary, input, [role=slider], nav a')]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
          const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
          return { name: name.trim(), width, height };
        })
        // What is hidden until it has the focus is 2 pixels wide till then.
        .filter(({ width, height }) => (width < 24 || height < 24) && width > 2),
    );
    expect(small).toEqual([]);
  },
);

test('what the keys reach in the list is in sight, though the sheet lay low', async () => {
  const { page } = await site.read('#lang=en', phone);
  await page
    .getByRole('link', { name: /^Sirte/ })
    .first()
    .focus();
  await page.keyboard.press('ArrowDown');
  const below = () =>
    page.evaluate(() => document.activeElement!.getBoundingClientRect().bottom - window.innerHeight);
  await expect.poll(below).toBeLessThan(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('place-row');
});
