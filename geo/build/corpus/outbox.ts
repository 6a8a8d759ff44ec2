import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleLabel } from '../../../src/model/article.ts';

/** Writes files below a folder, and makes the folders that they need. */
export interface Outbox {
  readonly put: (path: string, text: string) => void;
  /** JSON as the page reads it: first its edition, then the articles that it speaks of; a list under `items`. */
  readonly putJson: (path: string, value: object, heads?: readonly ArticleLabel[]) => void;
}

/** Opens an outbox whose files of data are of an edition. */
export function openOutbox(folder: string, edition: string): Outbox {
  const made = new Set<string>();
  const put = (path: string, text: string) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, text);
  };
  return {
    put,
    putJson: (path, value, heads = []) =>
      put(
        path,
        JSON.stringify({
          version: edition,
          ...(heads.length > 0 && { heads }),
          ...(Array.isArray(value) ? { items: value } : value),
        }),
      ),
  };
}
