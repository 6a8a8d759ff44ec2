import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from './site.ts';

/** Puts a draft in the place of what was there, whole. */
export function replaceSite(draft: string, folder: string, cache: string | null): void {
  for (const [part, target] of [
    ['data', join(folder, 'data')],
    ['text', join(folder, 'text')],
    ['cache', cache],
  ] as const) {
    if (target === null) continue;
    mkdirSync(join(target, '..'), { recursive: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(join(draft, part), target);
  }
  rmSync(draft, { recursive: true });
}

/**
 * Puts the changes of a draft into the site: the folder of the data gets the name of the new version, so that
 * all that did not change stays where it is.
 */
export function applyChanges(
  site: Site,
  folder: string,
  cache: string,
  versions: readonly [before: string, now: string],
  dropped: readonly string[],
): void {
  const { draft, data } = site;
  const [was, is] = versions.map((version) => join(folder, 'data', version)) as [string, string];
  const target = (path: string) =>
    path.startsWith(`${data}/`)
      ? join(is, path.slice(data.length + 1))
      : path.startsWith('cache/')
        ? join(cache, path.slice('cache/'.length))
        : join(folder, path);
  if (was !== is) renameSync(was, is);
  for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = target(from.slice(draft.length + 1));
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  for (const path of dropped) rmSync(target(path), { force: true });
  rmSync(draft, { recursive: true });
}
