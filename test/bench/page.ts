import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import type { Atlas } from '../../src/model/atlas.ts';
import { printLongTasks } from './long-tasks.ts';
import { type ScriptTime, scriptTimeOf } from './script-time.ts';
import { serveFolder } from './serve-folder.ts';
import { type Figures, launchBrowser, measureVisit, panFrames, profiles } from './visit.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Measures the built site beside a bare page of the same renderer, in one browser: `runs` visits of each,
 * in turns, on each profile. Prints the medians with the least and the greatest, and their ratio.
 */
export async function measurePages(runs: number): Promise<void> {
  const floor = await buildFloor();
  const [site, bare] = await Promise.all([serveFolder(join(root, 'dist')), serveFolder(floor)]);
  const browser = await launchBrowser();
  // A first visit of each is not counted: the server packs its files then.
  for (const served of [bare, site]) await measureVisit(browser, served, '', profiles[0]!, async () => ({}));
  for (const profile of profiles) {
    const figures: { floor: Figures[]; site: Figures[] } = { floor: [], site: [] };
    for (let run = 0; run < runs; run++) {
      figures.floor.push(await measureVisit(browser, bare, '', profile, actOnFloor));
      figures.site.push(await measureVisit(browser, site, '#lang=ar', profile, actOnSite));
    }
    print(`\n## ${profile.name}, median (least-greatest) of ${runs}`);
    print(row('', 'floor', 'site', 'ratio'));
    for (const name of Object.keys(figures.site[0]!)) {
      const [one, other] = [spread(figures.floor, name), spread(figures.site, name)];
      const ratio = one && other ? (other.median / one.median).toFixed(2) : '';
      print(row(name, one?.text ?? '', other?.text ?? '', ratio));
    }
    await printLongTasks(browser, site, profile, print);
  }
  await browser.close();
  site.close();
  bare.close();
  rmSync(floor, { recursive: true });
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const row = (name: string, ...cells: string[]) =>
  name.padEnd(26) + cells.map((cell) => cell.padStart(24)).join('');

function spread(all: readonly Figures[], name: string): { median: number; text: string } | null {
  const values = all.flatMap((figures) => figures[name] ?? []).sort((a, b) => a - b);
  if (values.length === 0 || values.at(-1) === 0) return null;
  const median = values[Math.floor(values.length / 2)]!;
  const write = (value: number) => value.toFixed(value < 100 ? 1 : 0);
  return { median, text: `${write(median)} (${write(values[0]!)}-${write(values.at(-1)!)})` };
}

/** Builds the bare page with our base map, our type, the 150 places that are named most, and their passages. */
async function buildFloor(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'floor-'));
  await build({
    configFile: false,
    root: join(root, 'test/bench/floor'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2024', modulePreload: { polyfill: false } },
  });
  const version = readFileSync(join(root, 'dist/data/version.txt'), 'utf8');
  const data = join(root, 'dist/data', version);
  cpSync(join(data, 'base.json'), join(outDir, 'base.json'));
  cpSync(join(root, 'dist/data/fonts'), join(outDir, 'fonts'), { recursive: true });
  const { places } = JSON.parse(readFileSync(join(data, 'atlas.json'), 'utf8')) as Atlas;
  const named = places
    .filter(({ draw }) => draw)
    .sort((a, b) => b.passages - a.passages)
    .slice(0, 150);
  cpSync(join(data, 'leaves'), join(outDir, 'leaves'), { recursive: true });
  const features = named.map(({ id, name, position, leaf }) => ({
    type: 'Feature',
    properties: { id, name: name.ar, leaf: leaf ?? id },
    geometry: { type: 'Point', coordinates: position },
  }));
  writeFileSync(join(outDir, 'places.json'), JSON.stringify({ type: 'FeatureCollection', features }));
  return outDir;
}

/** Zoom and the place that is put in the middle of the map and clicked. */
const middle = '7/32.8872/13.1913';

async function actOnFloor(page: Page): Promise<Figures> {
  await page.goto(`${new URL(page.url()).origin}/#${middle}`);
  const click = await clickMiddle(page, '#text.answered');
  return { 'map click to text': click, ...(await panFrames(page, 640, 500)) };
}

async function actOnSite(page: Page, cdp: CDPSession): Promise<Figures> {
  const { origin } = new URL(page.url());
  await page.waitForLoadState('networkidle');
  await page.goto(`${origin}/#lang=ar&map=${middle}`);
  const click = await clickMiddle(page, '.place-view blockquote');
  await page.goto(`${origin}/#lang=ar`);
  const sirte = page.locator('.place-list a[href*="place=sirte"]').first();
  const choice = await timeUntil(page, () => sirte.click(), '.place-view blockquote');
  const next = page.getByRole('button', { name: 'التغيير التالي' });
  await page.goto(`${origin}/#lang=ar&date=2020-05-18`);
  await next.click();
  const steps: ScriptTime[] = [];
  for (let turn = 0; turn < 5; turn++) steps.push(await scriptTimeOf(page, cdp, () => next.click()));
  const usual = (part: 'ours' | 'renderer') => steps.map((step) => step[part]).sort((a, b) => a - b)[2]!;
  return {
    'map click to text': click,
    'list choice to text': choice,
    'timeline step, our script': usual('ours'),
    'timeline step, renderer': usual('renderer'),
    ...(await panFrames(page, 700, 450)),
  };
}

/** Time from a press in the middle of the map to the text of the place there. */
async function clickMiddle(page: Page, text: string): Promise<number> {
  const canvas = page.locator('canvas.maplibregl-canvas');
  await page.waitForTimeout(1500);
  const box = (await canvas.boundingBox())!;
  return timeUntil(page, () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2), text);
}

/** Time from the press of a pointer to the frame in which something is there to be seen. */
export async function timeUntil(page: Page, act: () => Promise<void>, selector: string): Promise<number> {
  await page.evaluate((seen) => {
    const timed = { from: 0, to: 0 };
    Object.assign(window, { timed });
    const look = () => {
      if (timed.from > 0 && document.querySelector(seen)) timed.to = performance.now();
      else requestAnimationFrame(look);
    };
    const begin = () => {
      timed.from = performance.now();
      requestAnimationFrame(look);
    };
    addEventListener('pointerdown', begin, { capture: true, once: true });
  }, selector);
  await act();
  const timed = await page.waitForFunction(() => {
    const { from, to } = (window as unknown as { timed: { from: number; to: number } }).timed;
    return to > 0 ? to - from : null;
  });
  return (await timed.jsonValue())!;
}
