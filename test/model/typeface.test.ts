import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFaces, scriptFont } from '../../src/map/label-fonts.ts';
import { figures, unicodeRanges } from '../../src/model/typeface.ts';

const rules = readFileSync('src/ui/style/fonts.css', 'utf8').matchAll(/@font-face \{[^}]*\}/g);

test('figures and shared punctuation come from their own file on the page and on the map alike', () => {
  const written = [...rules].flatMap(([rule]) => {
    if (!rule.includes('plex-figures')) return [];
    const [, list] = /unicode-range:([^;]*);/.exec(rule) ?? [];
    return list === undefined ? [] : [list.split(',').map((range) => range.trim())];
  });
  const ranges = unicodeRanges(figures);
  expect(ranges.slice(0, 3)).toEqual(['U+0020-0022', 'U+0025', 'U+0027-0029']);
  expect(ranges).toHaveLength(16);
  expect(written).toEqual([ranges, ranges]);
  expect(fontFaces('./')[scriptFont]).toContainEqual({
    url: './plex-figures-400.woff2',
    'unicode-range': ranges,
  });
});
