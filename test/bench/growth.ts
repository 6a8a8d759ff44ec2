import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { nameOf } from '../../geo/build/derive-atlas.ts';
import { readSources, rulingsOn } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { searchLettersOf, shardOf } from '../../src/model/search-index.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { withoutArticle, wordsOf } from '../../src/text/search/search-words.ts';
import { makeRoot, writeArticle } from '../geo/made-root.ts';
import { type Clicks, measureClicks } from './clicks.ts';
import { makeCorpus } from './corpus.ts';

const geo = join(repository, 'geo/build/geo.ts');
/** What is typed into the search. */
const query = 'اشتباكات سرت';

/**
 * Builds made corpora of 5, 500 and 5,000 articles, and of more where a size is given, and prints what it takes
 * from nothing and after one changed article, and what the page loads first, at a click and for a search.
 */
export async function measureGrowth(largest = 5000): Promise<void> {
  const sizes = [5, 500, 5000, largest].filter((size, turn, all) => all.indexOf(size) === turn);
  const rows: string[][] = [];
  let first: Loads | null = null;
  let firstClicks: Clicks | null = null;
  for (const size of sizes.filter((one) => one <= largest)) {
    const root = makeRoot(makeCorpus(Math.max(0, size - 5), namedAsOften()));
    const whole = build(root);
    changeOne(root);
    const again = build(root);
    const loads = loadsOf(root, size);
    first ??= loads;
    const clicks = await measureClicks(join(root, 'site'));
    firstClicks ??= clicks;
    const seen = (of: keyof Clicks) =>
      clicks && firstClicks ? `${clicks[of].toFixed(0)} (${(clicks[of] / firstClicks[of]).toFixed(2)})` : '';
    const sent = (of: keyof Loads) =>
      `${(loads[of] / 1000).toFixed(1)} (${(loads[of] / first![of]).toFixed(2)})`;
    rows.push([
      String(size),
      whole.seconds,
      whole.processor,
      whole.rate,
      whole.peak,
      again.seconds,
      again.processor,
      sent('first'),
      sent('click'),
      sent('search'),
      seen('firstLoadKB'),
      seen('clickMs'),
      String(countFiles(join(root, 'site'))),
    ]);
    print(`${size}: ${whole.said}; then ${again.said}`);
    if (size === 5000) printLinking(root);
    rmSync(root, { recursive: true, maxRetries: 3 });
  }
  print('');
  print('KB are as sent, with their ratio to five articles.');
  const heads = [
    'articles',
    'whole s',
    'of cpu',
    'MB/s',
    'peak MB',
    'one s',
    'of cpu',
    'atlas KB',
    'Sirte KB',
    'search KB',
    'load KB',
    'click ms',
    'files',
  ];
  for (const row of [heads, ...rows]) print(row.map((cell) => cell.padStart(13)).join(''));
}

const print = (line: string) => process.stdout.write(`${line}\n`);

/** The names of the places of the founding articles, as often as these mention them. */
function namedAsOften(): [name: string, mentions: number][] {
  const sources = readSources(repository);
  const counts = new Map<string, number>();
  for (const article of sources.articles) {
    for (const { place } of findMentions(article.text, sources.gazetteer, rulingsOn(article, sources)))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return sources.places.flatMap((place): [string, number][] => {
    const mentions = counts.get(place.id);
    return mentions ? [[nameOf(place.toponyms).ar, mentions]] : [];
  });
}

/** Adds a sentence to one made article; to the founding corpus, an article. */
function changeOne(root: string): void {
  const folder = join(root, 'geo/articles');
  const made = readdirSync(folder).find((name) => name.includes('-made-'));
  if (made) appendFileSync(join(folder, made), '\nوتجددت الاشتباكات في محيط ترهونة.\n');
  else for (const article of makeCorpus(1, namedAsOften())) writeArticle(root, article);
}

/** Builds a site as an editor does, and takes its figures from what it says. */
function build(root: string) {
  const args = [geo, 'write', join(root, 'site'), '--from', root, '--cache', join(root, 'cache')];
  mkdirSync(join(root, 'site'), { recursive: true });
  const said = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
  const figure = (unit: string) => new RegExp(`([\\d.]+) ${unit}`).exec(said)?.[1] ?? '';
  return {
    said,
    seconds: figure('s\\b'),
    processor: figure('s of processor'),
    rate: figure('MB/s'),
    peak: figure('MB at most'),
  };
}

/** Bytes that are sent at first, at a click on Sirte, and for a search. */
interface Loads {
  readonly first: number;
  readonly click: number;
  readonly search: number;
}

function loadsOf(root: string, articles: number): Loads {
  const data = join(root, 'site/data', readFileSync(join(root, 'site/data/version.txt'), 'utf8'));
  const sent = (name: string) => sentBytes(readFileSync(join(data, `${name}.json`)));
  const letters = searchLettersOf(articles);
  const keys = [...wordsOf(query).map(({ folded }) => withoutArticle(folded)), '@sirte'];
  const shards = new Set(keys.map((key) => shardOf(key, letters)));
  return {
    first: sent('atlas'),
    click: sent('leaves/sirte'),
    search: ['index', 'people', ...shards].reduce((sum, name) => sum + sent(`search/${name}`), 0),
  };
}

/** Bytes of a file as a host sends it. */
function sentBytes(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
}

/** So often the corpus stands in each of two shards: to start a process must not weigh beside its reading. */
const turns = 12;

/** Reads two shards of JSON lines with the filter `geo link --lines`, one after the other and side by side. */
function printLinking(root: string): void {
  const folder = join(root, 'geo/articles');
  const lines = readdirSync(folder)
    .map((id) => `${JSON.stringify({ id, text: readFileSync(join(folder, id), 'utf8') })}\n`)
    .join('');
  const shards = ['one', 'other'].map((name) => join(root, `${name}.jsonl`));
  for (const shard of shards) for (let turn = 0; turn < turns; turn++) appendFileSync(shard, lines);
  const filter = `sh -c '"${process.execPath}" "${geo}" link --lines < "$0" > /dev/null'`;
  const [alone, together] = [1, 2].map((hands) => {
    const began = performance.now();
    execFileSync('sh', ['-c', `printf '%s\\0' ${shards.join(' ')} | xargs -0 -n 1 -P ${hands} ${filter}`]);
    return (performance.now() - began) / 1000;
  }) as [number, number];
  const megabytes = (2 * turns * Buffer.byteLength(lines)) / 1e6;
  print(
    `geo link --lines of ${megabytes.toFixed(0)} MB with xargs: -P 1 ${alone.toFixed(1)} s, -P 2 ${together.toFixed(1)} s, ${(alone / together).toFixed(2)} times as fast`,
  );
}
