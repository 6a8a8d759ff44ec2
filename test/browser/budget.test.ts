import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { site } from './site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** Paths of all files that the first view asked for, in order, until everything was on the map. */
let asked: string[];
beforeAll(async () => {
  const { page } = await site.prepare();
  const scripts: string[] = [];
  page.on('worker', (worker) => scripts.push(new URL(worker.url()).pathname));
  await page.goto(site.address);
  await page.waitForFunction(() => performance.getEntriesByName('map-shown').length > 0);
  const before = await page.evaluate(() => {
    const shown = performance.getEntriesByName('map-shown')[0]!.startTime;
    const resources = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < shown);
    return resources.map(({ name }) => new URL(name).pathname);
  });
  asked = [...new Set(['/', ...before, ...scripts])];
});

/** Kilobytes of a file of the site as a host sends it: brotli, but for type and images, which are packed already. */
function sentKB(path: string): number {
  const content = readFileSync(join(dist, path === '/' ? 'index.html' : path));
  return (/\.(woff2|png)$/.test(path) ? content : brotliCompressSync(content)).length / 1000;
}
const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + sentKB(path), 0);
const matching = (pattern: RegExp) => asked.filter((path) => pattern.test(path));

describe('the first view', () => {
  test('can be read within 8 KB: the page with its first list, and the style', () => {
    const first = matching(/^\/$|^\/assets\/index-.*\.css$/);
    expect(first).toHaveLength(2);
    expect(sum(first)).toBeLessThan(8);
  });

  test('can be searched and chosen from within 58 KB: script and first data besides', () => {
    const first = matching(/^\/$|^\/assets\/index-|\/atlas\.json$/);
    expect(first).toHaveLength(4);
    expect(sum(first)).toBeLessThan(58);
  });

  test('is complete within 400 KB, of which 255 are the renderer and its worker', () => {
    const renderer = matching(/map-view-|renderer-|maplibre-gl-worker-/);
    expect(renderer).toHaveLength(3);
    expect(sum(renderer)).toBeLessThan(255);
    expect(asked.length).toBeGreaterThan(10);
    expect(sum(asked)).toBeLessThan(400);
  });

  test('asks for nothing that it does not need', () => {
    expect(
      matching(
        /latin|assets\/en-|leaves|articles|names|search|disagreements|voices|text\/|offline|after-first-view/,
      ),
    ).toEqual([]);
  });
});
