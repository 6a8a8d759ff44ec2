import type { Position } from 'geojson';

/**
 * Rank of a road. `coast`: the coastal highway; `main`: other roads between towns; `desert`: roads and
 * tracks through country without towns.
 */
export type RoadClass = 'coast' | 'main' | 'desert';

/** A stretch of the schematic road network between two nodes, which are places or junctions. */
export interface Road {
  readonly id: string;
  readonly class: RoadClass;
  /** Ids of the nodes at its two ends. */
  readonly from: string;
  readonly to: string;
  readonly name: { readonly ar: string; readonly en: string };
  /** `[lon, lat]` from the first node to the second; follows the real course to some kilometres. */
  readonly line: readonly Position[];
  readonly source: string;
}

/** What must be known of a road to measure along it. */
export type RoadCourse = Pick<Road, 'id' | 'class' | 'from' | 'to' | 'line'>;

/** A node of the road network that is no place of the gazetteer. */
export interface Junction {
  readonly id: string;
  readonly name: { readonly ar: string; readonly en: string };
  readonly position: Position;
  readonly source: string;
}

/** A line that somebody proposes in an article; never a front line. */
export interface ProposedLine {
  readonly id: string;
  readonly name: { readonly ar: string; readonly en: string };
  /** Ids of the places that the proposal names, in the order of the line. */
  readonly places: readonly string[];
  readonly line: readonly Position[];
  /** Ids of the claims that propose it, `articleId#c3`; empty until an editor has cited them. */
  readonly claims: readonly string[];
  readonly source: string;
  readonly note: string;
}
