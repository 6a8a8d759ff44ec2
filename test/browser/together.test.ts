import { describe, expect, test } from 'vitest';
import { addressOf, centredOn, clickMiddleOfMap, until, waitForMap } from './on-the-map.ts';
import { site } from './site.ts';

const languages = [
  {
    lang: 'ar',
    pair: 'الجفرة وسرت',
    place: 'سرت',
    other: 'الجفرة',
    shown: /^المعروض 19 من \d+$/,
    drop: /أزله/,
  },
  {
    lang: 'en',
    pair: 'Jufra and Sirte',
    place: 'Sirte',
    other: 'Jufra',
    shown: /^19 of \d+ shown$/,
    drop: /take it/,
  },
] as const;

describe.each(languages)('Sirte and Jufra, spoken of together, in $lang', (words) => {
  test('their line on the map leads to the passages that name both', async () => {
    const { areas, places } = await site.atlas();
    const [west, south, east, north] = areas.find(({ id }) => id === 'jufra_region')!.bbox;
    const [lon = 0, lat = 0] = places.find(({ id }) => id === 'sirte')!.position;
    const middle = [(lon + (west + east) / 2) / 2, (lat + (south + north) / 2) / 2];
    const { page, faults } = await site.visit(
      `#lang=${words.lang}&layers=towns,together&${centredOn(middle, 7)}`,
    );
    await waitForMap(page);
    await clickMiddleOfMap(page);
    await page.getByRole('heading', { name: words.place, level: 2, exact: true }).waitFor();
    expect(addressOf(page)).toMatchObject({ place: 'sirte', with: 'jufra_region' });
    const passages = page.locator('blockquote.passage');
    await passages.first().waitFor();
    for (const text of await passages.allTextContents()) expect(text).toMatch(/سرت.*جفرة|جفرة.*سرت/s);
    await page.getByText(words.shown).waitFor();
    const heading = page.locator('#passages-heading');
    await until('the passages were in view', () =>
      heading.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    expect(faults).toEqual({ errors: [], strangers: [] });
  });

  test('their row of the list does the same by the keyboard, and the second place is taken away again', async () => {
    const { page } = await site.read(`#lang=${words.lang}&page=layers&layers=towns,together`);
    await page.getByRole('link', { name: words.pair }).press('Enter');
    const chips = page.locator('.named-together .chip-button');
    await chips.first().waitFor();
    expect((await chips.allTextContents()).map((name) => name.trim())).toEqual([words.place, words.other]);
    await page.getByRole('button', { name: words.drop }).press('Enter');
    await until('all passages were back', async () => addressOf(page).with === undefined);
    await page.goBack();
    await page.getByRole('link', { name: words.pair }).waitFor();
  });
});

test('a pair that is chosen from the list is shown with both its ends', async () => {
  const { page } = await site.visit('#lang=ar&page=layers&layers=towns,together');
  await waitForMap(page);
  await page.getByRole('link', { name: 'الجفرة وسرت' }).click();
  await until('the map had moved', async () => addressOf(page).map !== undefined);
  const [zoom, lat] = addressOf(page).map!.split('/').map(Number) as [number, number];
  // Half-way between Sirte (31.2 N) and the oases (28 N), and near enough to see the line between them.
  expect(Math.abs(lat - 29.4)).toBeLessThan(0.6);
  expect(zoom).toBeGreaterThan(5.5);
  expect(zoom).toBeLessThan(8);
});
