import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { twoFrames, waitForMap } from './on-the-map.ts';
import { stillTheMap, type Visit } from './open-site.ts';
import { site } from './site.ts';

const article = '2020-05-23-gna-takes-three-camps';

/** Each main view by its address, and what it shows once it is there. */
const views = {
  'list of places': ['', '.place-row'],
  'place with passages': ['place=sirte', '.passage'],
  'place without passages': ['place=kufra', '.panel h2'],
  'passages filtered by another place': ['place=sirte&with=tripoli&order=about', '.passage'],
  area: ['place=oil_crescent', '.passage'],
  'list of articles': ['page=articles', '.panel h3, .panel li'],
  article: [`article=${article}&place=sirte`, '.article-text'],
  'article told on the map': [`article=${article}&story=on`, '.article-text'],
  'side by side': [`article=${article}&beside=2020-08-12-trump-erdogan-call`, '.two-columns'],
  control: ['page=control', '.front-row'],
  front: ['date=2020-05-24&front=naqliya_camp.sawarikh_camp', '.panel h2'],
  ground: ['spot=27.5/17', '.panel h2'],
  disagreements: ['page=disagreements', '.claim'],
  voices: ['page=voices', 'table, .wordings, .panel h3'],
  distances: ['page=distances', 'table'],
  'distances from a place': ['place=sirte&draw=distances', '.passage'],
  measure: ['measure=sirte,jufra_airbase', '.panel h2'],
  layers: [
    'page=layers&layers=control,front,proposals,together,towns,districts&ghosts=2020-06-05',
    '.together-list a',
  ],
  about: ['page=about', '.panel p'],
} as const;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 800 } };
const dresses = ['ar', 'en'].flatMap((lang) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ lang, colorScheme })),
);
/** On a phone two dresses stand for four: its colours are those of the desk. */
const screens = {
  desk: { screen: desk, dresses },
  phone: { screen: phone, dresses: [dresses[1]!, dresses[2]!] },
} as const;

describe.each(Object.entries(screens))('axe finds nothing wrong on a %s', (_, { screen, dresses }) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.prepare(screen);
    await stillTheMap(visit.page);
    // The first 145 rows stand for the hundreds that are like them: those would take most of the time.
    await visit.page.route('**/gazetteer.json', () => {});
    await visit.page.goto(site.address);
    await visit.page.getByRole('main').waitFor();
  });
  afterAll(() => visit.context.close());

  test.each(dresses)('in any view, in $lang and $colorScheme', async ({ lang, colorScheme }) => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme });
    const wrong: string[] = [];
    for (const [name, [fragment, shown]] of Object.entries(views)) {
      await show(page, `#lang=${lang}&${fragment}`, shown);
      wrong.push(...(await violationsIn(page)).map((one) => `${name}: ${one}`));
    }
    expect(wrong).toEqual([]);
    expect(visit.faults).toEqual({ errors: [], strangers: [] });
  });
});

test('axe finds nothing wrong where the map is drawn, nor in the dialog that gives the code to embed it', async () => {
  const { page } = await site.visit('#lang=ar&place=sirte');
  await waitForMap(page);
  expect(await violationsIn(page)).toEqual([]);
  await page.locator('.share-actions > button').last().click();
  await page.getByRole('dialog').waitFor();
  expect(await violationsIn(page)).toEqual([]);
});

test('axe finds nothing wrong in a page that another embeds', async () => {
  const { page } = await site.read('?embed#lang=en&place=sirte&date=2020-06-06');
  await page.locator('.embed-caption').waitFor();
  expect(await violationsIn(page)).toEqual([]);
});

test('axe does find what is wrong: a button without a name', async () => {
  const { page } = await site.read('#lang=en');
  await page.getByRole('main').waitFor();
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await violationsIn(page)).join()).toContain('button-name');
});

/** Goes to a view without loading the page anew, and waits until what it shows is there. */
async function show(page: Page, fragment: string, shown: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await twoFrames(page);
  await page.locator(shown).filter({ visible: true }).first().waitFor();
}

/** All that axe finds, of whatever impact, each with its element. */
async function violationsIn(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => {
    const { run } = (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
    return run({ resultTypes: ['violations'] });
  });
  expect(passes.length).toBeGreaterThan(15);
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${impact}) ${target}: ${failureSummary}`),
  );
}
