declare module 'd3-geo-voronoi' {
  /** The spherical Delaunay triangulation of points given as `[lon, lat]` in degrees. */
  export function geoDelaunay(points: readonly (readonly number[])[]): {
    /** Indexes of the three points of each triangle. */
    readonly triangles: readonly (readonly [number, number, number])[];
    /** Circumcentres, `[lon, lat]`; the first ones are those of the triangles, in order. */
    readonly centers: readonly [number, number][];
  };
}
