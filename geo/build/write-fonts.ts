import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Inclusive ranges of characters as one string. */
function range(...bounds: [number, number][]): string {
  return bounds
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    )
    .join('');
}

/** What each file keeps: the map needs the presentation forms, the page the letters; both are one file. */
const scripts = {
  arabic: range([0x600, 0x6ff], [0x200c, 0x200f], [0xfb50, 0xfbb1], [0xfdf2, 0xfdf2], [0xfe70, 0xfefc]),
  latin: `${range([0x20, 0x7e], [0xa0, 0xff], [0x2010, 0x2022])}‹›…−×€`,
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
