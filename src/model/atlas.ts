import type { Position } from 'geojson';
import type { ArticleHead } from './article.ts';
import type { BelligerentTerm } from './belligerent-term.ts';
import type { AnchoredClaim } from './claim.ts';
import type { Citation, Confidence, Holder, Truce } from './control.ts';
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
  /** Number of the leaf file that holds the rest of what is known about it. */
  readonly leaf: number;
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
  readonly leaf: number;
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

/** An article's head with what the lists need. */
export interface AtlasArticle extends ArticleHead {
  /** The first words of the text, for an article without a headline. */
  readonly opening: string;
  /** How many mentions of places in Libya it has. */
  readonly mentions: number;
}

/** The first download: everything that the first view needs but the geometry. */
export interface Atlas {
  readonly places: readonly AtlasPlace[];
  readonly areas: readonly AtlasArea[];
  readonly articles: readonly AtlasArticle[];
  readonly changes: readonly AtlasChange[];
  readonly truces: readonly Truce[];
  /** Ids of the places and areas about which articles disagree. */
  readonly disputed: readonly string[];
  /** How many leaf files there are. */
  readonly leaves: number;
}

/** A mention as a passage carries it; offsets are relative to the passage's text. */
export interface PassageMark {
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly sense: 'literal' | 'metonymic';
  readonly scope: 'LY' | 'foreign';
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
  readonly citations: readonly Citation[];
}

/** Everything about one place that is loaded when it is opened. */
export interface PlaceLeaf {
  readonly toponyms: readonly Toponym[];
  readonly standing: PositionStanding | null;
  readonly source: string;
  readonly note: string;
  /** In order of date. */
  readonly history: readonly HistoryEntry[];
  /** Newest article first, in reading order within it. */
  readonly excerpts: readonly Excerpt[];
  /** Claims of the articles about the place. */
  readonly claims: readonly AnchoredClaim[];
  /** What the articles state of how far and which way it lies from other places, and these from it. */
  readonly distances: readonly ComparedDistance[];
  /** Number of the leaf file with the next excerpts, or null. */
  readonly next: number | null;
}

/** A leaf file: some places' leaves by id. */
export type LeafFile = Readonly<Record<string, PlaceLeaf>>;

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
