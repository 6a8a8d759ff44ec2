import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code or type reaches the reader. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
  /** The text that it must be passed on with, or null where the package has no such file. */
  readonly text: string | null;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly license?: string; readonly dev?: boolean }>
  >;
}

/** Packages of the tools that reach the reader all the same: the type. */
const shippedTools = ['node_modules/@fontsource/ibm-plex-sans-arabic'];

/** All packages that the site may carry: what the lockfile has for running, and the type. Sorted by path. */
export function shippedPackages(root: string): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && (!dev || shippedTools.includes(path)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { version, license }]) => {
      const folder = join(root, path);
      const file = existsSync(folder)
        ? readdirSync(folder)
            .sort()
            .find((name) => /^(licen[cs]e|copying)/i.test(name))
        : undefined;
      const stated = license ?? statedIn(folder);
      return {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version,
        licence: stated,
        text: file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim(),
      };
    });
}

/** The licence in a package's own manifest, where the lockfile has none. */
function statedIn(folder: string): string {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return 'not stated';
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string };
  return license ?? 'not stated';
}

/** Writes `index.txt`: every shipped package with its licence, then each text once with those under it. */
export function writeLicences(folder: string, packages: readonly ShippedPackage[]): void {
  mkdirSync(folder, { recursive: true });
  const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const byText = Map.groupBy(
    packages.filter(({ text }) => text !== null),
    ({ text }) => text!.replaceAll('\r\n', '\n'),
  );
  const texts = [...byText].map(
    ([text, under]) => `${'-'.repeat(72)}\n${under.map(({ name }) => name).join(', ')}\n\n${text}`,
  );
  writeFileSync(join(folder, 'index.txt'), `${[list.join('\n'), ...texts].join('\n\n')}\n`);
}
