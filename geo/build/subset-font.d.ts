declare module 'subset-font' {
  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly noHinting?: boolean;
      /** Tags of the layout features that are kept; all where nothing is said. */
      readonly keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
