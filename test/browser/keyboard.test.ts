import { describe, expect, test } from 'vitest';
import { addressOf, waitForGazetteer } from './on-the-map.ts';
import { stillTheMap } from './open-site.ts';
import { site } from './site.ts';

const languages = [
  {
    lang: 'ar',
    skip: 'تخطَّ الخريطة إلى قائمة الأماكن',
    panel: 'لوحة القراءة',
    pages: ['الأماكن', 'المقالات', 'السيطرة', 'الطبقات', 'عن الخريطة'],
    search: 'ابحث في كل شيء',
    typed: 'ترهونه',
    found: 'ترهونة',
    close: 'إغلاق',
    day: 'اليوم المعروض',
    // Time runs with the script: towards the left.
    later: 'ArrowLeft',
    earlier: 'ArrowRight',
  },
  {
    lang: 'en',
    skip: 'Skip the map to the list of places',
    panel: 'Reading',
    pages: ['Places', 'Articles', 'Control', 'Layers', 'About'],
    search: 'Search everything',
    typed: 'tarhona',
    found: 'Tarhuna',
    close: 'Close',
    day: 'Day shown',
    later: 'ArrowRight',
    earlier: 'ArrowLeft',
  },
] as const;

describe.each(languages)('with the keyboard alone, in $lang', (words) => {
  test('the first Tab offers to skip the map, and Enter goes to the panel', async () => {
    const { page } = await site.read(`#lang=${words.lang}`);
    await page.getByRole('main', { name: words.panel }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('button', { name: words.skip }).evaluate(hasFocus)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('main', { name: words.panel }).evaluate(hasFocus)).toBe(true);
  });

  test('the sections of the panel are reached by Tab and opened by Enter', async () => {
    const { page } = await site.read(`#lang=${words.lang}`);
    await page.getByRole('main', { name: words.panel }).focus();
    for (const name of words.pages) {
      await page.keyboard.press('Tab');
      const button = page.getByRole('button', { name, exact: true });
      expect(await button.evaluate(hasFocus), name).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => button.getAttribute('aria-current')).toBe('page');
    }
  });

  test('what is chosen in a text explains itself under the keys, and Escape goes back to the text', async () => {
    const { page } = await site.read(`#lang=${words.lang}&article=2020-07-16-battle-for-sirte`);
    const mark = page.locator('.article-text a.mark.literal').nth(1);
    await mark.press('Enter');
    await page.locator('.article-card').waitFor();
    await page.keyboard.press('Tab');
    const close = page.locator('.article-card').getByRole('button', { name: words.close });
    expect(await close.evaluate(hasFocus)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => mark.evaluate(hasFocus)).toBe(true);
  });

  test('a place is searched, chosen with the arrow, opened with Enter and closed again', async () => {
    const { page, faults } = await site.read(`#lang=${words.lang}`);
    const field = page.getByRole('combobox', { name: words.search });
    await field.focus();
    await page.keyboard.type(words.typed);
    const results = page.getByRole('listbox').getByRole('option');
    await results.first().getByText(words.found, { exact: true }).waitFor();
    // Places come before what the texts say; of one result alone the arrow leads back to it.
    await results.nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => results.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: words.found, exact: true });
    await expect.poll(() => heading.evaluate(hasFocus)).toBe(true);
    expect(addressOf(page).place).toBe('tarhuna');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('button', { name: words.close }).evaluate(hasFocus)).toBe(true);
    await page.keyboard.press('Enter');
    await field.waitFor();
    expect(addressOf(page).place).toBeUndefined();
    expect(faults).toEqual({ errors: [], strangers: [] });
  });

  test('what is typed and entered before the search has come is opened when it comes', async () => {
    const { page, context } = await site.prepare();
    await stillTheMap(page);
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/assets/after-first-view-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.address}#lang=${words.lang}`);
    const field = page.getByRole('combobox', { name: words.search });
    await field.focus();
    await page.keyboard.type(words.typed);
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(words.typed);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    release();
    await page.getByRole('heading', { name: words.found, exact: true }).waitFor();
    expect(addressOf(page).place).toBe('tarhuna');
    await context.close();
  });

  test('arrows, Home and End walk the list, and the way up ends in the search field', async () => {
    const { page } = await site.read(`#lang=${words.lang}`);
    const field = page.getByRole('combobox', { name: words.search });
    await field.focus();
    const links = page.getByRole('navigation', { name: words.pages[0] }).getByRole('link');
    await page.keyboard.press('ArrowDown');
    expect(await links.nth(0).evaluate(hasFocus)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await links.nth(2).evaluate(hasFocus)).toBe(true);
    // The end is that of the whole list, though rows far down are drawn only when there is time for them.
    await waitForGazetteer(page);
    await page.keyboard.press('End');
    await expect.poll(() => links.last().evaluate(hasFocus)).toBe(true);
    expect(await links.count()).toBeGreaterThan(700);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await field.evaluate(hasFocus)).toBe(true);
  });

  test('the timeline steps by a day, by a change and to its ends', async () => {
    const { page } = await site.read(`#lang=${words.lang}&date=2020-06-04`);
    const slider = page.getByRole('slider', { name: words.day });
    await slider.focus();
    const expectDay = async (key: string, day: string) => {
      await page.keyboard.press(key);
      await expect.poll(() => addressOf(page).date, { message: key }).toBe(day);
    };
    await expectDay(words.later, '2020-06-05');
    await expectDay(words.earlier, '2020-06-04');
    await expectDay('ArrowUp', '2020-06-05');
    await expectDay('ArrowDown', '2020-06-04');
    await expectDay('PageUp', '2020-06-05');
    await expectDay('Home', '2019-04-01');
    // Before the first day lies nothing.
    await expectDay(words.earlier, '2019-04-01');
    await expectDay('PageUp', '2019-04-02');
    await expectDay('End', '2020-10-31');
    await expectDay(words.later, '2020-10-31');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/2020/);
  });

  test('Tab alone reaches every control outside the list, and never gets stuck', async () => {
    const { page } = await site.read(`#lang=${words.lang}&page=about`);
    await page.getByRole('slider', { name: words.day }).waitFor();
    const reached = new Set<string>();
    for (let turn = 0; turn < 40; turn++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(nameOfFocus));
    }
    const shown = await page.evaluate(namesOfControls);
    expect(shown.length).toBeGreaterThan(12);
    expect([...reached]).toEqual(expect.arrayContaining(shown));
  });
});

function hasFocus(element: Element): boolean {
  return element === document.activeElement;
}

function nameOfFocus(): string {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
}

/** Of all that can be pressed and is on view. */
function namesOfControls(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], summary, [role=slider]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '');
}
