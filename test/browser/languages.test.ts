import { expect, test } from 'vitest';
import { addressOf } from './on-the-map.ts';
import { site } from './site.ts';

test.each([
  ['ar-LY', 'ar', 'rtl', 'خريطة الصراع في ليبيا'],
  ['en-GB', 'en', 'ltr', 'The conflict in Libya, mapped'],
  // Whose language the page does not speak reads its first language.
  ['it-IT', 'ar', 'rtl', 'خريطة الصراع في ليبيا'],
])('a browser that speaks %s is answered in %s, %s', async (locale, lang, dir, title) => {
  const { page } = await site.read('', { locale });
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  expect(await page.title()).toBe(title);
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    lang,
    dir,
  ]);
});

test('the address wins over the browser', async () => {
  const { page } = await site.read('#lang=en', { locale: 'ar-LY' });
  await page.getByRole('heading', { name: 'The conflict in Libya, mapped', level: 1 }).waitFor();
});

test('where the English words do not come, the page is whole in Arabic', async () => {
  const { page } = await site.prepare({ locale: 'en-GB' });
  await page.route('**/assets/en-*.js', (route) => route.abort());
  await page.goto(`${site.address}#lang=en`);
  await page.getByRole('heading', { level: 1, name: 'خريطة الصراع في ليبيا' }).waitFor();
  await page.locator('.place-list .place-row').first().waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl',
  ]);
});

test('the switch turns the page over with the open place, and back', async () => {
  const { page, faults } = await site.read('#lang=ar&place=sirte');
  await page.getByRole('heading', { name: 'سرت', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('heading', { name: 'Sirte', exact: true }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'en',
    'ltr',
  ]);
  expect(await page.title()).toBe('The conflict in Libya, mapped');
  expect(addressOf(page)).toMatchObject({ lang: 'en', place: 'sirte' });
  await page.getByRole('button', { name: 'التبديل إلى العربية' }).click();
  await page.getByRole('heading', { name: 'سرت', exact: true }).waitFor();
  expect(addressOf(page)).toMatchObject({ lang: 'ar', place: 'sirte' });
  expect(faults).toEqual({ errors: [], strangers: [] });
});

test('the map is turned over with the page: its name, its scale and the digits of that', async () => {
  const { page } = await site.visit('#lang=ar&digits=arab');
  const scale = page.locator('.map-frame .scale');
  await expect.poll(() => scale.textContent(), { timeout: 20_000 }).toMatch(/^[٠-٩]+\sكم$/);
  await page.getByRole('region', { name: 'للتنقل بلوحة المفاتيح' }).waitFor();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('region', { name: 'With the keyboard, use the arrows' }).waitFor();
  expect(await scale.textContent()).toMatch(/^[0-9]+\skm$/);
});

test('Arabic passages stay right to left, and Arabic to a screen reader, in the English page', async () => {
  const { page } = await site.read('#lang=en&place=watiya');
  const passage = page.locator('blockquote').filter({ visible: true }).first();
  await passage.waitFor();
  expect(await passage.getAttribute('dir')).toBe('rtl');
  expect(await passage.getAttribute('lang')).toBe('ar');
});

test.each([
  ['ar', '5 يونيو 2020'],
  ['en', '5 June 2020'],
])('in %s a day is written %s', async (lang, day) => {
  const { page } = await site.read(`#lang=${lang}&place=tarhuna&date=2020-06-05`);
  await page.getByRole('article').getByText(day).first().waitFor();
});

test.each(['ar', 'en'])('no part of the page is wider than the window in %s', async (lang) => {
  const { page } = await site.read(`#lang=${lang}&place=tripoli`);
  await page.locator('blockquote').filter({ visible: true }).first().waitFor();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
