import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files of JSON, by name, into a folder of `target` that is called after their content, and that
 * name into `version.txt`: an address never changes its content, so that a page never mixes two versions.
 * Each file carries the version too, as its first key; a list goes under `items`. Returns the version.
 */
export function writeVersion(target: string, files: ReadonlyMap<string, object>): string {
  const texts = [...files]
    .map(([name, value]) => [name, JSON.stringify(Array.isArray(value) ? { items: value } : value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(`${name}\n${text}\n`);
  const version = hash.digest('hex').slice(0, 12);
  for (const [name, text] of texts) {
    const file = join(target, version, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      text.replace(/^\{/, text === '{}' ? `{"version":"${version}"` : `{"version":"${version}",`),
    );
  }
  writeFileSync(join(target, 'version.txt'), version);
  return version;
}
