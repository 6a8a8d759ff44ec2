import type { FontFacesSpecification } from 'maplibre-gl';
import { figures, unicodeRanges } from '../model/typeface.ts';

/** The face of running labels, and of the names of cities. */
export const scriptFont = 'Map Regular';
export const scriptFontStrong = 'Map SemiBold';

/** Shaping turns letters into presentation forms, so both ranges are in the font and listed. */
const arabic = ['U+0600-06FF', 'U+0750-077F', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFF'];

/** The style's `font-faces`: the same files as the page's own type, from a folder address ending in `/`. */
export function fontFaces(folder: string): FontFacesSpecification {
  const faces = (weight: string) => [
    { url: `${folder}plex-arabic-${weight}.woff2`, 'unicode-range': arabic },
    { url: `${folder}plex-figures-${weight}.woff2`, 'unicode-range': unicodeRanges(figures) },
    { url: `${folder}plex-latin-${weight}.woff2` },
  ];
  return { [scriptFont]: faces('400'), [scriptFontStrong]: faces('600') };
}

/** Vowel marks are drawn beside the letters by the renderer: labels go without them. */
export function labelText(name: string): string {
  return name.replace(/[\u064B-\u065F\u0670\u0640]/g, '');
}
