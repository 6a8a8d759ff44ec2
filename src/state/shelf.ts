import type { ArticleFile, Atlas, LeafFile } from '../model/atlas.ts';
import { cutPassage } from '../text/split-passages.ts';
import { fetchText } from './fetch-text.ts';

/** A corpus of up to so many files is fetched whole behind the reader's back; a larger one as it is opened. */
const smallCorpus = 60;

/** Something on its way, here, or not to be had. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed' };

/**
 * The built data by its address, relative to the page. What came once is kept; what failed may be asked
 * for again. Each call rejects when the file is missing, not JSON, of another version than the shelf, or
 * stops coming.
 */
export class Shelf {
  readonly #folder: string;
  readonly #version: string;
  readonly #kept = new Map<string, Promise<unknown>>();

  /** `folder` is an address ending in `/`; its last part is the version of everything in it. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#version = folder.split('/').at(-2) ?? '';
  }

  atlas(): Promise<Atlas> {
    return this.json('atlas.json');
  }

  leaf(number: number): Promise<LeafFile> {
    return this.json(`leaves/${number}.json`);
  }

  /** An article; whatever its file says, no paragraph is so long that a browser stops at it. */
  async article(id: string): Promise<ArticleFile> {
    const file = await this.json<ArticleFile>(`articles/${id}.json`);
    return { ...file, paragraphs: file.paragraphs.flatMap((span) => cutPassage(file.text, span)) };
  }

  /** Fetches everything that a small corpus has, so that the page goes on when the line is cut. */
  async keepAtHand(atlas: Atlas): Promise<void> {
    const names = [
      'names.json',
      'proposals.json',
      'together.json',
      'network.json',
      'distances.json',
      ...Array.from({ length: atlas.leaves }, (_, leaf) => `leaves/${leaf}.json`),
      ...atlas.articles.map(({ id }) => `articles/${id}.json`),
    ];
    if (names.length > smallCorpus) return;
    // One after the other: what the reader asks for meanwhile goes first.
    for (const name of names) await this.json(name).catch(() => {});
  }

  /** Any file of the folder, as the type that its writer gave it. */
  json<T>(name: string): Promise<T> {
    const kept = this.#kept.get(name);
    if (kept) return kept as Promise<T>;
    const coming = fetchText(this.#folder + name).then((text) => this.#open(name, text));
    this.#kept.set(name, coming);
    coming.catch(() => this.#kept.delete(name));
    return coming as Promise<T>;
  }

  /** A file says which version it is of; what it says besides is its content, a list under `items`. */
  #open(name: string, text: string): unknown {
    const { version, ...content } = JSON.parse(text) as { version?: string; items?: unknown };
    if (version !== this.#version)
      throw new Error(`${name} is of version ${version}, expected ${this.#version}`);
    return Object.keys(content).length === 1 && Array.isArray(content.items) ? content.items : content;
  }
}

/** Brings a file into the browser's own store before it is asked for; what fails is asked for again then. */
export function fetchAhead(address: string): void {
  fetch(address, { priority: 'low' })
    .then((file) => file.blob())
    .catch(() => {});
}
