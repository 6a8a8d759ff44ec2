import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, mapOf, waitForMap } from './on-the-map.ts';
import { site } from './site.ts';

const article = '2020-08-12-trump-erdogan-call';

const languages = [
  {
    lang: 'ar',
    tool: 'قياس المسافات',
    add: 'أضف نقطة',
    first: 'النقطة 1',
    typed: ['طرابلس', 'سرت', 'مصراته'],
    legs: 'المراحل',
    straight: '371 كم (\u2066±3\u2069)',
    road: 'نحو 450 كم',
    total: 'المجموع',
    undo: 'تراجع عن آخر خطوة',
    clear: 'امسح النقاط',
    sirte: 'سرت',
    pair: 'من طرابلس إلى سرت',
    reading: 'يوافق المسافة بالطريق',
    page: 'المسافات المذكورة',
    all: 'كل المسافات التي تذكرها المقالات',
    stated: 'في المقال',
    draw: /ارسم المسافات من هنا/,
    front: 'بُعد خط الجبهة عبر الزمن',
    table: 'القيم في جدول',
  },
  {
    lang: 'en',
    tool: 'Measure distances',
    add: 'Add a point',
    first: 'Point 1',
    typed: ['tripoli', 'sirte', 'misrata'],
    legs: 'Legs',
    straight: '371 ± 3 km',
    road: 'about 450 km',
    total: 'Total',
    undo: 'Undo the last step',
    clear: 'Clear the points',
    sirte: 'Sirte',
    pair: 'Tripoli to Sirte',
    reading: 'reads like a road distance',
    page: 'Stated distances',
    all: 'All distances that the articles state',
    stated: 'Stated',
    draw: /Draw the distances from here/,
    front: 'Distance to the front through time',
    table: 'The values as a table',
  },
] as const;

describe.each(languages)('distances, in $lang', (words) => {
  test('are measured with the keyboard alone, by names, and taken back', async () => {
    const { page, faults } = await site.read(`#lang=${words.lang}`);
    await page.getByRole('button', { name: words.tool }).focus();
    await page.keyboard.press('Enter');
    const add = page.getByRole('combobox', { name: words.add });
    for (const name of words.typed) {
      await add.focus();
      await page.keyboard.type(name);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => addressOf(page).measure).toBe('tripoli,sirte,misrata');
    const result = page.getByRole('region', { name: words.legs });
    await result.getByText(words.straight, { exact: true }).waitFor();
    await result.getByText(words.road, { exact: true }).waitFor();
    await result.getByRole('heading', { name: words.total }).waitFor();

    await page.getByRole('button', { name: words.undo }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page).measure).toBe('tripoli,sirte');
    await page.keyboard.press('Control+z');
    await expect.poll(() => addressOf(page).measure).toBe('tripoli');
    await page.goBack();
    await expect.poll(() => addressOf(page).measure).toBeUndefined();
    expect(faults).toEqual({ errors: [], strangers: [] });
  });

  test('take a point from the crosshair, which arrows move over the map', async () => {
    const { page } = await site.visit(`#lang=${words.lang}&measure=&map=8/31.21/16.59`);
    await waitForMap(page);
    await mapOf(page).locator('canvas').focus();
    await page.keyboard.press('Enter');
    // In the middle of the map stands Sirte: the point snaps to it.
    await expect.poll(() => addressOf(page).measure).toBe('sirte');
    const camera = addressOf(page).map;
    for (let turn = 0; turn < 5; turn++) await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page).measure).toMatch(/^sirte,(31\.\d+\/1[3-5]\.\d+|[a-z_]+)$/);
    expect(addressOf(page).map, 'the map stays while the crosshair has room').toBe(camera);
    for (let turn = 0; turn < 5; turn++) await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => addressOf(page).map).not.toBe(camera);
    expect(await page.getByRole('combobox', { name: words.first }).inputValue()).toBe(words.sirte);
  });

  test('take a point where the map is touched, and a place where it is touched', async () => {
    const { page } = await site.visit(`#lang=${words.lang}&measure=tripoli&map=8/31.21/16.59`, {
      hasTouch: true,
    });
    await waitForMap(page);
    const box = (await mapOf(page).boundingBox())!;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => addressOf(page).measure).toBe('tripoli,sirte');
  });

  test('a figure of an article draws its card, and the card says what kind of figure it is', async () => {
    const { page, faults } = await site.visit(`#lang=${words.lang}&article=${article}`);
    await page.locator('.stated-figure').filter({ hasText: '450' }).first().click();
    const card = page.getByRole('region', { name: words.page });
    await card.getByRole('heading', { name: words.pair }).waitFor();
    await card.getByText(words.reading).waitFor();
    await card.getByText(words.road, { exact: true }).waitFor();
    expect(addressOf(page).figure).toBe(`${article}/2479`);
    expect(await isDrawn(page, words.lang)).toBe(true);
    expect(faults).toEqual({ errors: [], strangers: [] });
  });

  test('stand in a table that sorts, and says how', async () => {
    const { page } = await site.read(`#lang=${words.lang}&page=distances`);
    const table = page.getByRole('table', { name: words.all });
    const column = table.getByRole('columnheader', { name: words.stated });
    const figures = () => table.locator('tbody tr:first-child td:nth-child(2)').allInnerTexts();
    await column.waitFor();
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    const falling = await figures();
    expect(falling.map((text) => Number.parseInt(text, 10))).toEqual([450, 180, 100, 30]);
    await column.getByRole('button').click();
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    expect(await figures()).toEqual([...falling].reverse());
  });

  test('are drawn from a town, and tell how near the front came', async () => {
    const { page, faults } = await site.read(`#lang=${words.lang}&place=tripoli`);
    await page.getByRole('checkbox', { name: words.draw }).check();
    expect(addressOf(page).draw).toBe('distances');
    const section = page.getByRole('region', { name: words.front });
    await section.getByText(words.table).click();
    expect(await section.getByRole('row').count()).toBeGreaterThan(4);
    expect(faults).toEqual({ errors: [], strangers: [] });
  });
});

/** Whether the map looks otherwise without the figure: its arc and its way by road are drawn. */
async function isDrawn(page: Page, lang: string): Promise<boolean> {
  await waitForMap(page);
  const { x, y, width, height } = (await mapOf(page).boundingBox())!;
  const clip = { x: x + width * 0.3, y: y + 10, width: width * 0.4, height: height * 0.5 };
  const withIt = await page.screenshot({ clip });
  await page
    .getByRole('region', { name: lang === 'ar' ? 'المسافات المذكورة' : 'Stated distances' })
    .getByRole('button')
    .click();
  await waitForMap(page);
  return !(await page.screenshot({ clip })).equals(withIt);
}
