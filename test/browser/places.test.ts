import type { Position } from 'geojson';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/model/atlas.ts';
import { addressOf, centredOn, clickMiddleOfMap, waitForMap } from './on-the-map.ts';
import type { Visit } from './open-site.ts';
import { site } from './site.ts';

let visit: Visit;
let atlas: Atlas;
beforeAll(async () => {
  visit = await site.read();
  // Every spelling comes when the search field is first used.
  const names = visit.page.waitForResponse(/names\.json/);
  await visit.page.getByRole('combobox').focus();
  await names;
  atlas = await site.atlas();
});

interface Sought {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly zoom: number;
  /** What readers type. */
  readonly typed: readonly string[];
  /** Words of a passage about it, as an article has them. */
  readonly words: string;
}

/** The places that every reader looks for first: Jufra is the district and its air base. */
const sought: readonly Sought[] = [
  {
    id: 'tripoli',
    ar: 'طرابلس',
    en: 'Tripoli',
    zoom: 9,
    typed: ['طرابلس', 'طرابلس الغرب', 'Tripoli'],
    words: 'بعد فشل حملة حفتر العسكرية على طرابلس',
  },
  {
    id: 'sirte',
    ar: 'سرت',
    en: 'Sirte',
    zoom: 8,
    typed: ['سرت', 'sirte', 'Sirt'],
    words: 'أن قوات الوفاق ستدخل سرت والجفرة',
  },
  {
    id: 'jufra_region',
    ar: 'الجفرة',
    en: 'Jufra',
    zoom: 7,
    typed: ['الجفرة', 'الجفره', 'jufra'],
    words: 'أن قوات الوفاق ستدخل سرت والجفرة',
  },
  {
    id: 'jufra_airbase',
    ar: 'قاعدة الجفرة الجوية',
    en: 'Jufra air base',
    zoom: 9,
    typed: ['قاعدة الجفرة', 'jufra air'],
    words: 'وقاعدة "الجفرة" العسكرية من ميليشيا حفتر',
  },
  {
    id: 'tarhuna',
    ar: 'ترهونة',
    en: 'Tarhuna',
    zoom: 9,
    typed: ['ترهونة', 'ترهونه', 'tarhuna'],
    words: 'ثم حرر مدينة ترهونة',
  },
  {
    id: 'bani_walid',
    ar: 'بني وليد',
    en: 'Bani Walid',
    zoom: 9,
    typed: ['بني وليد', 'بنى وليد', 'bani walid'],
    words: 'وبعدها بني وليد (180 كم جنوب شرق العاصمة)',
  },
  {
    id: 'watiya',
    ar: 'قاعدة الوطية الجوية',
    en: 'Watiya air base',
    zoom: 9,
    typed: ['الوطية', 'الوطيه', 'watiya', 'al-Watiya'],
    words: 'استعادة السيطرة على قاعدة “الوطية” الجوية الاستراتيجية',
  },
  {
    id: 'oil_crescent',
    ar: 'الهلال النفطي',
    en: 'Oil crescent',
    zoom: 7,
    typed: ['الهلال النفطي', 'oil crescent'],
    words: 'الهلال النفطي',
  },
];

function positionOf(id: string): Position {
  const place = atlas.places.find((one) => one.id === id);
  if (place) return place.position;
  const [west, south, east, north] = atlas.areas.find((one) => one.id === id)!.bbox;
  return [(west + east) / 2, (south + north) / 2];
}

async function showsPassages(page: Page, { id, ar, words }: Sought): Promise<void> {
  await expect.poll(() => addressOf(page).place, { timeout: 5000 }).toBe(id);
  const place = page.getByRole('article', { name: ar, exact: true });
  await place.getByRole('heading', { name: ar, exact: true }).waitFor();
  await place.locator('blockquote').filter({ hasText: words, visible: true }).first().waitFor();
}

