/** A distance or a direction that a text gives between two places. */
export interface StatedDistance {
  /** Offsets of the whole statement, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Place that the figure starts from, and the place it describes; null where the text leaves it open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null for a direction without a figure. */
  readonly statedKm: number | null;
  /** The upper end, for a range. */
  readonly statedKmMax?: number;
  readonly approximate: boolean;
  /** Compass word as stated, one of 16 points: `SE`. */
  readonly bearing: CompassPoint | null;
}

export type CompassPoint =
  | 'N'
  | 'NNE'
  | 'NE'
  | 'ENE'
  | 'E'
  | 'ESE'
  | 'SE'
  | 'SSE'
  | 'S'
  | 'SSW'
  | 'SW'
  | 'WSW'
  | 'W'
  | 'WNW'
  | 'NW'
  | 'NNW';

/** What the ground says between two points. */
export interface MeasuredDistance {
  /** On the WGS84 ellipsoid. */
  readonly geodesicKm: number;
  /** Initial bearing in degrees clockwise from north, 0 to 360. */
  readonly bearingDeg: number;
  /** By the schematic road network; null where it does not reach. */
  readonly roadKm: number | null;
}

/** What kind of figure a text seems to give; see `likelyReading` of `src/text/stated/stated-reading.ts`. */
export type DistanceReading = 'straight' | 'road' | 'rounded' | 'edge-of-city' | 'none';

/** A distance or direction that an article states, beside what the ground says. */
export interface ComparedDistance extends StatedDistance {
  /** Id of the article; the offsets are of its text. */
  readonly article: string;
  /** Null where the text leaves an end open, or counts from the country as a whole. */
  readonly measured: MeasuredDistance | null;
  /** How far off the straight line may be, km: the accuracy of both places together. */
  readonly accuracyKm: number | null;
  /** Null for a direction without a figure, and where nothing could be measured. */
  readonly reading: DistanceReading | null;
}
