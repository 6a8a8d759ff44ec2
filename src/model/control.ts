import type { Feature, LineString, MultiPolygon } from 'geojson';

/** Who may hold a place. `local`: local or neutral forces; `contested`: fighting inside it. */
export type Holder = 'gna' | 'lna' | 'local' | 'contested';

/** The belligerents between which a front line runs. */
export type Belligerent = 'gna' | 'lna';

export type Confidence = 'high' | 'medium' | 'low';

/** A publication elsewhere that a statement stands on. */
export interface Citation {
  /** Publication and date as recorded: `Anadolu 2019-04-05`. */
  readonly title: string;
  /** Address, or null where none is recorded. */
  readonly url: string | null;
  /** Id of the article, where the statement stands on one of ours; then `title` is that id. */
  readonly article: string | null;
}

/** On a date, a place passes from one holder to another. */
export interface ControlChange {
  readonly date: string;
  readonly place: string;
  /** Null for the state at the start of the record, 2019-04-01. */
  readonly from: Holder | null;
  readonly to: Holder;
  /** What a reader has to know of it, in either language; both are empty where there is nothing. */
  readonly note: string;
  readonly noteAr: string;
  readonly confidence: Confidence;
  readonly citations: readonly Citation[];
}

/** A truce: a dated statement that changes no control. */
export interface Truce {
  readonly date: string;
  /** What a reader has to know of it, in either language; both are empty where there is nothing. */
  readonly note: string;
  readonly noteAr: string;
  readonly confidence: Confidence;
  readonly citations: readonly Citation[];
}

/** What the record says of a place at a date. */
export interface PlaceState {
  readonly place: string;
  readonly holder: Holder;
  /** The change that made it so. */
  readonly since: ControlChange;
}

/** How a stretch of line is drawn: the less sure, the more broken. */
export type FrontStyle = 'solid' | 'dashed' | 'dotted';

/** What a stretch of front line knows of itself: enough to ask both of its sides for their evidence. */
export interface FrontProperties {
  /** `left|right`, and `#2` and so on for a further piece between the same two places. */
  readonly id: string;
  /** Number of the line that it is part of, from 1; stretches of one line follow each other. */
  readonly chain: number;
  /** Ids of the places to its left and right, seen in the direction in which its points run. */
  readonly left: string;
  readonly right: string;
  readonly leftHolder: Holder;
  readonly rightHolder: Holder;
  /** The geodesic between the two places, in km. */
  readonly gapKm: number;
  /** The lower of the two states' confidences. */
  readonly confidence: Confidence;
  readonly style: FrontStyle;
}

/** The picture of control at a date. */
export interface ControlPicture {
  /** One for each holder that holds anything. Together they cover Libya's land once. */
  readonly areas: readonly Feature<MultiPolygon, { readonly holder: Holder }>[];
  /** Stretches between the two belligerents, and between either and a contested place. */
  readonly fronts: readonly Feature<LineString, FrontProperties>[];
}
