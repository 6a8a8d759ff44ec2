import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { waitForMap } from './on-the-map.ts';
import { site } from './site.ts';

const said = {
  ar: {
    button: 'اطبع',
    title: 'سرت',
    day: 'الخريطة كما كانت في 12 أغسطس 2020 · الساحل والحدود © مساهمو OpenStreetMap',
    side: 'حكومة الوفاق الوطني',
    record: '6 يناير 2020',
    basis: 'في النص «اليوم السبت»',
  },
  en: {
    button: 'Print',
    title: 'Sirte',
    day: 'The map as of 12 August 2020 · Coast and borders © OpenStreetMap contributors',
    side: 'Government of National Accord (GNA)',
    record: '6 January 2020',
    basis: 'The text says "today, Saturday"',
  },
} as const;

describe.each(['ar', 'en'] as const)('on paper, in %s', (lang) => {
  const words = said[lang];

  test('a place comes with its map, scale, legend, day, credits and address, in light colours', async () => {
    // The legend is folded on a phone, and the page is dark: neither is seen on paper.
    const { page, faults } = await site.visit(`#lang=${lang}&place=sirte`, {
      ...(lang === 'ar'
        ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
        : { viewport: { width: 1280, height: 800 } }),
      colorScheme: 'dark',
    });
    await waitForMap(page);
    const onScreen = await scaleOf(page, '.map-frame .scale', '.map');
    await print(page, words.button);
    const head = page.locator('.print-head');
    expect(await head.locator('h1').textContent()).toBe(words.title);
    expect(await head.locator('figcaption').textContent()).toBe(words.day);
    expect(await head.locator('.legend li').first().innerText()).toContain(words.side);
    expect(await head.locator('.legend li').count()).toBeGreaterThan(10);
    expect(await head.locator('.print-address').textContent()).toContain('place=sirte');
    const picture = await head.locator('canvas').evaluate((canvas: HTMLCanvasElement) => ({
      widthPx: canvas.width,
      // The north of the picture is sea.
      sea: [...canvas.getContext('2d')!.getImageData(canvas.width / 2, 8, 1, 1).data],
    }));
    expect(picture.widthPx).toBeGreaterThanOrEqual(lang === 'ar' ? 780 : 1500);
    expect(picture.sea).toEqual([221, 231, 235, 255]);
    // The bar is as long as the land under it, on paper as on the screen.
    const onPaper = await scaleOf(page, '.print-map .scale', '.print-map canvas');
    expect(onPaper.says).toBe(onScreen.says);
    expect(onPaper.share).toBeCloseTo(onScreen.share, 2);
    expect(await page.locator('#page').getByText(words.record).first().isVisible()).toBe(true);
    expect(await toPressIn(page)).toEqual([]);
    expect(
      await page
        .locator('.passage p')
        .first()
        .evaluate((p) => getComputedStyle(p).color),
    ).toBe('rgb(0, 0, 0)');
    expect(faults).toEqual({ errors: [], strangers: [] });
  });

  test("the browser's own menu prints the map too, and leaves nothing behind", async () => {
    const { page, context, faults } = await site.visit(`#lang=${lang}&place=sirte`, {
      viewport: { width: 1280, height: 800 },
    });
    await waitForMap(page);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const widths = [...pdf.matchAll(/\/Subtype\s*\/Image\s*\/Width (\d+)/g)].map(([, width]) =>
      Number(width),
    );
    expect(Math.max(...widths)).toBeGreaterThanOrEqual(1500);
    expect(await page.locator('.print-head').count()).toBe(0);
    expect(faults).toEqual({ errors: [], strangers: [] });
    await context.close();
  });

  test('an article fills whole lines of few pages, without a sign that can only be pressed', async () => {
    const { page } = await site.visit(
      `#lang=${lang}&article=2020-05-23-gna-takes-three-camps&place=tripoli`,
      { viewport: { width: 1280, height: 800 } },
    );
    await waitForMap(page);
    await print(page, words.button);
    expect(await page.locator('.print-head h1').textContent()).toMatch(/^ليبيا: أمريكا ترحب/);
    expect(await toPressIn(page)).toEqual([]);
    expect(await page.locator('.claim-sign').count()).toBeGreaterThan(5);
    expect(
      await page.locator('.claim-sign').evaluateAll((signs) => signs.some((sign) => sign.checkVisibility())),
    ).toBe(false);
    // How the day is known is folded on the screen.
    expect(await page.getByText(words.basis).isVisible()).toBe(true);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)!.length;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(6);
    // On the screen nothing of it stays.
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('.print-head').waitFor({ state: 'detached' });
  });
});

/** Presses the button, and goes on where the browser would ask for a printer. */
async function print(page: Page, button: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset.printed = 'yes';
    };
  });
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
}

/** What the bar of a map says, and its share of the map's width. */
async function scaleOf(page: Page, bar: string, map: string) {
  const widthOf = async (what: string) => (await page.locator(what).boundingBox())!.width;
  return {
    says: (await page.locator(bar).textContent())!.replace(/\s/g, ' '),
    share: (await widthOf(bar)) / (await widthOf(map)),
  };
}

/** What on the paper can only be pressed. */
function toPressIn(page: Page): Promise<readonly string[]> {
  return page
    .locator('button, input, select, [role=slider], [role=separator]')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)),
    );
}
