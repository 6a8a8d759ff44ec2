import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeOffline } from '../../geo/build/write-offline.ts';
import { until, untilAtHand } from './on-the-map.ts';
import { stillMap, stillTheMap } from './open-site.ts';
import { site } from './site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/**
 * A copy of the built site on a port of its own, in a folder below the host's root, that a test may change. Its map
 * draws nothing.
 */
async function ownCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const root = join(folder, 'maps/libya');
  cpSync(dist, root, { recursive: true });
  const assets = join(root, 'assets');
  const map = readdirSync(assets).find((name) => /^map-view-.*\.js$/.test(name))!;
  writeFileSync(join(assets, map), stillMap);
  list(root);
  const server = await preview({
    configFile: false,
    root: folder,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port: 0, strictPort: false },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return { root, address: `http://127.0.0.1:${port}/maps/libya/` };
}

/** Lists the files of a site anew for its worker, as a build does. */
function list(root: string): void {
  const script = readFileSync(join(root, 'offline.js'), 'utf8').replace(/^const kept = .*\n/, '');
  writeOffline(root, script);
}

/** Waits until the service worker has everything and answers for the page. */
async function waitUntilKept(page: Page): Promise<void> {
  await until('the site was kept', () =>
    page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated'),
  );
}

test('after one visit everything works with the line cut: map, search, places and all articles', async () => {
  const { page, context, faults } = await site.prepare({ serviceWorkers: 'allow' });
  await page.goto(`${site.address}#lang=en`);
  await waitUntilKept(page);
  await context.setOffline(true);
  await page.reload();
  await page.locator('.map-state').waitFor({ state: 'detached' });
  await page.locator('#place-search').fill('sirt');
  await page.getByRole('option', { name: /Sirte/ }).first().click();
  await page.locator('blockquote').filter({ visible: true }).first().waitFor();
  const version = readFileSync(join(dist, 'data/version.txt'), 'utf8');
  const { items: articles } = JSON.parse(
    readFileSync(join(dist, 'data', version, 'list/all.json'), 'utf8'),
  ) as { items: { id: string }[] };
  expect(articles).toHaveLength(5);
  for (const { id } of articles) {
    await page.goto(`${site.address}#lang=en&article=${id}`);
    await page.locator('article p[data-start]').first().waitFor();
  }
  await page.goto(`${site.address}text/en.html`);
  await page.getByRole('heading', { name: 'Sirte', exact: true }).waitFor();
  expect(faults).toEqual({ errors: [], strangers: [] });
});

test('what was read is nowhere stored: every visitor keeps the same files, and nothing else', async () => {
  const { page } = await site.prepare({ serviceWorkers: 'allow' });
  await page.goto(`${site.address}#lang=en&place=sirte`);
  await waitUntilKept(page);
  await page.goto(`${site.address}#lang=en&place=tarhuna&article=2020-08-12-trump-erdogan-call`);
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    const databases = await indexedDB.databases();
    return {
      kept,
      local: localStorage.length,
      session: sessionStorage.length,
      databases,
      cookie: document.cookie,
    };
  });
  const list = readFileSync(join(dist, 'offline.js'), 'utf8').split('\n')[0]!;
  const files = JSON.parse(list.replace(/^const kept = |;$/g, '')).files as string[][];
  expect(files.length).toBeGreaterThan(30);
  expect(stored).toEqual({ kept: [files.length], local: 0, session: 0, databases: [], cookie: '' });
});

describe('a newer version', () => {
  /** Changes the page and the list of the worker, as a new build would. */
  const publish = (root: string, words: string) => {
    const page = readFileSync(join(root, 'index.html'), 'utf8');
    writeFileSync(join(root, 'index.html'), page.replace('</body>', `<p hidden>${words}</p></body>`));
    list(root);
  };
  const isNew = (page: Page) => page.getByText('the newer page').count();

  test('is offered and shown when the reader takes it, not before; the site may lie in any folder', async () => {
    const { root, address } = await ownCopy();
    const { page } = await site.prepare({ serviceWorkers: 'allow' });
    await page.goto(`${address}#lang=en`);
    await waitUntilKept(page);
    publish(root, 'the newer page');
    await page.reload();
    await page.getByText('A newer version of the map is here').waitFor();
    expect(await isNew(page)).toBe(0);
    await page.reload();
    expect(await isNew(page)).toBe(0);
    await page.getByRole('button', { name: 'Show it' }).click();
    await until('the newer page was shown', async () => (await isNew(page)) === 1);
  });

  test('of which one file is not as it was listed is not shown, and the old one goes on without a line', async () => {
    const { root, address } = await ownCopy();
    const { page, context } = await site.prepare({ serviceWorkers: 'allow' });
    await page.goto(`${address}#lang=en`);
    await waitUntilKept(page);
    appendFileSync(join(root, 'text.css'), '/* newer */');
    publish(root, 'the newer page');
    appendFileSync(join(root, 'text.css'), '/* and newer still */');
    await page.reload();
    await page.locator('.map-state').waitFor({ state: 'detached' });
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update().catch(() => {});
      while (registration.installing) await new Promise((wait) => setTimeout(wait, 50));
    });
    await context.setOffline(true);
    await page.reload();
    await page.locator('.map-state').waitFor({ state: 'detached' });
    expect(await isNew(page)).toBe(0);
    expect(await page.getByText('A newer version of the map is here').count()).toBe(0);
  });
});

test('where storage is refused the page works, and keeps the corpus until it is closed', async () => {
  const { page, context, faults } = await site.prepare();
  await stillTheMap(page);
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(`${site.address}#lang=en`);
  await page.locator('.map-state').waitFor({ state: 'detached' });
  await untilAtHand(page);
  await context.setOffline(true);
  await page
    .getByRole('navigation', { name: 'Places', exact: true })
    .getByText('Sirte', { exact: true })
    .first()
    .click();
  await page.locator('blockquote').filter({ visible: true }).first().waitFor();
  expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
});

test.each([
  ['ar', 'سرت', 'اقرأها في المقال'],
  ['en', 'Sirte', 'Read it in the article'],
] as const)(
  'where storage is full the page works in %s, and goes on when the line is cut',
  async (lang, sirte, read) => {
    const { page, context, faults } = await site.prepare({ serviceWorkers: 'allow' });
    await stillTheMap(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(site.address).origin,
      quotaSize: 1000,
    });
    await page.goto(`${site.address}#lang=${lang}`);
    await page.locator('.map-state').waitFor({ state: 'detached' });
    // Nothing could be kept; everything is at hand all the same.
    await untilAtHand(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await context.setOffline(true);
    await page.getByRole('navigation').getByText(sirte, { exact: true }).first().click();
    await page.getByRole('heading', { name: sirte, level: 2, exact: true }).waitFor();
    await page.getByRole('link', { name: read }).last().click();
    await page.locator('.article-text p').first().waitFor();
    expect(faults.errors.filter((error) => error.startsWith('uncaught'))).toEqual([]);
  },
);
