import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { controlOfTheTree } from '../state/control-of-the-tree.ts';
import {
  addressOf,
  centredOn,
  clickMiddleOfMap,
  mapOf,
  middleOfMap,
  until,
  untilAtHand,
  waitForMap,
} from './on-the-map.ts';
import { stillTheMap } from './open-site.ts';
import { site } from './site.ts';

const day = '2020-05-23';
/** The middle of the stretch between two places on the day, `[lon, lat]`. */
function middleOfFront(one: string, other: string): [number, number] {
  const front = controlOfTheTree(day).control.fronts.find(
    ({ properties: { left, right } }) => [left, right].includes(one) && [left, right].includes(other),
  )!;
  const line = front.geometry.coordinates;
  const [lon, lat] = line[Math.floor(line.length / 2)]!;
  return [Number(lon!.toFixed(4)), Number(lat!.toFixed(4))];
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 2, name });

describe('the front line', () => {
  test('answers a click with its two places and the evidence for both', async () => {
    const { page, faults } = await site.visit(
      `#lang=en&date=${day}&layers=control,front&${centredOn(middleOfFront('naqliya_camp', 'krimiya'), 12)}`,
    );
    await waitForMap(page);
    await clickMiddleOfMap(page);
    await heading(page, /Naqliya camp|Krimiya/).waitFor();
    expect(addressOf(page).front?.split('.').sort()).toEqual(['krimiya', 'naqliya_camp']);
    const panel = page.getByRole('main');
    await panel.getByText(/Why is the line dashed here\?/).waitFor();
    await panel.getByText('6.3 km between the two places').waitFor();
    await panel.getByRole('link', { name: 'Libya Review 2020-03-26' }).waitFor();
    expect(faults).toEqual({ errors: [], strangers: [] });
  });

  test('is a list for the keyboard, and going back leads to it again', async () => {
    const { page } = await site.read(`#lang=en&page=control&date=${day}`);
    const row = page.getByRole('link', { name: /Sawarikh camp.*Wadi al-Rabi/ });
    await row.focus();
    await page.keyboard.press('Enter');
    await heading(page, /Sawarikh camp and Wadi al-Rabi/).waitFor();
    await page.goBack();
    await heading(page, /Control on 23 May 2020/).waitFor();
  });

  test('opens the article that it stands on at the sentence, which says who speaks', async () => {
    const { page } = await site.read(`#lang=en&date=${day}&front=naqliya_camp.sawarikh_camp`);
    const cited = page.getByRole('main').getByRole('link', { name: /الجزيرة مباشر/ });
    await cited.first().click();
    await page.locator('.claim-open').first().waitFor();
    expect(
      await page
        .locator('.claim-open')
        .allTextContents()
        .then((pieces) => pieces.join('')),
    ).toContain('قواتنا تُبسط سيطرتها');
    await page.getByText(/According to: Mohammed Qanunu/).waitFor();
  });

  test('of another day is drawn beside it and kept in the address', async () => {
    const { page } = await site.visit('#lang=en&page=layers&date=2020-06-05&map=6/31/14');
    await waitForMap(page);
    const clip = (await mapOf(page).boundingBox())!;
    const before = await page.screenshot({ clip });
    await page.getByRole('checkbox', { name: /4 April 2019/ }).check();
    await until(
      'the line of that day was drawn',
      async () => !(await page.screenshot({ clip })).equals(before),
    );
    expect(addressOf(page).ghosts).toBe('2019-04-04');
  });
});

describe('the ground', () => {
  test('south of Gharyan answers a click with the place that it is coloured by', async () => {
    const { page } = await site.visit(`#lang=en&date=${day}&layers=control,front&map=9/31.75/13.1`);
    await waitForMap(page);
    const { x, y } = await middleOfMap(page);
    await page.mouse.click(x, y);
    await heading(page, /Ground on the map/).waitFor();
    await page.getByText(/Coloured by the nearest place with a record: /).waitFor();
  });

  test('answers Enter on the map with what lies in its middle', async () => {
    const { page } = await site.visit('#lang=ar&date=2020-08-12&layers=control&map=9/31.0/15.9');
    await waitForMap(page);
    await mapOf(page).locator('canvas').focus();
    await page.keyboard.press('Enter');
    await heading(page, /أرض على الخريطة/).waitFor();
    await page.locator('.panel').getByText('محل نزاع').filter({ visible: true }).first().waitFor();
  });
});

describe('what the accounts disagree about', () => {
  test('comes only when it is asked for, and sets statements side by side', async () => {
    const { page } = await site.prepare();
    await stillTheMap(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}#lang=en`);
    await page.getByRole('link', { name: 'What do the accounts disagree about?' }).click();
    await page.getByText('Tarhuna', { exact: true }).filter({ visible: true }).first().waitFor();
    expect(asked.filter((url) => url.endsWith('disagreements.json'))).toHaveLength(1);
    await page.locator('summary', { hasText: 'Tarhuna' }).click();
    const columns = page.locator('details[open] .opposed .columns > div');
    expect(await columns.count()).toBe(2);
  });

  test('is marked in the list of places and in the panel of the place', async () => {
    const { page } = await site.read('#lang=ar');
    await page.getByRole('link', { name: /^سرت.*تختلف فيه المقالات/ }).click();
    await page.getByText('تختلف المقالات في هذا المكان').waitFor();
  });
});

describe('a step of the timeline', () => {
  test('changes the day, its caption and the state of the places without a download', async () => {
    const { page } = await site.visit('#lang=en&date=2020-06-04&place=tarhuna');
    await waitForMap(page);
    const asked: string[] = [];
    await untilAtHand(page);
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: 'Next change' }).click();
    await page.getByRole('status').getByText('Tarhuna, LNA to GNA').waitFor();
    await page.getByText(/Held by the Government of National Accord \(GNA\) since 5 June 2020/).waitFor();
    expect(addressOf(page).date).toBe('2020-06-05');
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test('is in the list of places too when the reader comes back to it', async () => {
    const { page } = await site.read('#lang=en&date=2020-06-04');
    const row = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: /^Tarhuna/ });
    await row.filter({ hasText: 'LNA' }).click();
    await page.getByText(/Held by the Libyan National Army/).waitFor();
    await page.getByRole('button', { name: 'Next change' }).click();
    await page.getByText(/Held by the Government of National Accord \(GNA\) since 5 June 2020/).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await row.filter({ hasText: 'GNA' }).waitFor();
  });
});
