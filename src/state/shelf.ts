import type { ArticleFile, Atlas, LeafFile } from '../model/atlas.ts';

/** Something on its way, here, or not to be had. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed' };

/** Milliseconds after which a file that does not come is given up. */
const patienceMs = 20_000;

/**
 * The built data by its address, relative to the page. What came once is kept; what failed may be asked
 * for again. Each call rejects when the file is missing, late or not JSON.
 */
export class Shelf {
  readonly #folder: string;
  readonly #kept = new Map<string, Promise<unknown>>();

  /** `folder` is an address ending in `/`. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  atlas(): Promise<Atlas> {
    return this.json('atlas.json');
  }

  leaf(number: number): Promise<LeafFile> {
    return this.json(`leaves/${number}.json`);
  }

  article(id: string): Promise<ArticleFile> {
    return this.json(`articles/${id}.json`);
  }

  /** Any file of the folder, as the type that its writer gave it. */
  json<T>(name: string): Promise<T> {
    const kept = this.#kept.get(name);
    if (kept) return kept as Promise<T>;
    const coming = fetchJson(this.#folder + name);
    this.#kept.set(name, coming);
    coming.catch(() => this.#kept.delete(name));
    return coming as Promise<T>;
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
