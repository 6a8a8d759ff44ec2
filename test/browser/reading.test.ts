import { describe, expect, test } from 'vitest';
import { addressOf, until } from './on-the-map.ts';
import { site } from './site.ts';

const august = '2020-08-12-trump-erdogan-call';
const battle = '2020-07-16-battle-for-sirte';
const july = '2020-07-03-orders-at-sirte-and-jufra';

const languages = [
  {
    lang: 'ar',
    twoArmies: '«الجيش الليبي» جيشان',
    gna: 'في هذا المقال: حكومة الوفاق الوطني',
    lna: 'في هذا المقال: الجيش الوطني الليبي',
    speaker: /وردت في كلام منقول: هي كلمة المتحدث \(أحمد المسماري/,
    why: 'لماذا عُدّ هذا اسم مكان؟',
    kind: 'قبله كلمة تدل على نوع المكان',
    search: 'ابحث في كل شيء',
    jufra: /^الجفرة/,
    next: 'الفقرة التالية',
    followed: 'الفقرة 12 من 14',
    only: 'يذكره هذا وحده',
    shown: /^المعروض \d+ من \d+$/,
  },
  {
    lang: 'en',
    twoArmies: '“الجيش الليبي” is two armies',
    gna: 'In this article: Government of National Accord (GNA)',
    lna: 'In this article: Libyan National Army (LNA)',
    speaker: /It stands in a quotation: the word of Ahmed al-Mismari/,
    why: 'Why is this a place?',
    kind: 'a word before it says what kind of place it is',
    search: 'Search everything',
    jufra: /^Jufra/,
    next: 'Next paragraph',
    followed: 'Paragraph 12 of 14',
    only: 'Named only here',
    shown: /^\d+ of \d+ shown$/,
  },
] as const;

describe.each(languages)('the reading room in $lang', (words) => {
  test('from the five articles alone a reader sees that the Libyan army is two armies', async () => {
    const { page, faults } = await site.read(`#lang=${words.lang}&page=voices`);
    await page.getByRole('heading', { name: words.twoArmies }).waitFor();
    const uses = page.locator('.shared-side');
    expect(await uses.count()).toBe(2);
    for (const side of [0, 1]) {
      expect(await uses.nth(side).locator('blockquote').first().textContent()).toContain('الجيش الليبي');
    }
    expect(faults).toEqual({ errors: [], strangers: [] });
  });

  test.each([
    [august, 'gna'],
    [july, 'lna'],
  ] as const)('“الجيش الليبي” in %s explains itself as the %s', async (article, side) => {
    const { page } = await site.read(`#lang=${words.lang}&article=${article}`);
    await page.locator('.article-text a.term', { hasText: 'الجيش الليبي' }).first().press('Enter');
    await page.locator('.article-card').getByText(words[side], { exact: true }).waitFor();
  });

  test('a name in a quotation is the speaker’s word, and says so', async () => {
    const { page } = await site.read(`#lang=${words.lang}&article=${battle}`);
    const quoted = page.locator('.article-text a.term.quoted', { hasText: 'ميليشيات الوفاق' });
    await quoted.press('Enter');
    await page.locator('.article-card').getByText(words.speaker).waitFor();
    // The same side, named by the article itself, says nothing of the kind.
    await page.locator('.article-text a.term-gna:not(.quoted)').first().press('Enter');
    await page.locator('.article-card').getByText(words.gna, { exact: true }).waitFor();
    expect(await page.locator('.article-card').getByText(words.speaker).count()).toBe(0);
  });

  test('a place in a text says why it is one', async () => {
    const { page } = await site.read(`#lang=${words.lang}&article=${august}`);
    await page.locator('.article-text a.mark', { hasText: 'ترهونة' }).press('Enter');
    await page.getByText(words.why, { exact: true }).first().press('Enter');
    await page.locator('.evidence').getByText(words.kind).waitFor();
  });

  test('the search is a combobox: arrows move through the options and Enter opens one', async () => {
    const { page } = await site.read(`#lang=${words.lang}`);
    const field = page.getByRole('combobox', { name: words.search });
    await field.fill('الجفره');
    const first = page.getByRole('option').first();
    await first.getByText(words.jufra).first().waitFor();
    expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.getByRole('option').locator('mark').first().waitFor();
    await field.press('ArrowDown');
    expect(await page.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true');
    await field.press('ArrowUp');
    await field.press('Enter');
    await page.getByRole('heading', { name: words.jufra, level: 2 }).waitFor();
    expect(addressOf(page).place).toBe('jufra_region');
    expect(addressOf(page).find).toBeUndefined();
    await page.goBack();
    expect(addressOf(page).find).toBe('الجفره');
  });

  test('nothing of the search is fetched before the first key', async () => {
    const { page } = await site.prepare({ serviceWorkers: 'block' });
    let asked = 0;
    page.on('request', (request) => {
      if (/\/data\/[^/]+\/search\//.test(request.url())) asked++;
    });
    await page.goto(`${site.address}#lang=${words.lang}`);
    const field = page.getByRole('combobox', { name: words.search });
    await field.focus();
    expect(asked).toBe(0);
    await page.keyboard.type('س');
    await expect.poll(() => asked, { timeout: 12_000 }).toBeGreaterThan(0);
  });

  test('a date that is typed moves the timeline', async () => {
    const { page } = await site.read(`#lang=${words.lang}`);
    await page.getByRole('combobox', { name: words.search }).fill('5 June 2020');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page).date).toBe('2020-06-05');
  });

  test('two chips show the passages that name both sides of the question, and the address keeps them', async () => {
    const { page } = await site.read(`#lang=${words.lang}&place=sirte&with=jufra_region&side=gna`);
    const shown = page.locator('.filter-outcome [role=status]');
    await shown.getByText(words.shown).waitFor();
    for (const text of await page.locator('.passage > p').allTextContents()) {
      expect(text).toMatch(/سرت/);
      expect(text).toMatch(/الجفرة/);
    }
    await page.locator('.chip-button[aria-pressed=true]').first().click();
    await expect.poll(() => addressOf(page).side).toBeUndefined();
    expect(addressOf(page).with).toBe('jufra_region');
  });

  test('two articles lie side by side, each with what only it names', async () => {
    const { page } = await site.read(`#lang=${words.lang}&article=${august}&beside=${july}`);
    await page.getByRole('heading', { name: words.only }).first().waitFor();
    expect(await page.locator('.article-text').count()).toBe(2);
  });

  test('the map follows the paragraph in view, and keys step through the text', async () => {
    const { page } = await site.read(`#lang=${words.lang}&article=${august}&story=on&date=2020-04-01`, {
      reducedMotion: 'reduce',
    });
    const bar = page.locator('.story-bar');
    await bar.waitFor();
    await expect.poll(() => addressOf(page).date).toBeUndefined();
    for (let turn = 0; turn < 20 && !(await bar.textContent())?.includes(words.followed); turn++) {
      const before = await bar.textContent();
      if (turn === 0) await page.getByRole('button', { name: words.next }).click();
      else await page.keyboard.press('j');
      await until('the next paragraph was followed', async () => (await bar.textContent()) !== before);
    }
    expect(await bar.locator('li').allInnerTexts()).toHaveLength(3);
    // The places bear the same numbers in the text, and nothing of them is text.
    const marks = page.locator('.in-story .mark[data-turn]');
    const turns = await marks.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.turn));
    expect([...new Set(turns)]).toEqual(['1', '2', '3']);
    expect((await marks.allTextContents()).join()).not.toMatch(/\d/);
    await page.keyboard.press('k');
    await until('the paragraph before was followed', async () => {
      return !(await bar.textContent())?.includes(words.followed);
    });
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
  });
});

test('Arabic-Indic digits are a choice, kept in the address', async () => {
  const { page } = await site.read('#lang=ar&page=layers');
  await page.getByRole('radio', { name: '٠١٢٣٤٥٦٧٨٩' }).check();
  await expect.poll(() => addressOf(page).digits).toBe('arab');
  await page.getByText('١٢ أغسطس ٢٠٢٠').first().waitFor();
});
