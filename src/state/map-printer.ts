/** Takes the map to paper. */
export interface MapPrinter {
  /** The map as it is drawn now, taken at once. */
  readonly picture: () => HTMLCanvasElement;
  /** Draws the map in the colours of paper or of the screen; resolves once it is drawn. */
  readonly inkFor: (ground: 'paper' | 'screen') => Promise<void>;
}
