import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Problems } from '../../geo/build/problems.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';

/** A small sound tree in `sound`, and pairs of a broken file and what an editor is told of it. */
const fixtures = fileURLToPath(new URL('../fixtures/broken', import.meta.url));

/** Which file of the sound tree a folder's broken files stand for. */
const standsFor: Readonly<Record<string, string>> = {
  places: 'geo/places.geojson',
  areas: 'geo/areas.geojson',
  lines: 'geo/lines.geojson',
  control: 'geo/control.csv',
  articles: 'geo/articles/2020-06-05-tarhuna-entered.md',
  claims: 'geo/claims/2020-06-05-tarhuna-entered.json',
  people: 'geo/people.json',
};

const broken = Object.keys(standsFor).flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => !name.endsWith('.txt'))
    .map((name) => ({ folder, name, told: name.replace(/\.\w+$/, '.txt') })),
);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'geo-'));
  cpSync(join(fixtures, 'sound'), root, { recursive: true });
  for (const file of ['geo/belligerents.json', 'geo/people.json', 'geo/foreign.json', 'geo/base.topojson']) {
    cpSync(join(repository, file), join(root, file));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** Everything that is told of the tree, as it is printed. */
function telling(): string {
  try {
    readSources(root);
    return 'no problem';
  } catch (error) {
    if (error instanceof Problems) return error.message;
    throw error;
  }
}

test('the sound tree has no problem', () => {
  expect(telling()).toBe('no problem');
});

test('at least 40 broken files are looked at, of every kind', () => {
  expect(broken.length).toBeGreaterThanOrEqual(40);
  for (const folder of Object.keys(standsFor)) {
    expect(broken.filter((one) => one.folder === folder).length, folder).toBeGreaterThanOrEqual(5);
  }
});

describe.each(Object.keys(standsFor))('broken %s', (folder) => {
  test.each(broken.filter((one) => one.folder === folder))('$name', async ({ name, told }) => {
    cpSync(join(fixtures, folder, name), join(root, standsFor[folder]!));
    await expect(telling()).toMatchFileSnapshot(join(fixtures, folder, told));
  });
});

test('what is told names file, record, expectation, finding and cure, in every line but the sum', () => {
  const lines = broken.flatMap(({ folder, told }) =>
    readFileSync(join(fixtures, folder, told), 'utf8')
      .trim()
      .split('\n')
      .slice(0, -1),
  );
  expect(lines.length).toBeGreaterThanOrEqual(broken.length);
  for (const line of lines) expect(line).toMatch(/^geo\/[\w./-]+ .+: expected .+, found [\s\S]+; .+$/);
});

test('problems of several files are told all at once', () => {
  for (const [folder, name] of [
    ['places', 'coordinates-swapped.geojson'],
    ['control', 'holder-unknown.csv'],
    ['articles', 'lang-unknown.md'],
    ['areas', 'ring-open.geojson'],
  ] as const) {
    cpSync(join(fixtures, folder, name), join(root, standsFor[folder]!));
  }
  const told = telling();
  for (const file of ['places.geojson', 'control.csv', 'articles/', 'areas.geojson']) {
    expect(told).toContain(`geo/${file}`);
  }
});
