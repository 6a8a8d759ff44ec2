import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapOf, twoFrames, waitForMap } from './on-the-map.ts';
import { site } from './site.ts';

const article = '2020-05-23-gna-takes-three-camps';
const views: readonly (readonly [fragment: string, shown: string])[] = [
  ['page=places', '.place-row'],
  ['place=sirte', '.passage'],
  ['place=sirte&draw=distances', '.ray-list'],
  [`article=${article}&place=sirte`, '.article-text'],
  [`article=${article}&story=on`, '.story-bar'],
  [`article=${article}&beside=2020-08-12-trump-erdogan-call`, '.two-columns'],
  ['page=articles', '.articles a'],
  ['page=control', '.front-row, .front-group'],
  ['date=2020-05-24&front=naqliya_camp.sawarikh_camp', '.side'],
  ['page=disagreements', '.claim'],
  ['page=voices', '.voice'],
  ['page=distances', '.figure-table'],
  ['measure=sirte,jufra_airbase', '.measure-result'],
  ['page=layers&layers=control,front,proposals,together', '.together-list a'],
  ['page=about', '.about p'],
];

/** A desk of 1280 by 1024 at 400 %, as its style sheet meets it. */
const closeUp = { viewport: { width: 320, height: 256 } };

describe.each(['ar', 'en'])('a desk at four times the size, in %s', (lang) => {
  test('first shows the title, the map and the day', async () => {
    const { page, faults } = await site.visit(`#lang=${lang}`, closeUp);
    await waitForMap(page);
    const map = (await mapOf(page).boundingBox())!;
    expect(map.height).toBeGreaterThan(128);
    const day = page.getByText(lang === 'ar' ? '12 أغسطس 2020' : '12 August 2020', { exact: true }).first();
    const line = (await day.boundingBox())!;
    expect(line.y + line.height).toBeLessThan(256);
    // The buttons of the map stand clear of each other and within it.
    const buttons = await page.locator('.map-buttons, .legend').evaluateAll((boxes) =>
      boxes.map((box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    for (const { left, right, top, bottom } of buttons) {
      expect(Math.min(left, 320 - right)).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(map.y);
      expect(bottom).toBeLessThanOrEqual(map.y + map.height);
    }
    expect(buttons).toHaveLength(2);
    const [one, other] = buttons;
    expect(one!.right <= other!.left || other!.right <= one!.left).toBe(true);
    expect(faults).toEqual({ errors: [], strangers: [] });
  });

  test('has all of every view within reach, scrolled one way only', async () => {
    const { page, faults } = await site.read(`#lang=${lang}`, closeUp);
    await page.getByRole('slider').first().waitFor();
    await page.locator('.grip').focus();
    await page.keyboard.press('Home');
    expect(await wrongIn(page, lang)).toEqual([]);
    expect(faults).toEqual({ errors: [], strangers: [] });
  });

  test('brings what is opened into view', async () => {
    const { page } = await site.read(`#lang=${lang}`, closeUp);
    await page.locator('.grip').focus();
    await page.keyboard.press('ArrowUp');
    await page.locator('.place-row').first().click();
    const heading = page.locator('#view-heading');
    await heading.waitFor();
    await expect
      .poll(async () => (await heading.boundingBox())!.y + (await heading.boundingBox())!.height)
      .toBeLessThan(256);
  });
});

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

test.each([
  ['ar', 'phone', phone],
  ['en', 'phone', phone],
  ['en', 'desk', desk],
] as const)(
  'all keeps its place where a reader spaces the text, in %s on a %s',
  async (lang, _, viewport) => {
    const { page } = await site.read(`#lang=${lang}`, { viewport });
    await page.getByRole('main').waitFor();
    // WCAG 2.2, 1.4.12; letters that join are not spaced apart.
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, '* { line-height: 1.5 !important; word-spacing: 0.16em !important } :lang(en) { letter-spacing: 0.12em !important } p { margin-block-end: 2em !important }');
    await open(page);
    expect(await wrongIn(page, lang)).toEqual([]);
  },
);

test.each([
  ['ar', 'phone', phone],
  ['en', 'phone', phone],
  ['ar', 'desk', desk],
] as const)('all keeps its place in letters of twice the size, in %s on a %s', async (lang, _, viewport) => {
  const { page, context } = await site.read('#lang=en&page=about', { viewport });
  const browser = await context.newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.goto(`${site.address}?again#lang=${lang}`);
  const row = page.locator('.place-row-name').first();
  await row.waitFor();
  expect(await row.evaluate((name) => getComputedStyle(name).fontSize)).toBe('32px');
  await open(page);
  expect(await wrongIn(page, lang)).toEqual([]);
});

/** Lifts the sheet, where there is one. */
async function open(page: Page): Promise<void> {
  const grip = page.locator('.grip');
  if (!(await grip.isVisible())) return;
  await grip.focus();
  await page.keyboard.press('Home');
}

/** What cannot be reached or read, in any view. */
async function wrongIn(page: Page, lang: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [fragment, shown] of views) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#lang=${lang}&${fragment}`);
    await page.locator(shown).first().waitFor({ state: 'attached' });
    await twoFrames(page);
    const found = await page.evaluate(troubles);
    expect(found.looked, fragment).toBeGreaterThan(12);
    wrong.push(...found.troubles.map((trouble) => `${fragment}: ${trouble}`));
  }
  return wrong;
}

/** In the page: what stretches it sideways, what is pressed and lies under something else, what is cut off. */
function troubles(): { readonly looked: number; readonly troubles: readonly string[] } {
  const troubles: string[] = [];
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  if (document.documentElement.scrollWidth > innerWidth) {
    troubles.push(`the page is ${document.documentElement.scrollWidth} pixels wide`);
  }
  // A table of figures alone may be scrolled within its own frame; names on the strip make way for the day.
  const exempt = '.table-frame, .timeline, .maplibregl-map, .visually-hidden, svg, textarea';
  for (const element of document.querySelectorAll<HTMLElement>('#page *')) {
    if (element.closest(exempt) || !element.checkVisibility()) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    const over = element.scrollWidth - element.clientWidth;
    if (element.clientWidth > 2 && over > 1 && overflowX !== 'visible' && textOverflow !== 'ellipsis') {
      troubles.push(`${nameOf(element)} is ${over} pixels too narrow`);
    }
  }
  const pressed = [
    ...document.querySelectorAll<HTMLElement>('#page :is(a[href], button, summary, input, [role=slider])'),
  ].filter(
    (element) =>
      element.checkVisibility() && !element.closest('.skip, .maplibregl-map, .map-frame, dialog:not([open])'),
  );
  for (const element of pressed) {
    element.scrollIntoView({ block: 'nearest' });
    // What spans lines is pressed on any of them; what is nothing but a frame, on what it holds.
    const boxes = [...element.getClientRects()];
    const reached = boxes.some(({ left, top, width, height }) => {
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit && (element.contains(hit) || hit.closest('label')?.contains(element));
    });
    if (!reached) troubles.push(`${nameOf(element)} lies under something else`);
  }
  return { looked: pressed.length, troubles };
}
