import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Characters and inclusive ranges of them, as one string. */
function characters(...some: (number | readonly [from: number, to: number])[]): string {
  return some
    .map((one) => (typeof one === 'number' ? ([one, one] as const) : one))
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/**
 * What each file keeps. Arabic: the letters of Arabic and the Persian ones that outlets paste in, marks,
 * both sets of digits, and the presentation forms that the map shapes letters into. Latin: what English
 * text, figures and quotation marks need. Other characters fall back to the reader's own fonts.
 */
const scripts = {
  arabic: characters(
    0x60c,
    0x61b,
    0x61f,
    [0x621, 0x63a],
    [0x640, 0x652],
    [0x660, 0x66c],
    [0x670, 0x671],
    0x67e,
    0x686,
    0x698,
    0x6a4,
    0x6a9,
    0x6af,
    0x6cc,
    0x6d2,
    0x6d4,
    [0x6f0, 0x6f9],
    [0x200c, 0x200f],
    [0xfe70, 0xfefc],
  ),
  latin: characters(
    [0x20, 0x7e],
    0xa0,
    0xab,
    0xb0,
    0xb1,
    0xb7,
    0xbb,
    0xd7,
    [0xe8, 0xe9],
    [0x2013, 0x2014],
    [0x2018, 0x2019],
    [0x201c, 0x201d],
    0x2026,
    0x2212,
  ),
};

/** Subsets the page's and the map's one family into `folder`: two scripts, two weights. */
export async function writeFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [script, text] of Object.entries(scripts)) {
    for (const weight of ['400', '600']) {
      const file = `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`;
      const font = await subsetFont(readFileSync(require.resolve(file)), text, { targetFormat: 'woff2' });
      writeFileSync(join(folder, `plex-${script}-${weight}.woff2`), font);
    }
  }
}
