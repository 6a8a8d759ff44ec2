import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, middleOfMap, waitForMap } from './on-the-map.ts';
import { openSite, type Site, stillMap } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** How a file of data may fail to come as it was written. */
const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: 'not found' }),
  'does not come': (route) => route.abort('connectionfailed'),
  'is cut short': async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ body: body.slice(0, body.length / 2), contentType: 'application/json' });
  },
  'is a page of the host': (route) =>
    route.fulfill({ body: '<!doctype html><p>Hi', contentType: 'text/html' }),
  'is of another version': async (route) => {
    const file = await (await route.fetch()).json();
    await route.fulfill({ json: { ...file, version: '000000000000' } });
  },
};

const mapFiles = ['roads', 'veil', 'cells', 'outlines'];

describe.each(Object.entries(failures))('when a file %s', (how, fail) => {
  test('a place says so in words, keeps what is known, and comes when it is asked for again', async () => {
    const { page, context } = await site.prepare();
    await page.route('**/leaves/*.json', fail);
    await page.goto(`${site.address}#lang=en&place=sirte`);
    await page.getByRole('heading', { name: 'Sirte', exact: true }).waitFor();
    await page.getByRole('alert').getByText('This part could not be loaded').waitFor();
    await page.unroute('**/leaves/*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('blockquote').filter({ visible: true }).first().waitFor();
    await context.close();
  });

  test('the page without its first data says so in the reader’s language, and comes when asked again', async () => {
    const { page, context } = await site.prepare();
    await page.route('**/atlas.json', fail);
    await page.goto(`${site.address}#lang=ar`);
    await page.getByText('تعذّر تحميل هذا الجزء').waitFor();
    await page.unroute('**/atlas.json');
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await page.getByRole('heading', { name: 'خريطة الصراع في ليبيا', level: 1 }).waitFor();
    await context.close();
  });

  // Every file comes the same way: each failure is tried on one of them, and all failures on the ground.
  test.each(['base', ...mapFiles.filter((_, turn) => turn === Object.keys(failures).indexOf(how))])(
    'the map without %s.json says so, leaves list and texts usable, and comes when asked again',
    async (name) => {
      const { page, context, faults } = await site.prepare();
      await page.route(`**/data/*/${name}.json`, fail);
      await page.goto(`${site.address}#lang=en`);
      await readsWithoutMap(page, 'The map could not be loaded');
      await page.unroute(`**/data/*/${name}.json`);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.map-state').waitFor({ state: 'detached' });
      expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
      await context.close();
    },
  );

  test('an article says so in words, and comes when it is asked for again', async () => {
    const { page, context } = await site.prepare();
    await page.route('**/data/*/articles/*.json', fail);
    await page.goto(`${site.address}#lang=en&article=2020-08-12-trump-erdogan-call`);
    await page.getByRole('alert').getByText('This part could not be loaded').waitFor();
    await page.unroute('**/data/*/articles/*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('article p[data-start]').first().waitFor();
    await context.close();
  });
});

/** Files that come only when they are asked for: where each is asked, what is said, and what then comes. */
const onDemand = [
  {
    name: 'gazetteer.json',
    at: '#lang=ar',
    said: 'تعذّر تحميل سائر أماكن المعجم الجغرافي',
    retry: 'أعد المحاولة',
    comes: (page: Page) => page.locator('.place-row', { hasText: 'أبو عيسى' }).first(),
  },
  {
    name: 'names.json',
    at: '#lang=ar&find=tarhouna',
    said: 'تعذّر تحميل سائر أسماء الأماكن',
    retry: 'أعد المحاولة',
    comes: (page: Page) => page.getByRole('option', { name: /ترهونة/ }).first(),
  },
  {
    name: 'search/all.json',
    at: '#lang=en&find=كورونا',
    said: 'The index of the texts could not be loaded',
    retry: 'Try again',
    comes: (page: Page) => page.getByRole('option').locator('mark').first(),
  },
  {
    name: 'proposals.json',
    at: '#lang=ar&layers=control,proposals',
    said: 'تعذّر تحميل ما تُظهره هذه الطبقة: مقترحات، لا وقائع',
    retry: 'أعد المحاولة',
    comes: async (page: Page) => {
      await page.getByRole('button', { name: 'الطبقات' }).click();
      return page.getByRole('heading', { name: 'المقترحات' });
    },
  },
  {
    name: 'together.json',
    at: '#lang=en&layers=control,together',
    said: 'What this layer shows could not be loaded: Spoken of together',
    retry: 'Try again',
    comes: async (page: Page) => {
      await page.getByRole('button', { name: 'Layers' }).click();
      return page.getByRole('link', { name: 'Jufra and Sirte' });
    },
  },
  {
    name: 'distances.json',
    at: '#lang=ar&page=distances',
    said: 'تعذّر تحميل هذا الجزء',
    retry: 'أعد المحاولة',
    comes: (page: Page) => page.locator('.figure-page tbody tr').first(),
  },
  {
    name: 'network.json',
    at: '#lang=en&measure=tripoli,sirte',
    said: 'the roads could not be loaded',
    retry: 'Try again',
    comes: (page: Page) => page.locator('.measure-result').getByText(/4\d\d km/),
  },
  {
    name: 'voices.json',
    at: '#lang=ar&page=voices',
    said: 'تعذّر تحميل هذا الجزء',
    retry: 'أعد المحاولة',
    comes: (page: Page) => page.locator('.shared-side').first(),
  },
  {
    name: 'disagreements.json',
    at: '#lang=en&page=disagreements',
    said: 'This part could not be loaded',
    retry: 'Try again',
    comes: (page: Page) => page.locator('details.disputed').first(),
  },
] as const;

describe.each(onDemand)('without $name', ({ name, at, said, retry, comes }) => {
  // Every file comes the same way, and each failure was tried above: here it is missing, then cut short.
  test.each(['is missing', 'is cut short'])(
    'which %s, the page says so and goes on, and it comes when asked again',
    async (how) => {
      const { page, context, faults } = await site.prepare();
      await page.route('**/assets/map-view-*.js', (route) => route.fulfill(stillMap));
      await page.route(`**/data/*/${name}`, failures[how]!);
      await page.goto(site.address + at);
      await page.getByRole('alert').getByText(said).waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.unroute(`**/data/*/${name}`);
      await page.getByRole('button', { name: retry }).first().click();
      await (await comes(page)).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
      await context.close();
    },
  );
});

describe('when a file hangs', () => {
  test('it is given up after 20 s without a byte, and said so', async () => {
    const { page, context } = await site.prepare();
    await page.route('**/data/*/leaves/*.json', () => new Promise(() => {}));
    await page.clock.install();
    await page.goto(`${site.address}#lang=en&place=sirte`);
    await page.getByText('Loading…').waitFor();
    await page.clock.fastForward(19_000);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.clock.fastForward(2_000);
    await page.getByRole('alert').getByText('This part could not be loaded').waitFor();
    await context.close();
  });

  test('of the map, list and texts are there, and in time a link to the texts', async () => {
    const { page, context } = await site.prepare();
    await page.route('**/data/*/cells.json', () => new Promise(() => {}));
    await page.goto(`${site.address}#lang=en`);
    await readsWithoutMap(page, 'Drawing the map…');
    await page.getByRole('link', { name: 'The texts without the map' }).waitFor({ timeout: 15_000 });
    await context.close();
  });
});

test('a file that comes slowly is waited for', async () => {
  const { page, context } = await site.prepare();
  await page.route('**/data/*/leaves/*.json', async (route) => {
    await new Promise((wait) => setTimeout(wait, 3000));
    await route.continue();
  });
  await page.goto(`${site.address}#lang=en&place=sirte`);
  await page.getByText('Loading…').waitFor();
  await page.locator('blockquote').filter({ visible: true }).first().waitFor();
  await context.close();
});

test('without WebGL the list and the texts are complete, and a sentence says so', async () => {
  const { page, context, faults } = await site.prepare();
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind as '2d', ...(rest as []));
    } as typeof getContext;
  });
  await page.goto(`${site.address}#lang=en`);
  await readsWithoutMap(page, 'The map cannot be drawn on this device');
  expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  await context.close();
});

