import type { Browser, Page } from 'playwright-core';
import { longTasksOf } from './script-time.ts';
import type { ServedFolder } from './serve-folder.ts';
import { measureVisit, type Profile } from './visit.ts';

/** What a reader does once everything is shown, each by its name. */
const acts: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'while nothing is done': async () => {},
  'a place is chosen': (page) => page.locator('.place-list a[href*="place=sirte"]').first().click(),
  'an article is opened': (page) => page.locator('.place-view .article-group a').first().click(),
  'a date far away': (page) => goTo(page, '#lang=ar&date=2019-06-01'),
  'the next change': (page) => page.getByRole('button', { name: 'التغيير التالي' }).click(),
  'a word is searched': (page) => page.getByRole('combobox').pressSequentially('سرت', { delay: 200 }),
  'the list of control': (page) => goTo(page, '#lang=ar&page=control'),
  'the disagreements': (page) => goTo(page, '#lang=ar&page=disagreements'),
  'the distances': (page) => goTo(page, '#lang=ar&page=distances'),
  'another language': (page) => goTo(page, '#lang=en'),
  'the dark theme': (page) => goTo(page, '#lang=en&theme=dark'),
};

const goTo = (page: Page, fragment: string) => page.evaluate((to) => location.assign(to), fragment);

/** Time for what follows an action: the map's flight, what is fetched, rows that come when nothing else is to be done. */
const restMs = 2500;

/** Prints each task over 50 ms after the first view, with what of it is ours and what the renderer's. */
export async function printLongTasks(
  browser: Browser,
  served: ServedFolder,
  profile: Profile,
  print: (line: string) => void,
): Promise<void> {
  print('tasks over 50 ms after the first view (of them our script, the renderer’s):');
  await measureVisit(browser, served, '#lang=ar', profile, async (page, cdp) => {
    for (const [name, act] of Object.entries(acts)) {
      const tasks = await longTasksOf(page, cdp, async () => {
        await act(page);
        await page.waitForTimeout(restMs);
      });
      const all = tasks.map(
        ({ ms, ours, renderer }) => `${ms.toFixed(0)} (${ours.toFixed(0)}, ${renderer.toFixed(0)})`,
      );
      print(`  ${name.padEnd(24)}${all.join('  ') || 'none'}`);
    }
    return {};
  });
}
