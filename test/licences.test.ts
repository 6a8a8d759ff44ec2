import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shippedPackages } from '../geo/build/write-licences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = shippedPackages(root);

/**
 * Licences under which code and type may be passed on in a page under ours. EDL-1.0 is the Eclipse form of
 * BSD-3-Clause; `BDS-3-Clause` is how splaytree-ts spells that; arc states its BSD licence in LICENSE.md only.
 */
const allowed = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BDS-3-Clause',
  'EDL-1.0',
  'Apache-2.0',
  '0BSD',
  'OFL-1.1',
  'Unlicense',
];
const known = new Map([['arc', /Redistribution and use in source and binary forms/]]);

test('every package that reaches the reader may be passed on', () => {
  expect(packages.length).toBeGreaterThan(20);
  const others = packages.filter(
    ({ name, licence, text }) =>
      !(licence === 'not stated' && known.get(name)?.test(text ?? '')) &&
      !licence
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((one) => one.split(' AND ').every((part) => allowed.includes(part))),
  );
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('the renderer, the interface and the type are among them, with their texts', () => {
  for (const name of ['maplibre-gl', 'preact', '@fontsource/ibm-plex-sans-arabic', '@turf/turf']) {
    expect(packages.find((one) => one.name === name)?.text?.length ?? 0).toBeGreaterThan(200);
  }
});

test('the built site carries them', () => {
  const shipped = readFileSync(join(root, 'dist/licences/index.txt'), 'utf8');
  for (const { name, version, licence } of packages)
    expect(shipped).toContain(`${name} ${version}: ${licence}`);
  expect(shipped).toContain('SIL OPEN FONT LICENSE');
});

test('every version in the lockfile is exact and comes with its hash', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
  };
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(100);
  for (const [path, { version, integrity }] of entries) {
    expect([path, /^\d+\.\d+\.\d+/.test(version ?? ''), /^sha\d+-/.test(integrity ?? '')]).toEqual([
      path,
      true,
      true,
    ]);
  }
});
