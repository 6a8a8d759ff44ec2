import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deriveProposals } from '../../geo/build/derive-proposals.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { ghostDays } from '../../src/model/view.ts';
import { frontStretches } from '../../src/state/front-stretches.ts';
import { controlOfTheTree } from '../state/control-of-the-tree.ts';
import { waitForGazetteer } from './on-the-map.ts';
import type { Visit } from './open-site.ts';
import { site } from './site.ts';

/** The panel as an assistive technology is told it, indented, a line for each thing: `  link "Sirte city"`. */
type Tree = readonly string[];

let atlas: Atlas;
beforeAll(async () => {
  atlas = await site.atlas();
});

describe.each(['ar', 'en'] as const)('what the map shows is told in lists, in %s', (lang) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.read(`#lang=${lang}`);
  });
  afterAll(() => visit.context.close());
  const at = async (fragment: string, shown: string): Promise<Tree> => {
    const { page } = visit;
    await page.goto(`${site.address}#lang=${lang}&${fragment}`);
    await page.locator(shown).first().waitFor();
    return treeOf(page);
  };

  test('every place and every named area, each as an item of a list that begins with its name', async () => {
    await at('', '.place-row');
    await waitForGazetteer(visit.page);
    // The rows below the window follow the first; their heading says how many they are.
    await visit.page.waitForFunction(() => {
      const rest = document.querySelector('.place-list section:last-of-type');
      const named = rest?.querySelector('h2 .figure')?.textContent ?? '';
      return Number(named.replaceAll(/\D/g, '')) === rest?.querySelectorAll('li').length;
    });
    const links = linksInItems(await treeOf(visit.page));
    const all = [...atlas.places, ...atlas.areas];
    expect(all.length).toBeGreaterThan(140);
    const lost = all.filter(({ name }) => !links.some((link) => startsWith(link, name[lang])));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test.each(['2019-04-04', '2020-05-24', '2020-08-12'])(
    'every stretch of the front of %s by its two sides',
    async (day) => {
      const stretches = frontStretches(controlOfTheTree(day).control);
      expect(stretches.length).toBeGreaterThan(3);
      const { page } = visit;
      await at(`page=control&date=${day}`, '.front-row');
      // What is folded is opened as anybody would, by its heading.
      const folded = page.locator('.front-group:not([open]) > summary');
      while ((await folded.count()) > 0) await folded.first().click();
      const links = linksInItems(await treeOf(page));
      const nameOf = (id: string) => atlas.places.find((place) => place.id === id)!.name[lang];
      const lost = stretches.filter(
        ({ left, right }) =>
          !links.some((link) => link.includes(nameOf(left)) && link.includes(nameOf(right))),
      );
      expect(lost.map(({ left, right }) => `${left} ${right}`)).toEqual([]);
    },
  );

  test('every proposal, every pair of places that are spoken of together, and the front lines of other days', async () => {
    const tree = await at('page=layers&layers=control,proposals,together', '.together-list a');
    const lines = tree.map((line) => line.trim());
    const proposals = deriveProposals(readSources(repository));
    expect(proposals.length).toBeGreaterThan(2);
    for (const { name } of proposals) expect(lines).toContain(`button "${name[lang]}"`);
    const pairs = linksInItems(tree);
    expect(pairs.filter((pair) => pair.includes(lang === 'ar' ? 'سرت' : 'Sirte')).length).toBeGreaterThan(3);
    for (const day of ghostDays) {
      expect(
        lines.filter((line) => line.startsWith('checkbox') && line.includes(day.slice(0, 4))),
      ).not.toEqual([]);
    }
  });

  test('nothing went wrong meanwhile', () => {
    expect(visit.faults).toEqual({ errors: [], strangers: [] });
  });
});

async function treeOf(page: Page): Promise<Tree> {
  const written = await page.getByRole('main').ariaSnapshot();
  return written.split('\n').map((line) => line.replace(/^(\s*)- '?/, '$1').replace(/'?:?$/, ''));
}

/** The names of the links that stand in an item of a list. */
function linksInItems(tree: Tree): string[] {
  const depth = (line: string) => line.search(/\S/);
  return tree.flatMap((line, index) => {
    const name = /^\s*link "(.*)"/.exec(line)?.[1];
    const above = tree.slice(0, index).findLast((other) => depth(other) < depth(line));
    return name !== undefined && above?.trim().startsWith('listitem') ? [name] : [];
  });
}

function startsWith(written: string, name: string): boolean {
  return written
    .replace(/[\u2066-\u2069]/g, '')
    .trim()
    .startsWith(name);
}
