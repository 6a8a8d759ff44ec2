import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { until } from './on-the-map.ts';
import { site } from './site.ts';

const { articles: sources } = readSources(repository);

const august = '2020-08-12-trump-erdogan-call';
const battle = '2020-07-16-battle-for-sirte';
const july = '2020-07-03-orders-at-sirte-and-jufra';

const languages = [
  {
    lang: 'ar',
    cite: 'اقتبس جملة',
    copy: 'انسخها مع مصدرها',
    link: 'انسخ رابطها',
    wholeText: 'انسخ النص كاملًا',
    copied: 'نُسخ النص كما هو في مصدره.',
    embed: 'ضمّن في صفحتك',
    code: 'نص التضمين',
    whole: 'افتح الخريطة كاملة',
  },
  {
    lang: 'en',
    cite: 'Cite a sentence',
    copy: 'Copy it with its source',
    link: 'Copy its link',
    wholeText: 'Copy the whole text',
    copied: 'The text is copied, as its source has it.',
    embed: 'Embed',
    code: 'Code',
    whole: 'Open the whole map',
  },
] as const;

describe.each(languages)('what a reader takes along, in $lang', (words) => {
  test('a sentence is cited in one step, with its source, its date and its link', async () => {
    const { page, context } = await site.read(`#lang=${words.lang}&article=${august}&at=2220`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: words.cite }).click();
    await page.getByRole('button', { name: words.copy }).click();
    await until('something was copied', async () => (await pasted(page)) !== '');
    const text = await pasted(page);
    expect(text).toContain('عملية "دروب النصر": يأتي هذا في وقت حقق فيه الجيش الليبي');
    expect(text).toContain('2020');
    expect(text).toMatch(new RegExp(`#lang=${words.lang}&article=${august}&at=\\d+&quote=%D8[%\\dA-F]+$`));
  });

  test('every article is copied whole, byte for byte, by its button and by selecting all of it', async () => {
    const { page, context } = await site.read(`#lang=${words.lang}`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    expect(sources.length).toBe(5);
    for (const { id, text } of sources) {
      await page.goto(`${site.address}#lang=${words.lang}&article=${id}`);
      const body = page.locator('.article-text');
      await body.getByText(text.trim().split('\n')[0]!.trim().slice(0, 40)).first().waitFor();
      await page.getByRole('button', { name: words.wholeText }).click();
      await page.getByText(words.copied).waitFor();
      expect(await pasted(page), `${id} by its button`).toBe(text);
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await body.selectText();
      await page.keyboard.press('Control+c');
      await until('something was copied', async () => (await pasted(page)) !== '');
      expect(await pasted(page), `${id} by selection`).toBe(text);
    }
  });

  test('the link of a sentence leads back to it', async () => {
    const { page, context } = await site.read(`#lang=${words.lang}&article=${battle}`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const said = 'رفض ذلك الاقتراح';
    await page.locator('.article-text [data-start]', { hasText: said }).click({ position: { x: 40, y: 60 } });
    await page.getByRole('button', { name: words.link }).click();
    await until('the link was copied', async () => (await pasted(page)).includes('&at='));
    const link = await pasted(page);
    await page.goto('about:blank');
    await page.goto(link);
    const reached = page.locator('.article-text .reached');
    await reached.waitFor();
    expect(await reached.textContent()).toContain(said);
    // Its first words find it, though the text before it were another by then.
    await page.goto('about:blank');
    await page.goto(link.replace(/at=\d+/, 'at=7'));
    await page.locator('.article-text .reached', { hasText: said }).waitFor();
    await expect.poll(() => page.url()).toContain(/at=\d+/.exec(link)![0]);
    await until('the paragraph was in view', () =>
      reached.evaluate((element) => element.getBoundingClientRect().top < innerHeight),
    );
  });

  test('what is copied from an article is the source, character by character', async () => {
    const { page, context } = await site.read(`#lang=${words.lang}&article=${july}`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const second = page.locator('.article-text [data-start]').nth(1);
    await second.waitFor();
    await second.selectText();
    await page.keyboard.press('Control+c');
    await until('something was copied', async () => (await pasted(page)) !== '');
    expect(await pasted(page)).toBe(
      'عززت القوات المسلحة الليبية تعزز دفاعاتها في سرت والجفرة، لمواجهة أي محاولات من القوات التابعة لحكومة “الوفاق” أو المرتزقة السوريين، للتقدم نحو المنطقتين.',
    );
  });

  test('the code to embed leads to the map alone, on its day, with a way to the whole', async () => {
    const { page } = await site.read(`#lang=${words.lang}&place=sirte`);
    await page.getByRole('button', { name: words.embed, exact: true }).click();
    const code = await page.getByRole('textbox', { name: words.code }).inputValue();
    const [, address] = /src="([^"]+)"/.exec(code.replaceAll('&amp;', '&'))!;
    expect(address).toContain('?embed#');
    expect(address).toContain('date=2020-08-12');
    await page.goto(address!);
    const whole = page.getByRole('link', { name: words.whole });
    await whole.waitFor();
    expect(await page.getByRole('main').count()).toBe(0);
    expect(await whole.getAttribute('href')).not.toContain('embed');
  });
});

/** What lies in the clipboard. */
function pasted(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
