import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Bytes of passages, articles and text pages up to which they are kept whole on the reader's device. */
const smallCorpusBytes = 12_000_000;
/** What a large corpus does not keep: it comes when it is opened. */
const corpus = /^(data\/[^/]+\/(leaves|passages|articles|reasons|list|search)|text)\//;

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
  const isSmall = holdsAtMost(
    smallCorpusBytes,
    paths.filter((path) => corpus.test(path)).map((path) => join(site, path)),
  );
  const files = paths
    .filter((path) => isSmall || !corpus.test(path))
    .map(
      (path) =>
        [
          path,
          createHash('sha256')
            .update(readFileSync(join(site, path)))
            .digest('hex'),
        ] as const,
    );
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  writeFileSync(join(site, 'offline.js'), `const kept = ${JSON.stringify({ version, files })};\n${script}`);
}

/** Whether files have at most so many bytes; of a large corpus only the first few are asked. */
function holdsAtMost(bytes: number, files: readonly string[]): boolean {
  let left = bytes;
  return files.every((file) => {
    left -= statSync(file).size;
    return left >= 0;
  });
}
