import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { searchLettersOf } from '../../../src/model/search-index.ts';
import { type Ledger, ledgerOf, readLedger, scanArticles } from '../corpus/ledger.ts';
import { applyChanges, replaceSite } from '../corpus/publish-draft.ts';
import { editionOf, type Site, versionOf } from '../corpus/site.ts';
import { openTools } from '../corpus/tools.ts';
import { writeChanges } from '../corpus/write-changes.ts';
import { writeWhole } from '../corpus/write-whole.ts';
import { UsageError } from '../problems.ts';
import { listClaims } from '../read/read-claims.ts';
import { checkCitations, readGround, stopAtProblems } from '../read/read-sources.ts';
import { repository } from '../read/repository.ts';

/** Bytes of all articles together up to which one text page holds everything: about 60 KB on the wire. */
const onePageBytes = 220_000;
/** More changed articles than this, or than a fifth of all, and the site is written from nothing. */
const fewChanges = 400;

/** Where and how a site is written. */
interface Wanted {
  readonly folder: string;
  readonly root: string;
  /** Where the last build is remembered; null to begin from nothing and remember nothing. */
  readonly cache: string | null;
  readonly hands: number | undefined;
}

/**
 * `write [FOLDER] [--from ROOT] [--cache FOLDER] [--hands N]`: read -> check -> link -> derive -> write, into
 * `public`, which is built and never committed, or into the folder given. What did not change since the last
 * build is left; what is new takes the place of the old only when it is complete, so that a failing build
 * leaves what was there.
 */
export async function* write(args: readonly string[]): AsyncIterable<string> {
  const wanted = readArguments(args);
  const { root, folder, cache } = wanted;
  const began = performance.now();
  const { ground, problems } = readGround(root);
  const before = cache === null ? null : readLedger(cache);
  const { entries, bytes } = scanArticles(root, before);
  const ids = new Set(entries.map(([id]) => id));
  for (const id of listClaims(root)) {
    if (ids.has(id)) continue;
    problems.push({
      file: `geo/claims/${id}.json`,
      at: 'article',
      expected: 'the id of an article',
      found: id,
      unknown: id,
      cure: 'name the file of geo/articles without .md',
    });
  }
  problems.push(...checkCitations(ground, ids));
  stopAtProblems(root, problems);
  const edition = editionOf(root);
  const version = versionOf(edition, entries);
  const manyPages = bytes > onePageBytes;
  const site: Site = {
    root,
    draft: join(folder, 'data.draft'),
    data: `data/${version}`,
    edition,
    manyPages,
    searchLetters: searchLettersOf(entries.length),
  };
  const tools = openTools(ground, site);
  const forget = () => cache !== null && rmSync(join(cache, 'ledger.json'), { force: true });
  const remember = (ledger: Ledger) => {
    writeFileSync(join(folder, 'data/version.txt'), version);
    if (cache === null) return;
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'ledger.json'), JSON.stringify(ledger));
  };
  // Of all hands: they are threads of one process.
  const spent = () => {
    const { user, system } = process.cpuUsage();
    const figures = [
      `${((performance.now() - began) / 1000).toFixed(1)} s`,
      `${((user + system) / 1e6).toFixed(1)} s of processor`,
      `${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most`,
    ];
    return figures.join(', ');
  };

  if (before && cache !== null && isBasis(before, site, folder)) {
    const known = new Map(before.articles.map(([id, key]) => [id, key]));
    const gone = before.articles.filter(([id]) => !ids.has(id)).length;
    const changed = entries.filter(([id, key]) => known.get(id) !== key).length + gone;
    if (changed === 0) {
      remember({ ...before, articles: entries });
      yield `public/data/${version}: ${entries.length} articles, none changed, ${spent()}`;
      return;
    }
    if (changed <= Math.min(fewChanges, Math.ceil(entries.length / 5))) {
      const written = writeChanges(site, tools, folder, cache, before, entries);
      if (written) {
        stopAtProblems(root, written.problems);
        // A build that is stopped here is followed by one from nothing.
        forget();
        applyChanges(site, folder, cache, [before.version, version], written.dropped);
        remember(ledgerOf(site, version, entries, written.counts));
        yield `public/data/${version}: ${entries.length} articles, ${changed} changed, ${spent()}`;
        return;
      }
    }
  }
  const { ledger, problems: inArticles } = await writeWhole(site, tools, entries, version, wanted.hands);
  if (inArticles.length > 0) rmSync(site.draft, { recursive: true });
  stopAtProblems(root, inArticles);
  forget();
  replaceSite(site.draft, folder, cache);
  remember(ledger);
  const rate = (bytes / 1e6 / ((performance.now() - began) / 1000)).toFixed(1);
  yield `public/data/${version}: ${entries.length} articles from nothing, ${rate} MB/s, ${spent()}`;
}

/** Whether the last build can be gone on from: the same edition and shape, and its files are where it left them. */
function isBasis(before: Ledger, site: Site, folder: string): boolean {
  const file = join(folder, 'data/version.txt');
  return (
    before.edition === site.edition &&
    before.manyPages === site.manyPages &&
    before.searchLetters === site.searchLetters &&
    existsSync(file) &&
    readFileSync(file, 'utf8') === before.version &&
    readdirSync(join(folder, 'data')).includes(before.version)
  );
}

function readArguments(args: readonly string[]): Wanted {
  const options = new Map<string, string>();
  const folders: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!;
    if (!word.startsWith('--')) folders.push(word);
    else if (['--from', '--cache', '--hands'].includes(word) && args[at + 1] !== undefined)
      options.set(word, args[++at]!);
    else throw new UsageError(`write knows no option ${word}`);
  }
  if (folders.length > 1) throw new UsageError('write takes one FOLDER');
  const [folder] = folders;
  const cache = options.get('--cache');
  const hands = options.get('--hands');
  return {
    folder: resolve(folder ?? join(repository, 'public')),
    root: resolve(options.get('--from') ?? repository),
    cache: cache ? resolve(cache) : folder ? null : join(repository, 'node_modules/.cache/geo'),
    hands: hands === undefined ? undefined : Number(hands),
  };
}
