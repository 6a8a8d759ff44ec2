import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds of scripts on the main thread: the page's own, and those of the renderer and its map. */
export interface ScriptTime {
  readonly ours: number;
  readonly renderer: number;
}

/** A task that held the page for more than 50 ms, and what of it scripts took; the rest is the browser's. */
export interface LongTask extends ScriptTime {
  readonly ms: number;
}

/**
 * Time that scripts take on the main thread for an action, until the page has painted twice. What the browser
 * does besides, and what it waits for the graphics, is neither's.
 */
export async function scriptTimeOf(
  page: Page,
  cdp: CDPSession,
  act: () => Promise<unknown>,
): Promise<ScriptTime> {
  return sumUp(await sampleDuring(page, cdp, 100, act));
}

/** The long tasks of an action. Their times are those of a page that is watched: somewhat longer than alone. */
export async function longTasksOf(
  page: Page,
  cdp: CDPSession,
  act: () => Promise<unknown>,
): Promise<readonly LongTask[]> {
  const from = await page.evaluate(() => performance.now());
  const samples = await sampleDuring(page, cdp, 500, act);
  const tasks = await page.evaluate(
    () => (window as unknown as { longTasks: { at: number; ms: number }[] }).longTasks,
  );
  return tasks
    .filter(({ at }) => at >= from)
    .map(({ at, ms }) => ({
      ms,
      ...sumUp(samples.filter((sample) => sample.at >= at && sample.at < at + ms)),
    }));
}

/** Where the main thread was for some milliseconds: the address of the script, empty for the browser's own work. */
interface Sample {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly ms: number;
  readonly address: string;
}

async function sampleDuring(
  page: Page,
  cdp: CDPSession,
  everyMicroseconds: number,
  act: () => Promise<unknown>,
): Promise<Sample[]> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: everyMicroseconds });
  await cdp.send('Profiler.start');
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { profile } = await cdp.send('Profiler.stop');
  const { metrics } = await cdp.send('Performance.getMetrics');
  // Of the same clock as the profile, which counts in microseconds.
  const openedSeconds = metrics.find(({ name }) => name === 'NavigationStart')!.value;
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const caller = new Map(
    profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])),
  );
  // The browser's own functions have no address: they count for whoever called them.
  const addressOf = (id: number | undefined): string => {
    const node = id === undefined ? undefined : nodes.get(id);
    return node ? node.callFrame.url || addressOf(caller.get(node.id)) : '';
  };
  let at = profile.startTime / 1000 - openedSeconds * 1000;
  return (profile.samples ?? []).map((id, turn) => {
    at += (profile.timeDeltas?.[turn] ?? 0) / 1000;
    return { at, ms: (profile.timeDeltas?.[turn + 1] ?? 0) / 1000, address: addressOf(id) };
  });
}

function sumUp(samples: readonly Sample[]): ScriptTime {
  const time = { ours: 0, renderer: 0 };
  for (const { address, ms } of samples) {
    if (/\/assets\/(map-view|renderer)-/.test(address)) time.renderer += ms;
    else if (address.includes('/assets/')) time.ours += ms;
  }
  return time;
}
