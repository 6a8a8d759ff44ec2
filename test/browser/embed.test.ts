import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dragWithFinger, until } from './on-the-map.ts';
import type { Visit } from './open-site.ts';
import { site } from './site.ts';

const embedded = {
  'a place, 320 pixels wide': {
    fragment: '#lang=ar&place=sirte&date=2020-06-06',
    width: 320,
    heading: 'سرت',
    line: 'في 6 يونيو 2020: الجيش الوطني الليبي',
    whole: 'افتح الخريطة كاملة',
    fingers: 'حرّك الخريطة بإصبعين',
  },
  'an article, 600 pixels wide': {
    fragment: '#lang=en&article=2020-05-23-gna-takes-three-camps&date=2020-05-24',
    width: 600,
    heading: 'ليبيا: أمريكا ترحب بدحر حكومة الوفاق للإرهاب.. وأردوغان يهاتف ترمب',
    line: 'On 24 May 2020',
    whole: 'Open the whole map',
    fingers: 'Move the map with two fingers',
  },
} as const;

describe.each(Object.entries(embedded))('in the page of another: %s', (_, told) => {
  let visit: Visit;
  let frame: Frame;
  beforeAll(async () => {
    [visit, frame] = await visitHost(told.fragment, told.width);
  });
  afterAll(() => visit.context.close());

  test('says what it shows and on which day, and leads to the whole', async () => {
    // An article's headline comes with the article.
    await frame.getByRole('heading', { level: 1, name: told.heading, exact: true }).waitFor();
    expect(await frame.locator('.embed-caption p').textContent()).toContain(told.line);
    const whole = frame.getByRole('link', { name: told.whole });
    const address = new URL((await whole.getAttribute('href'))!);
    expect(address.search).toBe('');
    for (const key of told.fragment.slice(1).split('&')) expect(address.hash).toContain(key);
    expect(await whole.getAttribute('target')).toBe('_blank');
  });

  test('fits its frame, with no panel and nothing to measure with', async () => {
    const [wide, high] = await frame.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight];
    });
    expect([wide, high]).toEqual([told.width, 480]);
    expect(await frame.locator('.panel, .timeline, .sheet').count()).toBe(0);
    expect(await frame.locator('.map-buttons button').count()).toBe(3);
    const map = (await frame.locator('.map').boundingBox())!;
    expect(map.height).toBeGreaterThan(340);
    // What lies on the map leaves each other free.
    const boxes = await frame
      .locator('.map-buttons, .legend, .day-caption:not(:empty)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(3);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart).toBe(true);
      }
    }
  });

  test('one finger scrolls the page around it, and the map says how it is moved', async () => {
    const { page } = visit;
    const message = frame.locator('.maplibregl-mobile-message');
    expect(await message.textContent()).toBe(told.fingers);
    const veil = frame.locator('.maplibregl-cooperative-gesture-screen');
    const opacity = () => veil.evaluate((element) => Number(getComputedStyle(element).opacity));
    expect(await opacity()).toBe(0);
    const before = frame.url();
    await dragWithFinger(frame.locator('.map'), -160);
    await until('the page around was scrolled', () => page.evaluate(() => scrollY > 60));
    await expect.poll(opacity).toBe(1);
    expect(await message.isVisible()).toBe(true);
    await expect.poll(opacity, { timeout: 6000 }).toBe(0);
    // The map looks where it looked before.
    expect(frame.url()).toBe(before);
    expect(visit.faults).toEqual({ errors: [], strangers: [] });
  });
});

test('the wheel scrolls the page around, and with Ctrl it zooms the map', async () => {
  const [{ page }, frame] = await visitHost('#lang=en&place=sirte', 600, false);
  const box = (await frame.locator('.map').boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.wheel(0, 120);
  await until('the page around was scrolled', () => page.evaluate(() => scrollY > 60));
  expect(await frame.locator('.maplibregl-desktop-message').isVisible()).toBe(true);
  const scale = () => frame.locator('.scale').textContent();
  const before = await scale();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -600);
  await until('the map was zoomed', async () => (await scale()) !== before);
  await page.keyboard.up('Control');
});

/** A page of someone else's, with a text above and below the frame. */
async function visitHost(fragment: string, width: number, touch = true): Promise<[Visit, Frame]> {
  const visit = await site.prepare({
    viewport: { width: width + 40, height: 640 },
    hasTouch: touch,
    isMobile: touch,
  });
  const { page } = visit;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta name="viewport" content="width=device-width"><title>host</title><link rel="icon" href="icon.svg"><p>above</p><iframe src="./?embed${fragment.replaceAll('&', '&amp;')}" title="map" width="${width}" height="480" style="border: 0"></iframe>${'<p>below</p>'.repeat(60)}`,
    }),
  );
  await page.goto(`${site.address}host.html`);
  const frame = page.frames()[1]!;
  await frame.locator('.map-state').waitFor({ state: 'detached' });
  return [visit, frame];
}
