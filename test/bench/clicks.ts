import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../geo/build/read/repository.ts';
import { timeUntil } from './page.ts';
import { serveFolder } from './serve-folder.ts';
import { type Figures, launchBrowser, measureVisit, profiles } from './visit.ts';

/** What a reader's browser meets over the data of a corpus. */
export interface Clicks {
  /** Everything up to the first complete view, as sent. */
  readonly firstLoadKB: number;
  /** From the press on Sirte in the list to its text, the median of the visits. */
  readonly clickMs: number;
}

/** Visits of a browser that never saw the site. */
const visits = 5;

/** Puts the built page over the data in `folder` and measures it in a real browser; null where no page is built. */
export async function measureClicks(folder: string): Promise<Clicks | null> {
  const dist = join(repository, 'dist');
  if (!existsSync(join(dist, 'index.html'))) return null;
  for (const name of readdirSync(dist)) {
    if (['data', 'text', 'offline.js'].includes(name)) continue;
    cpSync(join(dist, name), join(folder, name), { recursive: true });
  }
  const versionIn = (site: string) => readFileSync(join(site, 'data/version.txt'), 'utf8');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), page.replaceAll(versionIn(dist), versionIn(folder)));
  const served = await serveFolder(folder);
  const browser = await launchBrowser();
  const figures: Figures[] = [];
  for (let visit = 0; visit < visits; visit++) {
    figures.push(
      await measureVisit(browser, served, '#lang=ar', profiles[0]!, async (open) => {
        await open.waitForLoadState('networkidle');
        const sirte = open.locator('.place-list a[href*="place=sirte"]').first();
        return { click: await timeUntil(open, () => sirte.click(), '.place-view blockquote') };
      }),
    );
  }
  await browser.close();
  served.close();
  const median = (name: string) =>
    figures.map((one) => one[name]!).sort((a, b) => a - b)[Math.floor(visits / 2)]!;
  return { firstLoadKB: median('transferred KB'), clickMs: median('click') };
}
