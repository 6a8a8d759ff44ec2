import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newestFirst } from '../../../src/model/newest-first.ts';
import type { PairCounts } from '../derive-together.ts';
import { articlePath, listArticles } from '../read/read-articles.ts';
import { claimsPath } from '../read/read-claims.ts';
import type { Site } from './site.ts';

/** Passages of a place, the articles they stand in, and how many passages name the place itself. */
export type SubjectCount = readonly [passages: number, articles: number, own: number];

/** An article by its content: `stamp` tells when its files were last changed, so that most need not be read. */
export type LedgerEntry = readonly [id: string, key: string, stamp: string];

/** What is remembered of a build, so that the next one does only what changed. */
export interface Ledger {
  readonly edition: string;
  readonly version: string;
  readonly manyPages: boolean;
  readonly searchLetters: number;
  /** Newest first. */
  readonly articles: readonly LedgerEntry[];
  readonly subjects: readonly (readonly [id: string, count: SubjectCount])[];
  readonly pairs: readonly (readonly [pair: string, counts: readonly [passages: number, articles: number]])[];
  /** Articles with claims, by id. */
  readonly claimed: readonly string[];
}

/** Counts that change from article to article, while a build goes on. */
export interface Counts {
  readonly subjects: Map<string, SubjectCount>;
  readonly pairs: PairCounts;
  readonly claimed: Set<string>;
}

/** The ledger of the last build in a cache; null where there is none that can be read. */
export function readLedger(cache: string): Ledger | null {
  const file = join(cache, 'ledger.json');
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Ledger;
  } catch {
    return null;
  }
}

/** All articles as they are now, newest first; those whose files have the stamp of `before` are not read. */
export function scanArticles(root: string, before: Ledger | null): { entries: LedgerEntry[]; bytes: number } {
  const known = new Map(before?.articles.map((entry) => [entry[0], entry]));
  let bytes = 0;
  const entries = listArticles(root).map((id): LedgerEntry => {
    const article = statSync(articlePath(root, id));
    const claims = statSync(claimsPath(root, id), { throwIfNoEntry: false });
    bytes += article.size;
    const stamp = `${article.size}:${article.mtimeMs}:${claims?.size ?? ''}:${claims?.mtimeMs ?? ''}`;
    const was = known.get(id);
    if (was?.[2] === stamp) return was;
    const hash = createHash('sha256').update(readFileSync(articlePath(root, id)));
    if (claims) hash.update('\0').update(readFileSync(claimsPath(root, id)));
    return [id, hash.digest('hex').slice(0, 24), stamp];
  });
  return { entries: entries.sort(([a], [b]) => newestFirst(a, b)), bytes };
}

/** Adds the passages of an article to what is counted of places, or takes them away (`sign` -1). */
export function addCounts(
  to: Counts['subjects'],
  counts: readonly (readonly [subject: string, passages: number, own: number])[],
  sign: 1 | -1,
): void {
  for (const [subject, passages, own] of counts) {
    const [before, articles, ownBefore] = to.get(subject) ?? [0, 0, 0];
    const now: SubjectCount = [before + sign * passages, articles + sign, ownBefore + sign * own];
    if (now[1] === 0) to.delete(subject);
    else to.set(subject, now);
  }
}

/** What is remembered of a build. */
export function ledgerOf(
  { edition, manyPages, searchLetters }: Site,
  version: string,
  articles: readonly LedgerEntry[],
  { subjects, pairs, claimed }: Counts,
): Ledger {
  return {
    edition,
    version,
    manyPages,
    searchLetters,
    articles,
    subjects: [...subjects],
    pairs: [...pairs],
    claimed: [...claimed],
  };
}
