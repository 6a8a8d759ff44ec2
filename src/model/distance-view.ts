import type { Position } from 'geojson';

/** A point that is measured from or to: a place by its id, or any `[lon, lat]`. */
export type MeasurePoint = string | Position;

/** A stated figure by where it stands: an article, and the offset of the figure in its text. */
export interface FigureKey {
  readonly article: string;
  readonly start: number;
}

/** The part of the view that belongs to distances. */
export interface DistanceView {
  /** The points of the measurement in order; null while the tool is closed. */
  readonly measure: readonly MeasurePoint[] | null;
  /** Whether the distances from the open place are drawn. */
  readonly rays: boolean;
  /** The stated figure that is held against the ground. */
  readonly figure: FigureKey | null;
}

/** Nothing is measured or drawn. */
export const noDistances: DistanceView = { measure: null, rays: false, figure: null };

/** More points than this no measurement has: an address is limited, and so is what a map can show. */
export const mostPoints = 20;
