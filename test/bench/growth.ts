import { brotliCompressSync, constants } from 'node:zlib';
import { deriveAtlas, nameOf } from '../../geo/build/derive-atlas.ts';
import {
  collectExcerpts,
  deriveLeaves,
  type ReadArticle,
  readArticle,
} from '../../geo/build/derive-leaves.ts';
import { readSources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { Article } from '../../src/model/article.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { makeCorpus } from './corpus.ts';

/**
 * Reads and derives made corpora, in this one process, and prints for each size what the page would load
 * first and at a click, and what it took to build.
 */
export function measureGrowth(): void {
  const sources = readSources(repository);
  const read = (article: Article): ReadArticle =>
    readArticle(article, findMentions(article.text, sources.gazetteer));
  const five = sources.articles.map(read);
  const counts = new Map<string, number>();
  for (const { mentions } of five) {
    for (const { place } of mentions) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const named = sources.places.flatMap((place): [string, number][] => {
    const mentions = counts.get(place.id);
    return mentions ? [[nameOf(place.toponyms).ar, mentions]] : [];
  });
  print('articles   link s  derive s   rss MB  atlas KB  its heads KB  leaf of Sirte KB  leaf files');
  for (const size of [5, 500, 5000]) {
    const before = performance.now();
    const articles = size === 5 ? five : Array.from(makeCorpus(size, named), read);
    const linked = performance.now();
    const excerpts = collectExcerpts(sources, articles);
    const { files, leafOf } = deriveLeaves(sources, excerpts, new Map());
    const atlas = deriveAtlas(sources, articles, excerpts, leafOf, files.length, []);
    const derived = performance.now();
    const figures = [
      size,
      (linked - before) / 1000,
      (derived - linked) / 1000,
      process.memoryUsage().rss / 1e6,
      sentKB(atlas),
      sentKB(atlas.articles),
      sentKB(files[leafOf.get('sirte')!]),
      files.length,
    ];
    print(figures.map((figure) => (figure % 1 ? figure.toFixed(1) : String(figure)).padStart(9)).join(' '));
  }
}

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Kilobytes of a value as a host sends it. */
function sentKB(value: unknown): number {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return brotliCompressSync(JSON.stringify(value), quality).length / 1000;
}
