import { beforeAll, expect, test } from 'vitest';
import { waitForMap } from './on-the-map.ts';
import type { Visit } from './open-site.ts';
import { site } from './site.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await site.visit('#lang=ar');
});

test('a visit through the whole page asks no other host and breaks no rule of the policy', async () => {
  const { page, faults } = visit;
  await waitForMap(page);
  await page.getByRole('button', { name: 'تقريب' }).click();
  await page.getByRole('button', { name: 'ليبيا كلها' }).click();
  for (const name of ['المقالات', 'الطبقات', 'عن الخريطة', 'الأماكن']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await page.getByRole('combobox').fill('الجفرة');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'الجفرة', exact: true }).waitFor();
  await page.getByRole('link', { name: 'اقرأها في المقال' }).first().click();
  await page.getByRole('article', { name: /\p{L}/u }).locator('p[data-start]').first().waitFor();
  await page.getByRole('button', { name: 'التغيير السابق' }).click();
  await page.getByRole('button', { name: 'تشغيل' }).click();
  await page.getByRole('button', { name: 'إيقاف مؤقت' }).click();
  await page.getByRole('button', { name: 'الطبقات', exact: true }).click();
  await page.getByRole('radio', { name: 'داكنة' }).check();
  await page.getByRole('radio', { name: 'باللغتين' }).check();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await waitForMap(page);
  expect(faults).toEqual({ errors: [], strangers: [] });
});

test('nothing is kept of what was read: no cookie and no storage', async () => {
  const { page, context } = visit;
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('the site is served with the strict policy, in the headers and in the page itself', async () => {
  const answer = await fetch(site.address);
  const policy = answer.headers.get('content-security-policy') ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy.split('; ')).toContain(rule);
  }
  expect(policy).not.toMatch(/unsafe|https?:|\*(?!$)/);
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const markup = await answer.text();
  expect(markup).toContain('http-equiv="Content-Security-Policy"');
  expect(markup).not.toMatch(/ style="| on[a-z]+="|<script>|https?:\/\//);
});

test('a script that somebody slips into the page does not run, whichever way it comes', async () => {
  const { page, faults } = await site.visit('#lang=en');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const refused = await page.evaluate(() => {
    const ways: Readonly<Record<string, () => unknown>> = {
      text: () => {
        document.createElement('script').textContent = 'window.slipped = true';
      },
      address: () => {
        document.createElement('script').src = './assets/other.js';
      },
      markup: () => {
        document.body.innerHTML = '<img src="x" onerror="window.slipped = true">';
      },
      parser: () => new DOMParser().parseFromString('<p>slipped</p>', 'text/html'),
      worker: () => new Worker('./assets/other.js'),
    };
    return Object.entries(ways).flatMap(([way, slip]) => {
      try {
        slip();
        return [];
      } catch (error) {
        return error instanceof TypeError ? way : [];
      }
    });
  });
  expect(refused).toEqual(['text', 'address', 'markup', 'parser', 'worker']);
  // A node of text in a script is what no setter sees: the older rule holds there.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('window.slipped = true');
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'slipped' in window)).toBe(false);
  // The recorder sees violations: without this, its silence in the other tests would mean nothing.
  await expect.poll(() => faults.errors.join()).toContain('policy violated');
});
