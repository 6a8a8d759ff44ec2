import sparticuz from '@sparticuz/chromium';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { ServedFolder } from './serve-folder.ts';
import type { Line } from './slow-line.ts';

/** A line and a processor. */
export interface Profile {
  readonly name: string;
  readonly processorSlower: number;
  readonly line: Line | null;
}

export const profiles: readonly Profile[] = [
  { name: 'unthrottled', processorSlower: 1, line: null },
  {
    name: '4x slower processor, slow 4G',
    processorSlower: 4,
    line: { kilobitsPerSecond: 1600, latencyMs: 150 },
  },
];

/** Figures of one visit by name; times in ms. */
export type Figures = Record<string, number>;

/** Chromium as the tests start it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? (await sparticuz.executablePath()),
    args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
  });
}

/**
 * Opens an address for the first time, and measures until everything is on the map; then `act` measures
 * what is done with the page. Service workers are off, so that nothing else is on the line.
 */
export async function measureVisit(
  browser: Browser,
  { address, overLine }: ServedFolder,
  fragment: string,
  { processorSlower, line }: Profile,
  act: (page: Page, cdp: CDPSession) => Promise<Figures>,
): Promise<Figures> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'ar-LY',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: processorSlower });
  overLine(line);
  await page.addInitScript(() => {
    const tasks: { at: number; ms: number }[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ at: startTime, ms: duration })));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address + fragment, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('map-shown').length > 0, null, {
    timeout: 120_000,
  });
  const loaded = await page.evaluate(() => ({
    'transferred KB':
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => entry as PerformanceResourceTiming)
        // What came from the browser's own store was counted when it came.
        .filter(({ startTime, transferSize }) => {
          return transferSize > 0 && startTime < performance.getEntriesByName('map-shown')[0]!.startTime;
        })
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000,
    'first contentful paint': performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    'list readable': performance.getEntriesByName('list-shown')[0]?.startTime ?? 0,
    'all places shown': performance.getEntriesByName('map-shown')[0]!.startTime,
    'total blocking time': (window as unknown as { longTasks: { ms: number }[] }).longTasks.reduce(
      (sum, { ms }) => sum + Math.max(0, ms - 50),
      0,
    ),
  }));
  const acted = await act(page, cdp);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await context.close();
  return { ...loaded, ...acted, 'heap MB': usedSize / 1e6 };
}

/** Drags the map to and fro and answers with the median and the 95th percentile of the frames' times. */
export async function panFrames(page: Page, x: number, y: number): Promise<Figures> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 40; step++) await page.mouse.move(x + 120 * Math.sin(step / 6), y + step);
  await page.mouse.up();
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  frames.sort((a, b) => a - b);
  const at = (share: number) => frames[Math.floor(frames.length * share)] ?? 0;
  return { 'pan: median frame': at(0.5), 'pan: 95th of frames': at(0.95) };
}
