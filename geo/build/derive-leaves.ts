import type { Article } from '../../src/model/article.ts';
import type { Excerpt, HistoryEntry, LeafFile, PlaceLeaf } from '../../src/model/atlas.ts';
import type { BelligerentTerm } from '../../src/model/belligerent-term.ts';
import type { AnchoredClaim } from '../../src/model/claim.ts';
import type { Mention } from '../../src/model/mention.ts';
import { newestFirst } from '../../src/model/newest-first.ts';
import { type Span, splitPassages, splitSentences } from '../../src/text/split-passages.ts';
import type { Sources } from './read/read-sources.ts';

/** Letters of JSON after which a leaf file is full: about 12 KB on the wire. */
const fullLeaf = 60_000;

/** An article with what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly passages: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly terms: readonly BelligerentTerm[];
}

/** Splits an article into passages and keeps its mentions and its names of the sides beside them. */
export function readArticle(
  article: Article,
  mentions: readonly Mention[],
  terms: readonly BelligerentTerm[] = [],
): ReadArticle {
  return { article, passages: splitPassages(article.text), mentions, terms };
}

/** The ids of the areas that each place lies in. */
export type AreasOf = ReadonlyMap<string, readonly string[]>;

/** Which areas each place belongs to. */
export function areasOfPlaces({ areas }: Pick<Sources, 'areas'>): AreasOf {
  const areasOf = new Map<string, string[]>();
  for (const area of areas) {
    for (const member of area.members) areasOf.set(member, [...(areasOf.get(member) ?? []), area.id]);
  }
  return areasOf;
}

/**
 * The excerpts of one article by place and area, in reading order. An area, but for the whole country, also
 * has the paragraphs that mention the places inside it.
 */
export function excerptsOf(
  { article, passages, mentions, terms }: ReadArticle,
  areasOf: AreasOf,
): Map<string, Excerpt[]> {
  const excerpts = new Map<string, Excerpt[]>();
  for (const [start, end] of passages) {
    const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    if (!inside.some(({ scope }) => scope === 'LY')) continue;
    const text = article.text.slice(start, end);
    const sentences = splitSentences(text);
    const marks = inside.map(({ start: from, end: to, place, sense, scope }) => ({
      start: from - start,
      end: to - start,
      place,
      sense,
      scope,
    }));
    const named = terms
      .filter((term) => term.start >= start && term.end <= end)
      .map(({ surface: _, ...term }) => ({ ...term, start: term.start - start, end: term.end - start }));
    const subjects = new Map<string, typeof marks>();
    for (const mark of marks) {
      if (mark.scope !== 'LY') continue;
      for (const subject of new Set([mark.place, ...(areasOf.get(mark.place) ?? [])])) {
        subjects.set(subject, [...(subjects.get(subject) ?? []), mark]);
      }
    }
    for (const [subject, own] of subjects) {
      const said = sentences.filter(([from, to]) => own.some((mark) => mark.start >= from && mark.end <= to));
      const list = excerpts.get(subject) ?? [];
      list.push({ article: article.id, start, text, sentences: said, marks, terms: named });
      excerpts.set(subject, list);
    }
  }
  return excerpts;
}

/** The excerpts of some articles by place and area, newest article first. */
export function collectExcerpts(
  sources: Pick<Sources, 'areas'>,
  articles: readonly ReadArticle[],
): Map<string, Excerpt[]> {
  const areasOf = areasOfPlaces(sources);
  const excerpts = new Map<string, Excerpt[]>();
  const inOrder = [...articles].sort((a, b) => newestFirst(a.article.id, b.article.id));
  for (const one of inOrder) {
    for (const [subject, own] of excerptsOf(one, areasOf)) {
      excerpts.set(subject, [...(excerpts.get(subject) ?? []), ...own]);
    }
  }
  return excerpts;
}

/** What is known of a place or an area beside what articles say. */
export type PlaceFacts = Pick<PlaceLeaf, 'toponyms' | 'standing' | 'source' | 'note' | 'noteAr' | 'history'>;

/** The facts of every area and place, by id: areas first. */
export function deriveFacts({
  places,
  areas,
  changes,
}: Pick<Sources, 'places' | 'areas' | 'changes'>): Map<string, PlaceFacts> {
  const facts = new Map<string, PlaceFacts>();
  for (const { id, toponyms, source, note, noteAr } of areas) {
    facts.set(id, { toponyms, standing: null, source, note, noteAr, history: [] });
  }
  const byPlace = Map.groupBy(changes, ({ place }) => place);
  for (const { id, toponyms, standing, source, note = '', noteAr = '' } of places) {
    if (facts.has(id)) continue;
    const history = (byPlace.get(id) ?? []).map(
      (change): HistoryEntry => ({ ...change, sources: change.citations.length }),
    );
    facts.set(id, { toponyms, standing, source, note, noteAr, history });
  }
  return facts;
}

/** Claims by the places and areas that they are about or lead to. */
export function claimsByPlace(claims: readonly AnchoredClaim[]): Map<string, AnchoredClaim[]> {
  const byPlace = new Map<string, AnchoredClaim[]>();
  for (const claim of claims) {
    for (const id of new Set([...claim.places, ...(claim.toward ?? [])])) {
      byPlace.set(id, [...(byPlace.get(id) ?? []), claim]);
    }
  }
  return byPlace;
}

/** Packs the leaves of places that no article names into files of some 12 KB on the wire, in order. */
export function packQuietLeaves(leaves: ReadonlyMap<string, PlaceLeaf>): LeafFile[] {
  const files: Record<string, PlaceLeaf>[] = [];
  let letters = fullLeaf;
  for (const [id, leaf] of leaves) {
    const size = JSON.stringify(leaf).length;
    if (letters + size > fullLeaf) {
      files.push({});
      letters = 0;
    }
    letters += size;
    files.at(-1)![id] = leaf;
  }
  return files;
}
