import { describe, expect, test } from 'vitest';
import { addressOf, clickMiddleOfMap, until, waitForMap } from './on-the-map.ts';
import { site } from './site.ts';

const battle = '2020-07-16-battle-for-sirte';

test('a link restores place, article, date, layers, language and camera', async () => {
  const link = `#lang=en&place=sirte&article=${battle}&date=2020-01-06&layers=front,towns&map=8/31.2089/16.5887`;
  const { page, faults } = await site.visit(link);
  await page.getByRole('article', { name: /كواليس اجتماعات داخل ليبيا/ }).waitFor();
  // The place stays at hand beside the article.
  await page.getByRole('main').getByRole('link', { name: /Sirte/ }).last().waitFor();
  expect(await page.getByRole('slider', { name: 'Day shown' }).getAttribute('aria-valuetext')).toContain(
    '6 January 2020',
  );
  await waitForMap(page);
  expect(new URL(page.url()).hash).toBe(link);
  await page.getByRole('button', { name: 'Layers' }).click();
  const on: string[] = [];
  for (const box of await page.getByRole('checkbox', { checked: true }).all()) {
    on.push((await box.locator('xpath=ancestor::label').textContent()) ?? '');
  }
  expect(on.map((name) => name.slice(0, 10))).toEqual(['Front line', 'Cities and']);
  // The camera stands over Sirte: there it is to be clicked.
  await clickMiddleOfMap(page);
  await page.getByRole('heading', { name: 'Sirte', exact: true }).waitFor();
  expect(faults).toEqual({ errors: [], strangers: [] });
});

test('an offset in the link brings the passage into view', async () => {
  const { page } = await site.read('#lang=ar&place=watiya');
  await page.locator('blockquote').filter({ visible: true }).first().waitFor();
  await page.getByRole('link', { name: 'اقرأها في المقال' }).first().click();
  await until('the offset was in the address', async () => addressOf(page).at !== undefined);
  const again = await site.read(new URL(page.url()).hash);
  const paragraph = again.page
    .getByRole('article')
    .locator('p')
    .filter({ hasText: 'استعادة السيطرة على قاعدة “الوطية” الجوية' });
  await paragraph.waitFor();
  await until('the paragraph was in view', () =>
    paragraph.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  );
});

test('back and forward go through place, article and list', async () => {
  const { page, faults } = await site.read('#lang=en');
  const list = page.getByRole('navigation', { name: 'Places', exact: true });
  const sirte = page.getByRole('heading', { name: 'Sirte', exact: true });
  const article = page.getByRole('article', { name: /كواليس اجتماعات داخل ليبيا/ });
  await list.getByText('Sirte', { exact: true }).first().click();
  await sirte.waitFor();
  await page
    .getByRole('link', { name: /كواليس اجتماعات داخل ليبيا/ })
    .first()
    .click();
  await article.waitFor();
  await page.goBack();
  await sirte.waitFor();
  await page.goBack();
  await list.waitFor();
  expect(addressOf(page).place).toBeUndefined();
  await page.goForward();
  await sirte.waitFor();
  await page.goForward();
  await article.waitFor();
  expect(addressOf(page)).toMatchObject({ place: 'sirte', article: battle });
  expect(faults).toEqual({ errors: [], strangers: [] });
});

test('a link pasted over the open page is followed', async () => {
  const { page } = await site.read('#lang=ar&place=tarhuna&date=2020-06-05');
  await page.getByRole('heading', { name: 'ترهونة', exact: true }).waitFor();
  await page.goto(`${site.address}#lang=en&place=bani_walid&date=2019-04-20`);
  await page.getByRole('heading', { name: 'Bani Walid', exact: true }).waitFor();
  expect(await page.getByRole('slider', { name: 'Day shown' }).getAttribute('aria-valuetext')).toContain(
    '20 April 2019',
  );
});

describe('a malformed address falls back quietly', () => {
  test.each([
    '#',
    '#lang',
    '#lang=xx&lang=en&lang=ar',
    '#place=no_such_place&article=no-such-article',
    '#place=../../etc/passwd',
    '#place=%E0%A4%A',
    '#place=__proto__&article=constructor',
    '#place=<img src=x onerror=alert(1)>',
    '#date=2020-02-30',
    '#date=-1&at=-5&at=99999999999',
    '#layers=,,,&labels=klingon&theme=neon&page=everything',
    '#map=NaN/NaN/NaN',
    '#map=99/91/181',
    '#map=8/31',
    '#map=0/-85/-180',
    `#${'place=sirte&'.repeat(2000)}`,
    `#${'%'.repeat(500)}`,
  ])('%s', async (fragment) => {
    const open = fragment.includes('map=') ? site.visit : site.read;
    const { page, faults } = await open(fragment);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('main').waitFor();
    if (fragment.includes('map=')) await waitForMap(page);
    // Whether an article is there, only its file tells: the browser notes that it is not, and so does the page.
    const lost = /404 \(Not Found\) at \S+\/articles\/(no-such-article|constructor)\.json$/;
    if (fragment.includes('article=')) await page.getByRole('alert').waitFor();
    expect({ ...faults, errors: faults.errors.filter((error) => !lost.test(error)) }).toEqual({
      errors: [],
      strangers: [],
    });
  });
});

test.each(['ar', 'en'])(
  'what is opened begins at its top, and back leads to where it was left, in %s',
  async (lang) => {
    const { page } = await site.read(`#lang=${lang}`);
    const body = page.locator('.panel-body');
    const top = () => body.evaluate((element) => element.scrollTop);
    const row = page.locator('.place-row[href$="place=benghazi"]');
    await row.waitFor();
    await body.evaluate((element) => {
      element.scrollTop = 350;
    });
    await row.click();
    await page.locator('#view-heading').waitFor();
    await expect.poll(top).toBe(0);
    await page.goBack();
    await row.waitFor();
    await expect.poll(top).toBe(350);
    expect(await row.evaluate((link) => link === document.activeElement)).toBe(true);
    // A page of its own is read from its top.
    await page.locator('.pages button').nth(2).click();
    await page.locator('.control-view').waitFor();
    expect(await top()).toBe(0);
  },
);
