import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, which all names of files in problems are relative to. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** The text of a file of the repository, a byte order mark dropped. */
export function readText(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
}
