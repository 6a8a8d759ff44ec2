import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { type CharacterRanges, figures } from '../../src/model/typeface.ts';

const require = createRequire(import.meta.url);

/** All characters of some ranges. */
function characters(ranges: CharacterRanges): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/**
 * What each file keeps. Arabic: the letters of Arabic and the Persian ones that outlets paste in, marks,
 * both sets of digits, and the presentation forms that the map shapes letters into. Latin: what English
 * text, figures and quotation marks need. Figures: what an Arabic page needs of the Latin, so that it need
 * not ask for the rest, and the letters of the two Latin names that stand on it. Other characters fall
 * back to the reader's own fonts.
 */
const files = {
  arabic: {
    of: 'arabic',
    text: characters([
      [0x60c, 0x60c],
      [0x61b, 0x61b],
      [0x61f, 0x61f],
      [0x621, 0x63a],
      [0x640, 0x652],
      [0x660, 0x66c],
      [0x670, 0x671],
      [0x67e, 0x67e],
      [0x686, 0x686],
      [0x698, 0x698],
      [0x6a4, 0x6a4],
      [0x6a9, 0x6a9],
      [0x6af, 0x6af],
      [0x6cc, 0x6cc],
      [0x6d2, 0x6d2],
      [0x6d4, 0x6d4],
      [0x6f0, 0x6f9],
      [0x200c, 0x200f],
      [0xfe70, 0xfefc],
    ]),
  },
  figures: { of: 'latin', text: `${characters(figures)}English © OpenStreetMap` },
  latin: { of: 'latin', text: characters([...figures, [0x20, 0x7e], [0xe8, 0xe9]]) },
};

/** What shaping and kerning need; alternates that the page never asks for are a fifth of the Latin file. */
const features = [
  'ccmp',
  'locl',
  'isol',
  'init',
  'medi',
  'fina',
  'rlig',
  'calt',
  'liga',
  'kern',
  'mark',
  'mkmk',
];

/**
 * Subsets the page's and the map's one family into `folder`, in two weights. Without hints, which are a quarter of
 * the files: screens of today smooth type by themselves.
 */
export async function writeFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, { of, text }] of Object.entries(files)) {
    for (const weight of ['400', '600']) {
      const file = `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${of}-${weight}-normal.woff2`;
      const font = await subsetFont(readFileSync(require.resolve(file)), text, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: features,
      });
      writeFileSync(join(folder, `plex-${name}-${weight}.woff2`), font);
    }
  }
}
