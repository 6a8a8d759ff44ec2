import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForMap } from './on-the-map.ts';
import { openSite, type Site, type Visit } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const views = {
  'list of places': '',
  'list of articles': '&page=articles',
  layers: '&page=layers',
  about: '&page=about',
  'place with passages': '&place=sirte',
  'place without passages': '&place=kufra',
  area: '&place=oil_crescent',
  article: '&place=sirte&article=2020-05-23-gna-takes-three-camps',
};

const combinations = ['ar', 'en'].flatMap((lang) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ lang, colorScheme })),
);

describe.each(combinations)('axe finds nothing serious in $lang, $colorScheme', ({ lang, colorScheme }) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit(`#lang=${lang}`, { colorScheme });
    await waitForMap(visit.page);
  });
  afterAll(() => visit.context.close());

  test.each(Object.entries(views))('in the view: %s', async (_, rest) => {
    const { page } = visit;
    await page.goto(`${site.address}#lang=${lang}${rest}`);
    await page.waitForLoadState('networkidle');
    expect(await seriousIn(page)).toEqual([]);
  });
});

test('axe finds nothing serious on a phone', async () => {
  const viewport = { width: 390, height: 844 };
  const { page, context } = await site.visit('#lang=ar&place=sirte', {
    viewport,
    hasTouch: true,
    isMobile: true,
  });
  await page.waitForLoadState('networkidle');
  await page.getByRole('main').waitFor();
  expect(await seriousIn(page)).toEqual([]);
  await context.close();
});

test('axe does find what is wrong: a button without a name', async () => {
  const { page, context } = await site.visit('#lang=en');
  await page.getByRole('main').waitFor();
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await seriousIn(page)).join()).toContain('button-name');
  await context.close();
});

/** Violations that axe rates serious or critical, each with its elements. */
async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  expect(passes.length).toBeGreaterThan(15);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    );
}