describe.each(sought)('$en', (place) => {
  test('is opened by a click on the map, and its passages show', async () => {
    const { page } = await site.visit(`#lang=ar&${centredOn(positionOf(place.id), place.zoom)}`);
    await waitForMap(page);
    await clickMiddleOfMap(page);
    await showsPassages(page, place);
  });

  test('is opened from the list, and its passages show', async () => {
    const { page } = visit;
    await page.goto(`${site.address}#lang=ar`);
    const list = page.getByRole('navigation', { name: 'الأماكن' });
    await list
      .getByRole('link')
      .filter({ has: page.getByText(place.ar, { exact: true }) })
      .first()
      .click();
    await showsPassages(page, place);
  });

  test.each(place.typed)('is what the search for “%s” opens with Enter', async (typed) => {
    const { page } = visit;
    await page.goto(`${site.address}#lang=ar`);
    const field = page.getByRole('combobox', { name: 'ابحث في كل شيء' });
    await field.fill(typed);
    await field.press('Enter');
    await showsPassages(page, place);
  });
});

test('a place of every kind and every area opens by its link, and nothing goes wrong', async () => {
  const { page, faults } = visit;
  const ofEachKind = [...Map.groupBy(atlas.places, ({ kind }) => kind).values()].map(([first]) => first!);
  expect(ofEachKind.length).toBeGreaterThanOrEqual(10);
  for (const { id, name } of [...ofEachKind, ...atlas.areas]) {
    await page.goto(`${site.address}#lang=en&place=${id}`);
    const view = page.getByRole('article', { name: name.en, exact: true });
    await view.getByRole('heading', { name: /^What is said of it/ }).waitFor();
  }
  expect(faults).toEqual({ errors: [], strangers: [] });
});

test('what is said of a place comes before what the articles claim of control, and its contents lead to each', async () => {
  const { page } = visit;
  await page.goto(`${site.address}#lang=en&place=sirte`);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('button', { name: 'Distances' }).waitFor();
  const parts = ['passages-heading', 'distances-heading', 'claims-heading'];
  await page.locator('#claims-heading').waitFor();
  const headings = page.locator('.place-view h3[id]');
  const order = (await headings.evaluateAll((all) => all.map(({ id }) => id))).filter((id) =>
    parts.includes(id),
  );
  expect(order).toEqual(parts);
  await contents.getByRole('button', { name: /^What the articles say of control/ }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('claims-heading');
  const inView = page.locator('#claims-heading').evaluate((heading) => {
    const { top, bottom } = heading.closest('.panel-body')!.getBoundingClientRect();
    const { top: from } = heading.getBoundingClientRect();
    return from >= top - 1 && from < bottom;
  });
  expect(await inView).toBe(true);
});

test('a place of the wider gazetteer that a link opens stands once in the list', async () => {
  const { page, context } = await site.read('#lang=en&place=abdulkafi');
  await page.getByRole('heading', { name: 'Abdulkafi' }).waitFor();
  await page.getByRole('button', { name: 'Places', exact: true }).click();
  const row = page.locator('.place-list a[href*="place=abdulkafi"]');
  await row.waitFor({ state: 'attached' });
  expect(await row.count()).toBe(1);
  // The other places have come too, and each is counted once.
  const unnamed = atlas.places.filter(({ kind, passages }) => kind !== 'region' && passages === 0).length;
  const heading = page.getByRole('heading', { name: /^Other places of the gazetteer/ });
  const counted = async () => Number(/[\d,]+$/.exec((await heading.textContent())!)?.[0].replace(',', ''));
  await expect.poll(counted).toBeGreaterThan(unnamed);
  const told = await page.locator('.place-list').evaluate((list) => {
    const ids = [...list.querySelectorAll('a[href*="place="]')].map((link) => link.getAttribute('href'));
    return { rows: ids.length, places: new Set(ids).size };
  });
  expect(told.rows).toBe(told.places);
  await context.close();
});
