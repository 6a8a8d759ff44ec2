import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { write } from '../../geo/build/commands/write.ts';
import type { Atlas, PassageIndex } from '../../src/model/atlas.ts';
import { makeCorpus } from '../bench/corpus.ts';
import { makeRoot } from '../geo/made-root.ts';
import { waitForMap } from './on-the-map.ts';
import { stillTheMap } from './open-site.ts';
import { site } from './site.ts';

/** A page on a busy machine answers in seconds. */
const waits = { timeout: 10_000 };
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const named = [
  ['سرت', 12],
  ['طرابلس', 5],
  ['ترهونة', 2],
  ['هون', 1],
] as const;

let root: string;
let address: string;
let close: () => Promise<void>;
let data: string;

// The page as it was built, over data of 155 articles.
beforeAll(async () => {
  root = makeRoot(makeCorpus(150, named));
  const folder = join(root, 'served');
  cpSync(dist, folder, { recursive: true });
  const before = readFileSync(join(folder, 'data/version.txt'), 'utf8');
  for await (const _ of write([folder, '--from', root, '--hands', '1']));
  const version = readFileSync(join(folder, 'data/version.txt'), 'utf8');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), page.replaceAll(before, version));
  data = join(folder, 'data', version);
  const server = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: 'served' },
    preview: { port: 0, strictPort: false },
  });
  address = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`;
  close = () => server.close();
}, 180_000);
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true, maxRetries: 3 });
}, 60_000);

const read = <T>(name: string) => JSON.parse(readFileSync(join(data, name), 'utf8')) as T;

async function open(fragment: string, withMap = false) {
  const visit = await site.prepare();
  if (!withMap) await stillTheMap(visit.page);
  const asked: string[] = [];
  visit.page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(request.url().replace(/.*\/data\/[^/]+\//, ''));
  });
  await visit.page.goto(address + fragment);
  return { ...visit, asked, local: () => visit.faults.errors };
}

test('the first view asks for no article, no passage and no list; after it come six places’ texts', async () => {
  const { page, asked } = await open('#lang=en', true);
  await waitForMap(page);
  await page.waitForLoadState('networkidle');
  const before = await page.evaluate(() => {
    const shown = performance.getEntriesByName('map-shown')[0]!.startTime;
    const fetched = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < shown);
    return fetched.map(({ name }) => name.replace(/.*\/data\/[^/]+\//, ''));
  });
  const text = /^(articles|passages|leaves|list|search)\//;
  expect(before.filter((name) => text.test(name))).toEqual([]);
  expect(before).toContain('atlas.json');
  const after = asked.filter((name) => text.test(name));
  expect(after).toHaveLength(6);
  expect(after).toContain('leaves/sirte.json');
});

test('a click on Sirte asks for one file, and more passages come as they are asked for', async () => {
  const total = read<Atlas>('atlas.json').places.find(({ id }) => id === 'sirte')!.passages;
  expect(total).toBeGreaterThan(300);
  const { page, asked, local } = await open('#lang=en&place=sirte');
  await page.locator('blockquote.passage').first().waitFor();
  await expect.poll(() => page.locator('blockquote.passage').count(), waits).toBe(30);
  expect(asked.filter((name) => /^passages\/|^leaves\/sirte/.test(name))).toEqual(['leaves/sirte.json']);
  for (const shown of [60, 90, 120]) {
    await page.getByRole('button', { name: 'More passages' }).click();
    await expect.poll(() => page.locator('blockquote.passage').count(), waits).toBe(shown);
  }
  expect(asked.filter((name) => name.startsWith('passages/')).length).toBeLessThan(6);
  expect(local()).toEqual([]);
});

test('passages with a rare place come from the pages that have them, and all of them do', async () => {
  const [passages, ...pages] = read<PassageIndex>('passages/sirte/index.json').with.hun!;
  const { page, asked, local } = await open('#lang=en&place=sirte&with=hun');
  await expect
    .poll(
      async () => {
        const more = page.getByRole('button', { name: 'More passages' });
        if (await more.isVisible()) await more.click();
        return page.locator('blockquote.passage').count();
      },
      { timeout: 20_000 },
    )
    .toBe(passages);
  expect(asked.filter((name) => name.startsWith('passages/')).length).toBeLessThanOrEqual(pages.length + 1);
  expect(local()).toEqual([]);
});

test('the filter counts all passages, and says how many it has looked through', async () => {
  const index = read<PassageIndex>('passages/sirte/index.json');
  const { page } = await open('#lang=en&place=sirte');
  await page.getByText('Filter the passages').click();
  const tripoli = page.getByRole('button', { name: /^Tripoli/ });
  await expect
    .poll(() => tripoli.textContent(), waits)
    .toContain(index.with.tripoli![0].toLocaleString('en-GB'));
  await tripoli.click();
  await page.getByText(/^Among [\d,]+ passages loaded, of [\d,]+$/).waitFor();
});

test('a word is found in the newest passages that have it, as is said, from the shards of its letters alone', async () => {
  const { page, asked, local } = await open('#lang=ar&find=اشتباكات');
  await page.getByRole('option').locator('mark').first().waitFor();
  await page.getByText('الكلمة الكثيرة الورود يُبحث عنها في أحدث الفقرات وحدها').waitFor();
  const shards = asked.filter((name) => name.startsWith('search/'));
  expect(shards.length).toBeGreaterThan(2);
  expect(shards.length).toBeLessThan(8);
  expect(local()).toEqual([]);
});

test('all articles are listed, some at a time, newest first', async () => {
  const { page, local } = await open('#lang=en&page=articles');
  await expect.poll(() => page.locator('ul.articles li').count(), waits).toBe(30);
  await page.getByRole('button', { name: 'More articles' }).click();
  await expect.poll(() => page.locator('ul.articles li').count(), waits).toBe(60);
  const days = await page
    .locator('ul.articles time')
    .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
  expect(days).toEqual(days.toSorted().reverse());
  expect(local()).toEqual([]);
});
