/** Characters as inclusive ranges of code points. */
export type CharacterRanges = readonly (readonly [from: number, to: number])[];

/** Space, figures and the punctuation that both scripts share: an Arabic page need not ask for the Latin letters. */
export const figures: CharacterRanges = [
  [0x20, 0x22],
  [0x25, 0x25],
  [0x27, 0x29],
  [0x2b, 0x3b],
  [0x3f, 0x3f],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb0, 0xb1],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xd7, 0xd7],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x2212, 0x2212],
];

/** Ranges as style sheets write them: `U+0020-0022`. */
export function unicodeRanges(ranges: CharacterRanges): string[] {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}
