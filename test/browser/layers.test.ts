import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, mapOf, waitForMap } from './on-the-map.ts';
import type { Visit } from './open-site.ts';
import { site } from './site.ts';

/** Near enough for camps and crossings, on a day of fighting south of Tripoli. */
const west = '#lang=en&page=layers&date=2020-05-24&map=7/31.9/13.2';
/** What the articles propose for Sirte, Jufra and the oil crescent. */
const middle = '#lang=en&page=layers&date=2020-08-12&map=6/30.3/18.8';

let visit: Visit;
beforeAll(async () => {
  visit = await site.visit(west);
  await waitForMap(visit.page);
});

/** Each layer, and what the legend says while it is on; null where the sign explains itself. */
const layers = [
  ['control', 'Areas of control', 'Government of National Accord (GNA)'],
  ['front', 'Front line', 'front line, well attested on both sides'],
  ['changes', 'Recent changes', null],
  ['proposals', 'Proposals, not facts', 'proposal, not a fact'],
  ['together', 'Spoken of together', 'spoken of in the same passages'],
  ['towns', 'Cities and towns', 'city'],
  ['military', 'Air bases, camps and checkpoints', 'air base'],
  ['oil', 'Oil ports and fields', 'oil port'],
  ['crossings', 'Border crossings', 'border crossing'],
  ['roads', 'Main roads', 'road (schematic)'],
  ['districts', 'District boundaries', 'district boundary'],
] as const;

describe.each(layers)('the layer %s', (id, name, inLegend) => {
  test('is drawn, told in the legend and kept in the address only while it is on', async () => {
    const { page } = visit;
    await page.goto(site.address + (id === 'proposals' || id === 'together' ? middle : west));
    const box = page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    const legendHas = async (expected: boolean) => {
      if (inLegend === null) return;
      const entry = mapOf(page).getByText(inLegend, { exact: true });
      await entry.waitFor({ state: expected ? 'visible' : 'detached' });
    };
    await box.check();
    await legendHas(true);
    const drawn = await picture(page);
    expect(layersInAddress(page)).toContain(id);

    await box.uncheck();
    await legendHas(false);
    expect(layersInAddress(page)).not.toContain(id);
    const without = await picture(page);
    expect(without.equals(drawn), 'the map looks the same without it').toBe(false);

    await box.check();
    await legendHas(true);
    expect((await picture(page)).equals(without), 'the map still looks as without it').toBe(false);
  });
});

test('the legend names no kind of sign when every layer is off', async () => {
  const { page } = visit;
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  for (const [, , inLegend] of layers) {
    if (inLegend !== null) expect(await mapOf(page).getByText(inLegend, { exact: true }).count()).toBe(0);
  }
  expect(addressOf(page).layers).toBe('');
});

test('nothing went wrong meanwhile', () => {
  expect(visit.faults).toEqual({ errors: [], strangers: [] });
});

/** The map's side that no legend and no button covers. */
async function picture(page: Page): Promise<Buffer> {
  await waitForMap(page);
  const { x, y, width, height } = (await mapOf(page).boundingBox())!;
  return page.screenshot({ clip: { x: x + 10, y: y + 10, width: width * 0.6, height: height - 60 } });
}

/** Without the key, the address means the layers of a first visit. */
function layersInAddress(page: Page): readonly string[] {
  const written = addressOf(page).layers ?? 'control,front,towns,military,oil,crossings,roads';
  return written.split(',');
}
