import type { Position } from 'geojson';
import type { ArticleHead, ArticleLabel } from './article.ts';
import type { BelligerentTerm } from './belligerent-term.ts';
import type { AnchoredClaim } from './claim.ts';
import type { Belligerent, Citation, Confidence, Holder, Truce } from './control.ts';
import type { ComparedDistance } from './distance.ts';
import type { Mention } from './mention.ts';
import type { PlaceKind, PositionStanding, Toponym } from './place.ts';
import type { PassageTerm } from './voices.ts';

/** A name in both languages of the interface. */
export interface BilingualName {
  readonly ar: string;
  readonly en: string;
}

/** A place as the first download carries it: enough to draw, list and count it. */
export interface AtlasPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: BilingualName;
  /** `[lon, lat]`. */
  readonly position: Position;
  readonly accuracyKm: number;
  readonly draw: boolean;
  /** Within 12 km of the sea. */
  readonly coastal: boolean;
  /** How many passages mention it, and in how many articles. */
  readonly passages: number;
  readonly articles: number;
  /** Number of the leaf file that it shares with other quiet places; null where it has one of its own. */
  readonly leaf: number | null;
}

/** A named area as the first download carries it. Its outline is in the base file. */
export interface AtlasArea {
  readonly id: string;
  readonly name: BilingualName;
  /** Where it is framed and labelled: west, south, east, north. */
  readonly bbox: readonly [number, number, number, number];
  readonly members: readonly string[];
  readonly passages: number;
  readonly articles: number;
  readonly leaf: number | null;
}

/** A change of control without its evidence, which is in the place's leaf. */
export interface AtlasChange {
  readonly date: string;
  readonly place: string;
  readonly from: Holder | null;
  readonly to: Holder;
  readonly confidence: Confidence;
  readonly sources: number;
}

/** How many articles were published in a stretch of days, by its first day. */
export type Published = readonly (readonly [day: string, articles: number])[];

/**
 * The first download: everything that the first view needs but the geometry. However many articles there
 * are, it only counts them.
 */
export interface Atlas {
  /** At first those with a record of control, the cities, and those named most; see {@link GazetteerFile}. */
  readonly places: readonly AtlasPlace[];
  readonly areas: readonly AtlasArea[];
  /** How many articles there are. */
  readonly articles: number;
  /** By day while these are few, else by week; in order. */
  readonly published: Published;
  readonly changes: readonly AtlasChange[];
  readonly truces: readonly Truce[];
  /** Ids of the places and areas about which articles disagree. */
  readonly disputed: readonly string[];
  /** How many leaf files quiet places share. */
  readonly leaves: number;
}

/** The places that the first view does without: they come once it is there. */
export interface GazetteerFile {
  readonly places: readonly AtlasPlace[];
}

/** A mention as a passage carries it; offsets are relative to the passage's text. */
export interface PassageMark {
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly sense: 'literal' | 'metonymic';
  readonly scope: Mention['scope'];
}

/** A paragraph that mentions a place, ready to be shown. */
export interface Excerpt {
  readonly article: string;
  /** Offset of the paragraph in the article's text. */
  readonly start: number;
  readonly text: string;
  /** The sentences that mention the place: offsets relative to `text`. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly marks: readonly PassageMark[];
  /** How it names the sides. */
  readonly terms: readonly PassageTerm[];
}

/** A holder's turn at a place, with its evidence. */
export interface HistoryEntry extends AtlasChange {
  readonly note: string;
  readonly noteAr: string;
  readonly citations: readonly Citation[];
}

/** Everything about one place that is loaded when it is opened. */
export interface PlaceLeaf {
  readonly toponyms: readonly Toponym[];
  readonly standing: PositionStanding | null;
  readonly source: string;
  /** What else there is to know of it; empty where there is nothing. */
  readonly note: string;
  readonly noteAr: string;
  /** In order of date. */
  readonly history: readonly HistoryEntry[];
  /** Newest article first, in reading order within it. */
  readonly excerpts: readonly Excerpt[];
  /** Claims of the articles about the place. */
  readonly claims: readonly AnchoredClaim[];
  /** What the articles of the excerpts state of how far and which way it lies from other places, and these from it. */
  readonly distances: readonly ComparedDistance[];
  /** How many passages there are besides the excerpts; they are in the pages of a {@link PassageIndex}. */
  readonly further: number;
}

/** A leaf file: some places' leaves by id. */
export type LeafFile = Readonly<Record<string, PlaceLeaf>>;

/** A page of what the articles say about a place. */
export type PassagePage = Pick<PlaceLeaf, 'excerpts' | 'distances'>;

/** How many passages of a place have something in common, and the newest pages that they are on. */
export type Facet = readonly [passages: number, ...pages: readonly number[]];

/** A facet names at most so many pages; one that names fewer names all of them. */
export const facetPages = 24;

/** Where the passages of a place are, newest first: which page a reader's filter needs. */
export interface PassageIndex {
  /** Name of the page's file, the newest day on it, and its number of passages. */
  readonly pages: readonly (readonly [name: string, day: string, passages: number])[];
  /** Passages that name a side. */
  readonly sides: Readonly<Record<Belligerent, Facet>>;
  /** Passages by the places that they name. */
  readonly with: Readonly<Record<string, Facet>>;
}

/** Articles whose names for the sides, and whose figures, are laid beside each other: the newest. */
export const newestTold = 200;

/** An article in the list of all. */
export interface ListedArticle extends ArticleLabel {
  /** How many mentions of places in Libya it has. */
  readonly mentions: number;
}

/** Where the articles are listed, newest first; each page is a list of {@link ListedArticle}. */
export type ListIndex = Pick<PassageIndex, 'pages'>;

/** An article as its own file carries it. */
export interface ArticleFile extends ArticleHead {
  readonly text: string;
  /** Offsets of the paragraphs. */
  readonly paragraphs: readonly (readonly [start: number, end: number])[];
  readonly mentions: readonly Mention[];
  readonly terms: readonly BelligerentTerm[];
  readonly claims: readonly AnchoredClaim[];
  readonly distances: readonly ComparedDistance[];
}
