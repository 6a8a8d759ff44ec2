import type { Position } from 'geojson';

/** What a place is. The kind chooses the symbol and the reach of evidence about it. */
export type PlaceKind =
  | 'city'
  | 'town'
  | 'quarter'
  | 'air_base'
  | 'airport'
  | 'camp'
  | 'oil_port'
  | 'oil_field'
  | 'crossing'
  | 'checkpoint'
  | 'valley'
  | 'facility'
  | 'region';

/** Language of a toponym, ISO 639-1. */
export type ToponymLang = 'ar' | 'en';

/**
 * One written name of a place. Every spelling met in a source is a toponym of its own, without the
 * proclitics that Arabic joins to it.
 */
export interface Toponym {
  readonly text: string;
  readonly lang: ToponymLang;
  readonly kind: 'preferred' | 'variant' | 'historical';
  /**
   * How far the written word alone can be trusted to mean the place: `safe` (default) always,
   * `soft` unless something speaks against it, `hard` only with evidence (an ordinary word, a
   * personal name, or the name of several places).
   */
  readonly trust?: 'safe' | 'soft' | 'hard';
  /** Where the spelling was met; absent for the editors' own hand. */
  readonly source?: string;
}

/** How well a position is attested. */
export type PositionStanding = 'checked' | 'geonames_only' | 'osm_only' | 'airport_dataset' | 'uncertain';

/** One gazetteer record: a named point on the ground. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly toponyms: readonly Toponym[];
  /** `[lon, lat]`, WGS84 degrees. */
  readonly position: Position;
  /** Radius in km within which the true position lies. */
  readonly accuracyKm: number;
  readonly standing: PositionStanding;
  /** The list or the reasoning that the position comes from. */
  readonly source: string;
  /** False for a place that is kept and listed but whose position is too doubtful to draw. */
  readonly draw: boolean;
  /** True where news names it without saying that it is in Libya, and no other country has one so named. */
  readonly wellKnown?: true;
  readonly note?: string;
  readonly noteAr?: string;
}

/** A place or a body of water outside Libya that articles name; recognised so that it is never mistaken. */
export interface ForeignPlace {
  /** The English name, which is also its id: `Egypt`, `Cairo`. */
  readonly id: string;
  readonly kind: 'country' | 'city' | 'region' | 'sea';
  readonly toponyms: readonly Toponym[];
}
