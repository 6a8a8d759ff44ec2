import type { Position } from 'geojson';
import type { Locator, Page } from 'playwright-core';

/** The map by its name in either language. */
export function mapOf(page: Page): Locator {
  return page.getByRole('region', { name: /^(خريطة ليبيا|Map of Libya)$/ });
}

/** Waits until the map says that it is drawn, and then until three pictures of it in a row are the same. */
export async function waitForMap(page: Page): Promise<void> {
  // Drawn by the processor alone, on a machine that others use too, a first map may take long.
  await page.locator('.map-state').waitFor({ state: 'detached', timeout: 40_000 });
  const clip = (await mapOf(page).boundingBox())!;
  let before: Buffer | undefined;
  let same = 0;
  await until('the map came to rest', async () => {
    await twoFrames(page);
    const now = await page.screenshot({ clip });
    same = before?.equals(now) ? same + 1 : 0;
    before = now;
    return same === 2;
  });
}

/** Waits until the list has the places that no article names too, which come after the map. */
export async function waitForGazetteer(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const named = document.querySelector('.place-list section:last-of-type h2 .figure')?.textContent ?? '';
    return Number(named.replaceAll(/\D/g, '')) > 500;
  });
}

/** Asks again and again until the answer is yes; throws after 40 s, with what was waited for. */
export async function until(what: string, ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 40_000;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited 40 s in vain until ${what}`);
    // Meanwhile the page has the processor.
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** Waits until all files of a corpus that nothing stores are at hand: the oldest article comes last. */
export async function untilAtHand(page: Page): Promise<void> {
  await until('the corpus was at hand', () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('2020-05-23-gna-takes')),
    ),
  );
}

/** Waits until the page has painted twice. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The fragment that puts a position in the middle of the map. */
export function centredOn([lon = 0, lat = 0]: Position, zoom: number): string {
  return `map=${zoom}/${lat.toFixed(4)}/${lon.toFixed(4)}`;
}

/** The middle of the map, in pixels of the window. */
export async function middleOfMap(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await mapOf(page).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Points at the middle of the map until the hand says that there is something to open, then clicks. */
export async function clickMiddleOfMap(page: Page): Promise<void> {
  const { x, y } = await middleOfMap(page);
  const canvas = mapOf(page).locator('canvas');
  await until('there was something to click in the middle of the map', async () => {
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
    await twoFrames(page);
    return canvas.evaluate((element) => element.style.cursor === 'pointer');
  });
  await page.mouse.click(x, y);
}

/** What the address keeps, by key. */
export function addressOf(page: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
}

/** Drags what lies on the page by some pixels down, with one finger, as a touch screen reports it. */
export async function dragWithFinger(handle: Locator, downPx: number): Promise<void> {
  const box = (await handle.boundingBox())!;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const page = handle.page();
  const screen = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  await touch('touchStart', y);
  for (let step = 1; step <= 8; step++) await touch('touchMove', y + (downPx * step) / 8);
  await touch('touchEnd');
}
