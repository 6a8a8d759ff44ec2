import type { ArticleLabel } from '../../../src/model/article.ts';
import { type ArticleFile, newestTold, type PlaceLeaf } from '../../../src/model/atlas.ts';
import type { AnchoredClaim } from '../../../src/model/claim.ts';
import { newestFirst } from '../../../src/model/newest-first.ts';
import { deriveAtlas, partAtlas } from '../derive-atlas.ts';
import { deriveDisagreements } from '../derive-disagreements.ts';
import { claimsByPlace, collectExcerpts, packQuietLeaves } from '../derive-leaves.ts';
import { deriveProposals } from '../derive-proposals.ts';
import { mostSpoken } from '../derive-together.ts';
import { deriveVoices } from '../derive-voices.ts';
import { onePage } from '../text-page/one-page.ts';
import { labelOf, readingOf } from './article-file.ts';
import type { Counts, LedgerEntry } from './ledger.ts';
import type { Outbox } from './outbox.ts';
import type { Tools } from './tools.ts';

/** What all articles together make, and the claims that editors read in them. */
export interface Whole {
  readonly articles: readonly LedgerEntry[];
  readonly counts: Counts;
  readonly claims: readonly AnchoredClaim[];
  /** The file of an article, as it is now. */
  readonly fileOf: (id: string) => ArticleFile;
}

/** The labels of articles, each once. */
export function labelsOf(ids: Iterable<string>, { fileOf }: Pick<Whole, 'fileOf'>): ArticleLabel[] {
  return [...new Set(ids)].sort(newestFirst).map((id) => labelOf(fileOf(id)));
}

/** Ids of the articles that the claims about a place and its record of control name. */
export function citedBy(claims: readonly AnchoredClaim[], history: PlaceLeaf['history']): Set<string> {
  const cited = history.flatMap(({ citations }) => citations.map(({ article }) => article));
  return new Set([...claims.map(({ article }) => article), ...cited.filter((id) => id !== null)]);
}

/** Writes the files of which there is one, however many articles there are. None grows with their number. */
export function writeShared(tools: Tools, out: Outbox, data: string, whole: Whole): void {
  const { ground } = tools;
  const { articles, counts, claims, fileOf } = whole;
  const heads = (ids: Iterable<string>) => labelsOf(ids, whole);
  const put = (name: string, value: object, named: Iterable<string> = []) =>
    out.putJson(`${data}/${name}.json`, value, heads(named));
  const ofClaims = new Set(claims.map(({ article }) => article));

  const byPlace = claimsByPlace(claims);
  const quiet = new Map<string, PlaceLeaf>();
  for (const [id, facts] of tools.facts) {
    const own = byPlace.get(id) ?? [];
    if (!counts.subjects.has(id))
      quiet.set(id, { ...facts, excerpts: [], claims: own, distances: [], further: 0 });
  }
  const leaves = packQuietLeaves(quiet);
  leaves.forEach((leaf, number) => {
    const cited = Object.values(leaf).flatMap((one) => [...citedBy(one.claims, one.history)]);
    put(`leaves/${number}`, leaf, cited);
  });

  const disagreements = deriveDisagreements({
    claims,
    changes: ground.changes,
    articles: [...ofClaims].map((id) => ({ id, published: id.slice(0, 10) })),
  });
  put('disagreements', disagreements, ofClaims);
  put('proposals', deriveProposals({ ...ground, claims }), ofClaims);
  put('together', mostSpoken(counts.pairs));

  const newest = articles.slice(0, newestTold).map(([id]) => fileOf(id));
  const named = newest.filter(({ terms }) => terms.length > 0);
  const voices = deriveVoices(named.map(readingOf));
  put(
    'voices',
    voices,
    named.map(({ id }) => id),
  );
  const stated = newest.toReversed().flatMap(({ distances }) => distances);
  put(
    'distances',
    stated,
    stated.map(({ article }) => article),
  );

  const leafOf = new Map(
    leaves.flatMap((leaf, number) => Object.keys(leaf).map((id) => [id, number] as const)),
  );
  const atlas = deriveAtlas(ground, {
    subjects: new Map(
      [...counts.subjects].map(([id, [passages, inArticles]]) => [id, { passages, articles: inArticles }]),
    ),
    leafOf,
    leaves: leaves.length,
    days: articles.map(([id]) => id.slice(0, 10)),
    disputed: [...new Set(disagreements.opposed.map(({ place }) => place))],
  });
  const { first, rest } = partAtlas(atlas);
  put('atlas', first);
  put('gazetteer', rest);

  if (tools.texts) return;
  const files = articles.map(([id]) => fileOf(id));
  const excerpts = collectExcerpts(ground, files.map(readingOf));
  out.put('text/index.html', onePage('ar', ground, files, excerpts));
  out.put('text/en.html', onePage('en', ground, files, excerpts));
}