test.each(['map-view', 'renderer', 'maplibre-gl-worker'])(
  'without the renderer’s %s the list and the texts are complete, and the map comes when asked again',
  async (name) => {
    const { page, context } = await site.prepare();
    const script = `**/assets/${name}-*.js`;
    await page.route(script, (route) => route.abort());
    await page.goto(`${site.address}#lang=en`);
    await readsWithoutMap(page, 'The map could not be loaded');
    await page.unroute(script);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.map-state').waitFor({ state: 'detached' });
    await context.close();
  },
);

test('without the page’s own script there is a link to the texts, and they read without any', async () => {
  const { page, context } = await site.prepare();
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(site.address);
  await page.getByRole('link', { name: 'The texts without the map' }).click();
  await page.getByRole('link', { name: 'Sirte', exact: true }).first().click();
  const quote = page.locator('section#sirte blockquote').first();
  await quote.getByRole('link').click();
  expect(new URL(page.url()).hash).toMatch(/^#2020-/);
  expect(await page.locator(':target').textContent()).toContain('سرت');
  await context.close();
});

describe('when the device takes the drawing away', () => {
  test('a sentence says so, and the map comes back where it was', async () => {
    const { page, context, faults } = await site.visit('#lang=en');
    await page.locator('.map-state').waitFor({ state: 'detached' });
    await loseContext(page);
    await page.getByText('The device stopped drawing the map').waitFor();
    await restoreContext(page);
    await page.locator('.map-state').waitFor({ state: 'detached' });
    expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
    await context.close();
  });

  test('in the middle of a step of days, the new day is shown once it is back', async () => {
    const { page, context, faults } = await site.visit('#lang=en&date=2020-06-03');
    await page.locator('.map-state').waitFor({ state: 'detached' });
    await loseContext(page);
    await page.getByRole('button', { name: 'Next change' }).click();
    await page.getByRole('button', { name: 'Next change' }).click();
    await restoreContext(page);
    await page.locator('.map-state').waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).not.toContain('2020-06-03');
    expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
    await context.close();
  });

  test('at the very step of a day, the new day is shown once it is back', async () => {
    const { page, context, faults } = await site.visit('#lang=ar&date=2020-06-03');
    await page.locator('.map-state').waitFor({ state: 'detached' });
    // In one turn of the page: the step has told the map what to draw, and nothing of it is drawn yet.
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('button[aria-label="التغيير التالي"]')!.click();
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
      const lost = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      (window as unknown as { lost: typeof lost }).lost = lost;
      lost.loseContext();
    });
    await page.getByText('أوقف الجهاز رسم الخريطة').waitFor();
    await restoreContext(page);
    await waitForMap(page);
    const back = await page.screenshot({ clip: await middle(page) });
    expect(addressOf(page).date).toBe('2020-06-04');
    const fresh = await site.visit('#lang=ar&date=2020-06-04');
    await waitForMap(fresh.page);
    expect(back.equals(await fresh.page.screenshot({ clip: await middle(fresh.page) }))).toBe(true);
    expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
    await context.close();
    await fresh.context.close();
  });

  test('for good, another try draws the map anew', async () => {
    const { page, context } = await site.visit('#lang=en');
    await page.locator('.map-state').waitFor({ state: 'detached' });
    await loseContext(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.map-state').waitFor({ state: 'detached' });
    expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1);
    await context.close();
  });
});

type Lost = { lost?: { restoreContext: () => void } };

async function loseContext(page: Page): Promise<void> {
  await page.locator('canvas.maplibregl-canvas').evaluate((canvas) => {
    const lost = (canvas as HTMLCanvasElement).getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    (window as unknown as Lost).lost = lost;
    lost.loseContext();
  });
}

async function restoreContext(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as Lost).lost!.restoreContext());
}

/** A part of the map that nothing lies over. */
async function middle(page: Page) {
  const { x, y } = await middleOfMap(page);
  return { x: x - 150, y: y - 150, width: 300, height: 250 };
}

/** A sentence tells what is with the map, and a place of the list opens with its passages. */
async function readsWithoutMap(page: Page, sentence: string): Promise<void> {
  await page.getByText(sentence).waitFor();
  const list = page.getByRole('navigation', { name: 'Places', exact: true });
  await list.getByText('Tarhuna', { exact: true }).first().click();
  await page
    .getByRole('article', { name: 'Tarhuna' })
    .locator('blockquote')
    .filter({ visible: true })
    .first()
    .waitFor();
}
