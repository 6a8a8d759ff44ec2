import { type Excerpt, type Facet, facetPages, type PassageIndex } from '../../../src/model/atlas.ts';

/** What the index tells of one page. */
export interface PageSummary {
  readonly name: string;
  readonly day: string;
  readonly passages: number;
  /** Passages that name either side. */
  readonly gna: number;
  readonly lna: number;
  /** Passages by the places that they name. */
  readonly with: Readonly<Record<string, number>>;
}

/** Sums up the excerpts of a page of a place; `day` is the newest on it. */
export function summarise(name: string, day: string, excerpts: readonly Excerpt[]): PageSummary {
  const counts: Record<string, number> = {};
  let [gna, lna] = [0, 0];
  for (const { marks, terms } of excerpts) {
    if (terms.some(({ denotes }) => denotes === 'gna')) gna++;
    if (terms.some(({ denotes }) => denotes === 'lna')) lna++;
    const named = marks.filter(({ scope }) => scope === 'LY').map(({ place }) => place);
    for (const place of new Set(named)) {
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const inOrder = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  return { name, day, passages: excerpts.length, gna, lna, with: Object.fromEntries(inOrder) };
}

/** The index of a place's pages, newest first. */
export function indexPages(pages: readonly PageSummary[]): PassageIndex {
  const facets = new Map<string, number[]>();
  const count = (key: string, passages: number, page: number) => {
    if (passages === 0) return;
    const facet = facets.get(key) ?? [0];
    facet[0]! += passages;
    if (facet.length <= facetPages) facet.push(page);
    facets.set(key, facet);
  };
  const [gna, lna] = [' gna', ' lna'];
  pages.forEach((page, number) => {
    count(gna, page.gna, number);
    count(lna, page.lna, number);
    for (const [place, passages] of Object.entries(page.with)) count(place, passages, number);
  });
  const facet = (key: string) => (facets.get(key) ?? [0]) as unknown as Facet;
  const places = [...facets.keys()].filter((key) => !key.startsWith(' ')).sort();
  return {
    pages: pages.map(({ name, day, passages }) => [name, day, passages] as const),
    sides: { gna: facet(gna), lna: facet(lna) },
    with: Object.fromEntries(places.map((place) => [place, facet(place)])),
  };
}
