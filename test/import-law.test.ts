import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Law {
  /** Folders of ours whose files may be imported, beside the layer's own. */
  readonly from: readonly string[];
  /** Packages that may be imported, at run time or for types. */
  readonly packages: readonly string[];
  /** The least number of files that the layer must have for the law to have looked at it. */
  readonly atLeast: number;
}

const signals = ['preact', 'preact/hooks', '@preact/signals'];

/** What each layer may import; types fall under the law as well. */
const laws: Readonly<Record<string, Law>> = {
  'src/model': { from: [], packages: ['geojson'], atLeast: 15 },
  'src/geometry': {
    from: ['src/model'],
    packages: ['geojson', '@turf/turf', 'd3-geo-voronoi', 'topojson-client', 'topojson-specification'],
    atLeast: 12,
  },
  'src/text': { from: ['src/model'], packages: [], atLeast: 25 },
  'src/state': {
    from: ['src/model', 'src/geometry', 'src/text'],
    packages: ['geojson', '@preact/signals'],
    atLeast: 8,
  },
  'src/map': { from: ['src/model', 'src/geometry'], packages: ['geojson', 'maplibre-gl'], atLeast: 8 },
  'src/ui': { from: ['src/model', 'src/text', 'src/state'], packages: ['geojson', ...signals], atLeast: 20 },
};

interface Import {
  readonly file: string;
  /** As it is written. */
  readonly specifier: string;
  /** Relative to the repository, for a file of ours; null for a package. */
  readonly target: string | null;
}

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** Every import, re-export and dynamic import of a file. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = source.matchAll(/^(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*(['"])([^'"\n]+)\1/gm);
  const calls = source.matchAll(/\bimport\(\s*(['"])([^'"\n]+)\1/g);
  return [...statements, ...calls].map(([, , specifier = '']) => ({
    file,
    specifier,
    target: specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : null,
  }));
}

/** `maplibre-gl/dist/worker.mjs?worker&url` is of the package `maplibre-gl`. */
function packageOf(specifier: string): string {
  const parts = specifier.split('?')[0]!.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}

const isUnder = (target: string, folders: readonly string[]) =>
  folders.some((folder) => target.startsWith(`${folder}/`));

describe.each(Object.entries(laws))('%s', (layer, { from, packages, atLeast }) => {
  const files = filesOf(layer);
  const imports = files.flatMap(importsOf);

  test(`imports nothing of ours but itself and ${from.join(', ') || 'nothing else'}`, () => {
    expect(files.length).toBeGreaterThanOrEqual(atLeast);
    expect(imports.length).toBeGreaterThan(files.length / 4);
    const breaches = imports.filter(({ target }) => target !== null && !isUnder(target, [layer, ...from]));
    expect(breaches).toEqual([]);
  });

  test(`imports no package but ${packages.join(', ') || 'none'}`, () => {
    const allowed = new Set(packages);
    const breaches = imports.filter(
      ({ target, specifier }) =>
        target === null && !allowed.has(specifier) && !allowed.has(packageOf(specifier)),
    );
    expect(breaches).toEqual([]);
  });
});

const ofSource = filesOf('src').flatMap(importsOf);

test('only the map imports the renderer, and it does', () => {
  const importers = new Set(
    ofSource
      .filter(({ specifier }) => packageOf(specifier) === 'maplibre-gl')
      .map(({ file }) => dirname(file)),
  );
  expect([...importers]).toEqual(['src/map']);
});

test('the interface and the map never meet but in main', () => {
  const met = ofSource.filter(
    ({ file, target }) =>
      target !== null &&
      ((file.startsWith('src/ui/') && isUnder(target, ['src/map'])) ||
        (file.startsWith('src/map/') && isUnder(target, ['src/ui', 'src/state']))),
  );
  expect(met).toEqual([]);
  const main = importsOf('src/main.tsx').map(({ target }) => target ?? '');
  expect(main.some((target) => isUnder(target, ['src/ui']))).toBe(true);
  expect(main.some((target) => isUnder(target, ['src/map']))).toBe(true);
});

test('text, geometry and model are compiled without the globals of page and Node', () => {
  const config = JSON.parse(readFileSync(join(root, 'src/text/tsconfig.json'), 'utf8')) as {
    compilerOptions: { lib: string[]; types: string[] };
    include: string[];
  };
  expect(config.compilerOptions.types).toEqual([]);
  expect(config.compilerOptions.lib.filter((lib) => /dom|worker/i.test(lib))).toEqual([]);
  expect(config.include).toEqual(
    expect.arrayContaining(['../model/**/*.ts', '../geometry/**/*.ts', './**/*.ts']),
  );
  const project = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    references: { path: string }[];
  };
  expect(project.references.map(({ path }) => path)).toContain('src/text');
});

test('the build imports of the application only what runs in Node', () => {
  const files = filesOf('geo/build');
  expect(files.length).toBeGreaterThan(25);
  const breaches = files
    .flatMap(importsOf)
    .filter(
      ({ target }) =>
        target !== null &&
        !isUnder(target, ['geo/build', 'src/model', 'src/geometry', 'src/text', 'src/ui/words']),
    );
  expect(breaches).toEqual([]);
});

test('the tables of interface text need nothing that only a browser has', () => {
  const files = filesOf('src/ui/words');
  expect(files.length).toBeGreaterThan(12);
  const breaches = files
    .flatMap(importsOf)
    .filter(({ target }) => target === null || !isUnder(target, ['src/ui/words', 'src/model']));
  expect(breaches).toEqual([]);
});

test('only the state and the offline worker ask for files over the network, and nothing evaluates text as code', () => {
  const asking = filesOf('src').filter((file) =>
    /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(asking.length).toBeGreaterThan(0);
  expect(asking.filter((file) => !isUnder(file, ['src/state', 'src/offline']))).toEqual([]);
  const evaluating = filesOf('src').filter((file) =>
    /\beval\(|new Function\(|dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  expect(evaluating).toEqual([]);
});

test('every import of a file of ours carries its extension', () => {
  const bare = [...ofSource, ...filesOf('geo/build').flatMap(importsOf)].filter(
    ({ target }) => target !== null && !/\.(tsx?|css)(\?.*)?$/.test(target),
  );
  expect(bare).toEqual([]);
});
