import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Heap, heapOf } from './heap.ts';
import { serveFolder } from './serve-folder.ts';
import { launchBrowser } from './visit.ts';

/**
 * Goes on at random with the built site for some minutes: panning, days, places, articles, languages and
 * pages. Prints every minute, and at the end whether the heap came back to within 10 % of the start, how
 * many listeners and elements there are, and every error.
 */
export async function soak(minutes: number): Promise<void> {
  const site = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)));
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(`${site.address}#lang=ar`);
  await page.locator('.map-state').waitFor({ state: 'detached' });
  const ids = await page
    .locator('.place-list a[href*="place="]')
    .evaluateAll((links) => links.map((link) => /place=([^&]+)/.exec(link.getAttribute('href')!)![1]!));

  // The same walk every time.
  let seed = 7;
  const chance = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const one = <T>(list: readonly T[]): T => list[chance(list.length)]!;
  const fragments = [
    () => `#lang=${one(['ar', 'en'])}&place=${one(ids)}`,
    () => `#lang=${one(['ar', 'en'])}&page=${one(['places', 'articles', 'control', 'layers', 'about'])}`,
    () => `#lang=ar&date=2020-0${1 + chance(9)}-1${chance(10)}`,
    () => `#lang=en&theme=${one(['light', 'dark'])}&map=${5 + chance(5)}/3${chance(3)}/1${chance(9)}`,
  ];
  const state = async () => {
    await page.evaluate((fragment) => location.replace(fragment), '#lang=ar');
    await listDrawn(page);
    const heap = await heapOf(cdp);
    const { metrics } = await cdp.send('Performance.getMetrics');
    const read = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
    return {
      ...heap,
      listeners: read('JSEventListeners'),
      nodes: read('Nodes'),
    };
  };
  const walk = async (until: number) => {
    while (Date.now() < until) {
      await page.evaluate((fragment) => location.replace(fragment), one(fragments)());
      await page.mouse.move(500 + chance(300), 250 + chance(200));
      await page.mouse.wheel(0, chance(2) === 0 ? 200 : -200);
      await page.waitForTimeout(150);
    }
  };
  // The first minute fills what is kept on purpose: files, fonts, tiles.
  await walk(Date.now() + 60_000);
  const first = await state();
  tell('after a minute', first);
  for (let minute = 1; minute < minutes; minute++) {
    await walk(Date.now() + 60_000);
    tell(`after ${minute + 1} minutes`, await state());
  }
  const last = await state();
  const grown = (of: (heap: Heap) => number) => `${((of(last) / of(first) - 1) * 100).toFixed(1)} %`;
  const whole = grown(({ objectsMB, codeMB }) => objectsMB + codeMB);
  print(
    `heap ${whole}, of it objects ${grown(({ objectsMB }) => objectsMB)}, compiled code ${grown(({ codeMB }) => codeMB)}; errors ${errors.length}`,
  );
  for (const error of new Set(errors)) print(error);
  await browser.close();
  site.close();
}

/** Waits until no more rows of the list come: they come when nothing else is to be done. */
async function listDrawn(page: Page): Promise<void> {
  const rows = () => page.locator('.place-row').count();
  for (let before = -1, now = await rows(); now !== before; before = now, now = await rows())
    await page.waitForTimeout(2000);
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const tell = (when: string, { objectsMB, codeMB, listeners, nodes }: Heap & Record<string, number>) =>
  print(
    `${when}: objects ${objectsMB.toFixed(1)} MB, code ${codeMB.toFixed(1)} MB, ${listeners} listeners, ${nodes} nodes`,
  );
