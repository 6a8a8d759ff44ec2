import type { ArticleLabel } from '../model/article.ts';
import type {
  ArticleFile,
  Atlas,
  GazetteerFile,
  LeafFile,
  ListedArticle,
  ListIndex,
} from '../model/atlas.ts';
import { openingOf } from '../text/opening.ts';
import { cutPassage } from '../text/split-passages.ts';
import { fetchText } from './fetch-text.ts';

/** A corpus of up to so many articles is fetched whole behind the reader's back; a larger one as it is opened. */
const smallCorpus = 20;

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
  readonly #edition: string;
  readonly #labels = new Map<string, ArticleLabel>();
  readonly #kept = new Map<string, Promise<unknown>>();
  readonly #here = new Map<string, unknown>();

  /** `folder` is an address ending in `/`; its last part is the version of everything in it, which begins with the edition. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#edition = folder.split('/').at(-2)?.split('-')[0] ?? '';
  }

  atlas(): Promise<Atlas> {
    return this.json('atlas.json');
  }

  /** The places that the first data leaves out. */
  gazetteer(): Promise<GazetteerFile> {
    return this.json('gazetteer.json');
  }

  /** The leaf file of a place, or the one that it shares. */
  leaf({ id, leaf }: { readonly id: string; readonly leaf: number | null }): Promise<LeafFile> {
    return this.json(leafFile(id, leaf));
  }

  /** The same where it came before, at once; null where it did not. */
  leafHere({ id, leaf }: { readonly id: string; readonly leaf: number | null }): LeafFile | null {
    return (this.#here.get(leafFile(id, leaf)) as LeafFile | undefined) ?? null;
  }

  /** What an article is known by, where a file that came speaks of it. */
  labelOf(article: string): ArticleLabel | undefined {
    return this.#labels.get(article);
  }

  /** An article; whatever its file says, no paragraph is so long that a browser stops at it. */
  async article(id: string): Promise<ArticleFile> {
    const file = await this.json<ArticleFile>(`articles/${id}.json`);
    return { ...file, paragraphs: file.paragraphs.flatMap((span) => cutPassage(file.text, span)) };
  }

  /** Fetches everything that a small corpus has, so that the page goes on when the line is cut. */
  async keepAtHand(atlas: Atlas): Promise<void> {
    if (atlas.articles > smallCorpus) return;
    const named = [...atlas.places, ...atlas.areas]
      .filter(({ leaf }) => leaf === null)
      .sort((a, b) => b.passages - a.passages);
    const { pages } = await this.json<ListIndex>('list/index.json').catch(() => ({ pages: [] }));
    const lists = pages.map(([page]) =>
      this.json<readonly ListedArticle[]>(`list/${page}.json`).catch(() => []),
    );
    const articles = (await Promise.all(lists)).flat();
    const names = [
      ...named.map(({ id }) => `leaves/${id}.json`),
      'gazetteer.json',
      'names.json',
      'search/index.json',
      'search/people.json',
      'search/all.json',
      'disagreements.json',
      'voices.json',
      'proposals.json',
      'together.json',
      'network.json',
      'distances.json',
      ...Array.from({ length: atlas.leaves }, (_, leaf) => `leaves/${leaf}.json`),
      ...articles.map(({ id }) => `articles/${id}.json`),
    ];
    // One after the other: what the reader asks for meanwhile goes first.
    for (const name of names) await this.json(name).catch(() => {});
  }

  /** Any file of the folder, as the type that its writer gave it. */
  json<T>(name: string): Promise<T> {
    const kept = this.#kept.get(name);
    if (kept) return kept as Promise<T>;
    const coming = fetchText(this.#folder + name).then((text) => {
      const content = this.#open(name, text);
      this.#here.set(name, content);
      return content;
    });
    this.#kept.set(name, coming);
    coming.catch(() => this.#kept.delete(name));
    return coming as Promise<T>;
  }

  /** An article's own file says what it is known by, as the others do. */
  #noteArticle({
    id,
    headline,
    outlet,
    author,
    published,
    publishedPrecision,
    lang,
    text,
  }: ArticleFile): void {
    const opening = openingOf(text);
    this.#labels.set(id, { id, headline, opening, outlet, author, published, publishedPrecision, lang });
  }

  /** A file says which edition it is of and which articles it speaks of; the rest is its content, a list under `items`. */
  #open(name: string, text: string): unknown {
    const { version, heads, ...content } = JSON.parse(text) as {
      version?: string;
      heads?: readonly ArticleLabel[];
      items?: unknown;
    };
    if (version !== this.#edition)
      throw new Error(`${name} is of version ${version}, expected ${this.#edition}`);
    for (const label of heads ?? []) this.#labels.set(label.id, label);
    if (name.startsWith('articles/')) this.#noteArticle(content as unknown as ArticleFile);
    return Object.keys(content).length === 1 && Array.isArray(content.items) ? content.items : content;
  }
}

const leafFile = (id: string, leaf: number | null) => `leaves/${leaf ?? id}.json`;

/** Brings a file into the browser's own store before it is asked for; what fails is asked for again then. */
export function fetchAhead(address: string): void {
  fetch(address, { priority: 'low' })
    .then((file) => file.blob())
    .catch(() => {});
}
