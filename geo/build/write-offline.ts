import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Bytes of passages, articles and text pages up to which they are kept whole on the reader's device. */
const smallCorpusBytes = 12_000_000;
/** What a large corpus does not keep: it comes when it is opened. */
const corpus = /^(data\/[^/]+\/(leaves|articles)|text)\//;

/**
 * Writes the service worker of a built site into its folder: the script (JavaScript), after the list of the files that
 * it keeps, with their hashes. Its version is the hash of that list.
 */
export function writeOffline(site: string, script: string): void {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !['_headers', 'offline.js', 'data/version.txt'].includes(path))
    .sort();
  const contents = paths.map((path) => [path, readFileSync(join(site, path))] as const);
  const bytes = contents.reduce((sum, [path, { length }]) => sum + (corpus.test(path) ? length : 0), 0);
  const files = contents
    .filter(([path]) => bytes <= smallCorpusBytes || !corpus.test(path))
    .map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')] as const);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  writeFileSync(join(site, 'offline.js'), `const kept = ${JSON.stringify({ version, files })};\n${script}`);
}
