import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { BilingualName } from './atlas.ts';
import type { ControlPicture, Holder } from './control.ts';
import type { PlaceKind } from './place.ts';
import type { Proposal } from './proposal.ts';
import type { Camera, LabelLang, LayerId } from './view.ts';

/** A place as the picture shows it. */
export interface ScenePlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: BilingualName;
  readonly position: Position;
  readonly accuracyKm: number;
  /** On the coast, where labels stand off into the sea. */
  readonly coastal: boolean;
  /** Who holds it at the date; null without a record. */
  readonly holder: Holder | null;
  /** 0 to 3: how much is written about it, which sets its size. */
  readonly weight: 0 | 1 | 2 | 3;
  /** Smaller is placed first where labels compete. */
  readonly rank: number;
  /** Zoom from which it is shown. */
  readonly minZoom: number;
}

/** A named area's label; its outline shows while it is chosen. */
export interface SceneArea {
  readonly id: string;
  readonly name: BilingualName;
  readonly position: Position;
  readonly outline: Feature<Polygon | MultiPolygon> | null;
}

/**
 * What a drawn distance is: a great circle that was asked for, a way by road, one of many arcs from a place,
 * a ring round it, or the shortest way to the front line.
 */
export type ArcKind = 'straight' | 'road' | 'ray' | 'ring' | 'front';

/** A distance to draw; without a line it is written only. */
export interface SceneArc {
  readonly kind: ArcKind;
  readonly line: readonly Position[];
  readonly label: string;
  /** Where the label stands. */
  readonly at: Position;
}

/** A point of a measurement, by its number. */
export interface ScenePin {
  readonly position: Position;
  readonly label: string;
}

/** A line between two places or areas that are spoken of together, in `passages` passages. */
export interface SceneBond {
  readonly pair: readonly [one: string, other: string];
  readonly line: readonly [Position, Position];
  readonly passages: number;
  readonly label: string;
  /** The passages that name both are being read. */
  readonly chosen: boolean;
}

/** The front line of another day. */
export interface SceneGhost {
  readonly label: string;
  readonly lines: readonly (readonly Position[])[];
}

/** A change of control as a mark at its place. */
export interface SceneChange {
  readonly position: Position;
  readonly to: Holder;
  readonly label: string;
}

/** Where the map shall look after an action of the reader: a camera, a box with space around it, or nearer. */
export type Framing =
  | { readonly camera: Camera }
  | { readonly bbox: readonly [number, number, number, number]; readonly maxZoom: number }
  | 'whole-country'
  | { readonly zoomBy: number };

/** What a reader pointed at on the map. */
export type Pick =
  | { readonly place: string }
  /** A stretch of the front line: the places on its two sides. */
  | { readonly front: readonly [left: string, right: string] }
  /** Two places that are spoken of together. */
  | { readonly together: readonly [one: string, other: string] }
  /** What an article proposes. */
  | { readonly proposal: string }
  /** A point of the ground where nothing else is, `[lon, lat]`. */
  | { readonly spot: Position };

/**
 * The picture as a value: computed from the state without a map, and shown by the map. Parts that did
 * not change keep their identity, and the map does nothing about them.
 */
export interface Scene {
  readonly labels: LabelLang;
  readonly layers: ReadonlySet<LayerId>;
  readonly places: readonly ScenePlace[];
  readonly areas: readonly SceneArea[];
  /** Control at the chosen date; null until its cells are there. */
  readonly control: ControlPicture | null;
  /** The stretch of front line that is asked about or pointed at. */
  readonly front: readonly [one: string, other: string] | null;
  /** The point that is asked about, and the place whose record it is coloured by. */
  readonly spot: { readonly from: Position; readonly to: Position } | null;
  /** Front lines of other days, with the day in words. */
  readonly ghosts: readonly SceneGhost[];
  /** Places that changed hands in the period, with the day in words; empty while the layer is off. */
  readonly changed: readonly SceneChange[];
  /** What articles propose; empty while the layer is off. */
  readonly proposals: readonly Proposal[];
  /** Lines between places that are spoken of together; empty while the layer is off. */
  readonly together: readonly SceneBond[];
  /** Id of the chosen place or area. */
  readonly chosen: string | null;
  readonly arcs: readonly SceneArc[];
  readonly pins: readonly ScenePin[];
  /** While one measures, pointing at the map chooses a point. */
  readonly measuring: boolean;
  /** Pixels at the map's foot that the sheet covers. */
  readonly footPx: number;
  /** The last framing asked for; a new identity moves the camera once. */
  readonly framing: Framing | null;
}

/** How long a bar of so great a share of the map's width is on the ground. */
export interface MapScale {
  readonly km: number;
  readonly share: number;
}
