import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AtlasArea, AtlasPlace, Excerpt, PassageIndex, PassagePage, PlaceLeaf } from '../model/atlas.ts';
import { newestFirst } from '../model/newest-first.ts';
import type { PassageFilter } from '../model/reading-view.ts';
import { pagesFor } from '../state/passage-pages.ts';
import { usePage } from './page-context.ts';

/** The passages of a place that are here, and how to bring more. */
export interface Passages extends PassagePage {
  /** Where the others are; null until it is wanted, and where all are here. */
  readonly index: PassageIndex | null;
  /** Whether any other passage may pass the filter. */
  readonly complete: boolean;
  readonly failed: boolean;
  /** Brings the index, for the counts of all passages. */
  readonly askIndex: () => void;
  /** Goes on after {@link pagesAtOnce} pages, or after one that did not come. */
  readonly goOn: () => void;
}

/** Pages that are brought before a reader is asked whether to go on: a filter may let nothing through. */
const pagesAtOnce = 6;

/**
 * The passages of a place: those of its leaf, and page by page those that a filter may let through, as long as
 * `wanting` says that those which are here are too few.
 */
export function usePassages(
  subject: AtlasPlace | AtlasArea,
  leaf: PlaceLeaf,
  filter: PassageFilter,
  wanting: (excerpts: readonly Excerpt[]) => boolean,
): Passages {
  const { store } = usePage();
  const [index, setIndex] = useState<PassageIndex | null>(null);
  const [pages, setPages] = useState<ReadonlyMap<number, PassagePage>>(new Map());
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const [allowed, setAllowed] = useState(pagesAtOnce);
  const { excerpts, distances } = useMemo(() => joinPages(leaf, [...pages.values()]), [leaf, pages]);
  const day = store.view.value.date;
  // A page of which the leaf has every passage is here.
  const missing = useMemo(() => {
    if (leaf.further === 0) return [];
    let before = 0;
    const held = (index?.pages ?? []).map(([, , passages]) => {
      before += passages;
      return before <= leaf.excerpts.length;
    });
    return index ? pagesFor(index, filter, day).filter((page) => !pages.has(page) && !held[page]) : null;
  }, [index, pages, filter, day, leaf]);
  const next = missing?.[0];
  const wants = leaf.further > 0 && wanting(excerpts) && !failed;
  useEffect(() => {
    if (index || failed || !(asked || wants) || leaf.further === 0) return;
    let current = true;
    store.file<PassageIndex>(`passages/${subject.id}/index.json`).then(
      (value) => current && setIndex(value),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [index, asked, wants, failed, leaf, subject, store]);
  useEffect(() => {
    if (!index || next === undefined || !wants || pages.size >= allowed) return;
    let current = true;
    store.file<PassagePage>(`passages/${subject.id}/${index.pages[next]![0]}.json`).then(
      (page) => current && setPages(new Map([...pages, [next, page]])),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [index, next, wants, pages, allowed, subject, store]);
  return {
    excerpts,
    distances,
    index,
    complete: missing !== null && missing.length === 0,
    failed,
    askIndex: () => setAsked(true),
    goOn: () => {
      setFailed(false);
      setAllowed(pages.size + pagesAtOnce);
    },
  };
}

/** The passages of a leaf and of pages, each once, newest article first. */
function joinPages(leaf: PassagePage, pages: readonly PassagePage[]): PassagePage {
  if (pages.length === 0) return leaf;
  const all = [leaf, ...pages];
  const excerpts = new Map(
    all.flatMap((page) => page.excerpts).map((excerpt) => [`${excerpt.article} ${excerpt.start}`, excerpt]),
  );
  const distances = new Map(
    all
      .flatMap((page) => page.distances)
      .map((distance) => [`${distance.article} ${distance.start} ${distance.to} ${distance.from}`, distance]),
  );
  return {
    excerpts: [...excerpts.values()].sort((a, b) => newestFirst(a.article, b.article) || a.start - b.start),
    distances: [...distances.values()],
  };
}
