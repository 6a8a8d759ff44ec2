import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { waitForMap } from './on-the-map.ts';
import { site } from './site.ts';
import { type Pixels, writeSmallPng } from './small-png.ts';

const folder = fileURLToPath(new URL('references/', import.meta.url));
/** Share of the pixels that may differ by more than `slightStep`: a rounding here and there, and no letter. */
const toleratedShare = 0.002;
/** Steps of 256 by which a channel may differ before a pixel counts. */
const slightStep = 24;

const desk = { width: 1440, height: 900 };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The main views; the first is also the picture of the README. */
const views: Readonly<Record<string, readonly [fragment: string, options: BrowserContextOptions]>> = {
  'first-view': ['#lang=ar', { viewport: desk }],
  'place-dark': ['#lang=en&place=sirte', { viewport: desk, colorScheme: 'dark' }],
  'article-phone': ['#lang=ar&article=2020-05-23-gna-takes-three-camps', phone],
  'control-phone-dark': ['#lang=ar&page=control&date=2020-05-24', { ...phone, colorScheme: 'dark' }],
  'distances-from-sirte': ['#lang=en&place=sirte&draw=distances', { viewport: { width: 1024, height: 700 } }],
  layers: [
    '#lang=en&page=layers&layers=control,front,proposals,together,towns,districts',
    { viewport: { width: 1024, height: 700 } },
  ],
};

/** Other browsers draw letters otherwise: only the one that the pictures were taken with is held to them. */
const bundled = !process.env.CHROMIUM || process.env.CHROMIUM === (await sparticuz.executablePath());
const update = process.env.UPDATE_REFERENCES === '1';
if (!bundled) console.warn('references: not compared, CHROMIUM names another browser than the bundled one');

test.runIf(bundled).each(Object.entries(views))(
  '%s looks as in its reference',
  async (name, [fragment, options]) => {
    const { page, context } = await site.visit(fragment, options);
    await waitForMap(page);
    await page.evaluate(() => document.fonts.ready);
    await waitForMap(page);
    const taken = await page.screenshot();
    const file = `${folder}${name}.png`;
    if (update) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, writeSmallPng(await pixelsOf(page, taken)));
    }
    const share = await shareOfDifference(page, readFileSync(file), taken);
    await context.close();
    expect(share, `${file}: UPDATE_REFERENCES=1 takes the pictures anew`).toBeLessThan(toleratedShare);
  },
);

test.runIf(bundled)('a reference is not as the view in other colours', async () => {
  const { page } = await site.read('#lang=en&page=about', { colorScheme: 'dark' });
  await page.locator('.panel p').first().waitFor();
  const dark = await page.screenshot();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await shareOfDifference(page, dark, await page.screenshot())).toBeGreaterThan(0.5);
});

/** The share of pixels that two pictures do not have in common, 1 where their sizes differ. */
async function shareOfDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await pixelsOf(page, one), await pixelsOf(page, other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const far = [0, 1, 2].some(
      (channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > slightStep,
    );
    if (far) differing++;
  }
  return differing / (a.data.length / 4);
}

/** The pixels of a PNG, read by the browser. */
async function pixelsOf(page: Page, picture: Buffer): Promise<Pixels> {
  const { width, height, text } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const text: string[] = [];
    for (let at = 0; at < data.length; at += 30_000) {
      text.push(btoa(String.fromCharCode(...data.subarray(at, at + 30_000))));
    }
    return { width: image.width, height: image.height, text: text.join('') };
  }, picture.toString('base64'));
  return { width, height, data: Buffer.from(text, 'base64') };
}
