import type { Position } from 'geojson';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapOf, waitForMap } from './on-the-map.ts';
import type { Visit } from './open-site.ts';
import { site } from './site.ts';

/** Ground of each kind on 12 August 2020, `[lon, lat]`, clear of labels and lines. */
const grounds = {
  gna: [12.95, 31.5],
  lna: [17.57, 28.52],
  contested: [15.37, 30.34],
  'gna, not reported': [12.95, 29.58],
  'lna, not reported': [18.44, 27.35],
  proposed: [19.18, 29.69],
} as const;

const eyes = ['none', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;
type Eye = (typeof eyes)[number];

/** What a patch of the picture looks like: CIE Lab of its mean, and how far its lightness reaches. */
interface Look {
  readonly lab: readonly [lightness: number, a: number, b: number];
  /** Lightness of the darkest and of the lightest twentieth. */
  readonly dark: number;
  readonly light: number;
}

const zoom = 6;
const centre = [16.5, 29.7] as const;

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let visit: Visit;
  const seen = new Map<Eye, Readonly<Record<string, Look>>>();
  beforeAll(async () => {
    visit = await site.visit(
      `#lang=en&date=2020-08-12&map=${zoom}/${centre[1]}/${centre[0]}&layers=control,front,proposals,towns,military`,
      { viewport: { width: 1180, height: 820 }, colorScheme },
    );
    const { page } = visit;
    await waitForMap(page);
    const { places } = await site.atlas();
    const at = (id: string) => places.find((place) => place.id === id)!.position;
    const spots: Readonly<Record<string, readonly [Position, number]>> = {
      ...Object.fromEntries(Object.entries(grounds).map(([name, position]) => [name, [position, 22]])),
      'middle of Bani Walid': [at('bani_walid'), 1],
      'middle of Sabha': [at('sabha'), 1],
      'all of Bani Walid': [at('bani_walid'), 4],
      'all of Sabha': [at('sabha'), 4],
    };
    const screen = await visit.context.newCDPSession(page);
    for (const type of eyes) {
      await screen.send('Emulation.setEmulatedVisionDeficiency', { type });
      seen.set(type, await looksAt(page, spots));
    }
  });
  afterAll(() => visit.context.close());

  test.each(eyes)('the sides are told apart by their grounds and patterns (%s)', (eye) => {
    const look = seen.get(eye)!;
    const reach = (name: string) => look[name]!.light - look[name]!.dark;
    // One side is plain, the other dotted, contested land is hatched: that is left where there is no colour.
    expect(reach('gna')).toBeLessThan(1);
    expect(reach('lna')).toBeGreaterThan(5);
    expect(reach('contested')).toBeGreaterThan(25);
    expect(reach('gna, not reported')).toBeLessThan(1);
    expect(reach('lna, not reported')).toBeGreaterThan(2);
    if (eye === 'achromatopsia') return;
    expect(difference(look.gna!, look.lna!)).toBeGreaterThan(15);
    expect(difference(look['gna, not reported']!, look['lna, not reported']!)).toBeGreaterThan(8);
  });

  test.each(eyes)('land that nobody reported on is fainter, a proposal is outlined (%s)', (eye) => {
    const look = seen.get(eye)!;
    for (const side of ['gna', 'lna']) {
      const [reported, veiled] = [look[side]!.lab[0], look[`${side}, not reported`]!.lab[0]];
      expect(colorScheme === 'light' ? veiled - reported : reported - veiled).toBeGreaterThan(4);
    }
    expect(look.proposed!.light - look.proposed!.dark).toBeGreaterThan(14);
  });

  test.each(eyes)('the signs of towns stand out, and those of one side have an eye (%s)', (eye) => {
    const look = seen.get(eye)!;
    for (const [town, side] of [
      ['Bani Walid', 'gna'],
      ['Sabha', 'lna'],
    ] as const) {
      const sign = look[`all of ${town}`]!;
      const edge = colorScheme === 'light' ? sign.dark : sign.light;
      expect(contrast(edge, look[side]!.lab[0]), town).toBeGreaterThan(4.5);
    }
    const eyeOf = (town: string) =>
      Math.abs(look[`middle of ${town}`]!.lab[0] - look[`all of ${town}`]!.lab[0]);
    expect(eyeOf('Bani Walid')).toBeLessThan(5);
    expect(eyeOf('Sabha')).toBeGreaterThan(30);
  });
});

/** CIE76. */
function difference(one: Look, other: Look): number {
  return Math.hypot(...one.lab.map((value, axis) => value - other.lab[axis]!));
}

/** The ratio of WCAG, of two lightnesses. */
function contrast(one: number, other: number): number {
  const luminance = (lightness: number) =>
    lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;
  const [dark, light] = [one, other].map(luminance).sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How patches of the map look: each round a position, with a radius in pixels. */
async function looksAt(
  page: Page,
  spots: Readonly<Record<string, readonly [Position, number]>>,
): Promise<Readonly<Record<string, Look>>> {
  const map = (await mapOf(page).locator('.map').boundingBox())!;
  const perDegree = (512 * 2 ** zoom) / 360;
  const north = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
  const patches = Object.entries(spots).map(([name, [[lon = 0, lat = 0], radius]]) => ({
    name,
    x: Math.round(map.x + map.width / 2 + (lon - centre[0]) * perDegree),
    y: Math.round(map.y + map.height / 2 - (north(lat) - north(centre[1])) * perDegree),
    radius,
  }));
  const taken = (await page.screenshot()).toString('base64');
  const pixels = await page.evaluate(
    async ([base64, patches]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      return patches.map(({ x, y, radius }) => [
        ...context.getImageData(x - radius, y - radius, 2 * radius, 2 * radius).data,
      ]);
    },
    [taken, patches] as const,
  );
  return Object.fromEntries(patches.map(({ name }, index) => [name, lookOf(pixels[index]!)]));
}

function lookOf(pixels: readonly number[]): Look {
  const labs: (readonly [number, number, number])[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
    labs.push(labOf([pixels[at]!, pixels[at + 1]!, pixels[at + 2]!]));
  }
  const mean = (axis: 0 | 1 | 2) => labs.reduce((sum, lab) => sum + lab[axis], 0) / labs.length;
  const lightness = labs.map(([l]) => l).sort((one, other) => one - other);
  return {
    lab: [mean(0), mean(1), mean(2)],
    dark: lightness[Math.floor(lightness.length * 0.05)]!,
    light: lightness[Math.floor(lightness.length * 0.95)]!,
  };
}

/** CIE Lab under D65, from 8-bit sRGB. */
function labOf(rgb: readonly [number, number, number]): readonly [number, number, number] {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const root = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
