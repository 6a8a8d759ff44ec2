import type { Article } from '../../src/model/article.ts';
import type { Excerpt, HistoryEntry, LeafFile, PlaceLeaf } from '../../src/model/atlas.ts';
import type { BelligerentTerm } from '../../src/model/belligerent-term.ts';
import type { ComparedDistance } from '../../src/model/distance.ts';
import type { Mention } from '../../src/model/mention.ts';
import { type Span, splitPassages, splitSentences } from '../../src/text/split-passages.ts';
import type { Sources } from './read/read-sources.ts';

/** Letters of JSON after which a leaf file is full: about 12 KB on the wire. */
const fullLeaf = 60_000;
/** Excerpts of a place in its first leaf, and in each that follows. */
const excerptsALeaf = 60;

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

/**
 * The excerpts of every place and area: each paragraph that mentions it, newest article first. An area,
 * but for the whole country, also has the paragraphs that mention the places inside it.
 */
export function collectExcerpts(sources: Sources, articles: readonly ReadArticle[]): Map<string, Excerpt[]> {
  const areasOf = new Map<string, string[]>();
  for (const area of sources.areas) {
    for (const member of area.members) areasOf.set(member, [...(areasOf.get(member) ?? []), area.id]);
  }
  const excerpts = new Map<string, Excerpt[]>();
  const newestFirst = [...articles].sort((a, b) => (a.article.published < b.article.published ? 1 : -1));
  for (const { article, passages, mentions, terms } of newestFirst) {
    for (const [start, end] of passages) {
      const text = article.text.slice(start, end);
      const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
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
        if (mark.scope === 'foreign') continue;
        for (const subject of new Set([mark.place, ...(areasOf.get(mark.place) ?? [])])) {
          subjects.set(subject, [...(subjects.get(subject) ?? []), mark]);
        }
      }
      for (const [subject, own] of subjects) {
        const said = sentences.filter(([from, to]) =>
          own.some((mark) => mark.start >= from && mark.end <= to),
        );
        const list = excerpts.get(subject) ?? [];
        list.push({ article: article.id, start, text, sentences: said, marks, terms: named });
        excerpts.set(subject, list);
      }
    }
  }
  return excerpts;
}

/** Packs every place's and area's leaf into files; a long one continues in a later file. */
export function deriveLeaves(
  sources: Sources,
  excerpts: ReadonlyMap<string, readonly Excerpt[]>,
  distances: ReadonlyMap<string, readonly ComparedDistance[]>,
): { files: LeafFile[]; leafOf: Map<string, number> } {
  const files: Record<string, PlaceLeaf>[] = [{}];
  const leafOf = new Map<string, number>();
  let letters = 0;
  const put = (id: string, leaf: PlaceLeaf): number => {
    const size = JSON.stringify(leaf).length;
    if (letters > 0 && letters + size > fullLeaf) {
      files.push({});
      letters = 0;
    }
    letters += size;
    files.at(-1)![id] = leaf;
    return files.length - 1;
  };
  for (const subject of subjectsOf(sources, distances)) {
    const all = excerpts.get(subject.id) ?? [];
    const pages = Array.from({ length: Math.max(1, Math.ceil(all.length / excerptsALeaf)) }, (_, page) =>
      all.slice(page * excerptsALeaf, (page + 1) * excerptsALeaf),
    );
    // Written from the last page to the first, so that each knows where the next one is.
    let next: number | null = null;
    for (const page of pages.slice(1).reverse()) {
      next = put(subject.id, { ...subject.leaf, excerpts: page, next });
      // A file holds one leaf of a place.
      files.push({});
      letters = 0;
    }
    leafOf.set(subject.id, put(subject.id, { ...subject.leaf, excerpts: pages[0]!, next }));
  }
  return { files, leafOf };
}

function subjectsOf(
  { places, areas, changes, claims }: Sources,
  distances: ReadonlyMap<string, readonly ComparedDistance[]>,
): { id: string; leaf: PlaceLeaf }[] {
  const about = (id: string) =>
    claims.filter((claim) => claim.places.includes(id) || claim.toward?.includes(id));
  const empty = { excerpts: [], next: null };
  return [
    ...areas.map((area) => ({
      id: area.id,
      leaf: {
        toponyms: area.toponyms,
        standing: null,
        source: area.source,
        note: area.note ?? '',
        history: [],
        claims: about(area.id),
        distances: distances.get(area.id) ?? [],
        ...empty,
      },
    })),
    ...places
      .filter((place) => !areas.some((area) => area.id === place.id))
      .map((place) => ({
        id: place.id,
        leaf: {
          toponyms: place.toponyms,
          standing: place.standing,
          source: place.source,
          note: place.note ?? '',
          history: changes
            .filter((change) => change.place === place.id)
            .map((change): HistoryEntry => ({ ...change, sources: change.citations.length })),
          claims: about(place.id),
          distances: distances.get(place.id) ?? [],
          ...empty,
        },
      })),
  ];
}
