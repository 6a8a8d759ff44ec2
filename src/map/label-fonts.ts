import type { FontFacesSpecification } from 'maplibre-gl';

/** The face of running labels, and of the names of cities. */
export const scriptFont = 'Map Regular';
export const scriptFontStrong = 'Map SemiBold';

/** Shaping turns letters into presentation forms, so both ranges are in the font and listed. */
const arabic = ['U+0600-06FF', 'U+0750-077F', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFF'];

/** Space, figures and shared punctuation: an Arabic map need not ask for the Latin letters. */
const figures = [
  'U+0020-0022',
  'U+0025',
  'U+0027-0029',
  'U+002B-003B',
  'U+003F',
  'U+00A0',
  'U+00AB',
  'U+00B0-00B1',
  'U+00B7',
  'U+00BB',
  'U+00D7',
  'U+2013-2014',
  'U+2018-2019',
  'U+201C-201D',
  'U+2026',
  'U+2212',
];

/** The style's `font-faces`: the same files as the page's own type, from a folder address ending in `/`. */
export function fontFaces(folder: string): FontFacesSpecification {
  const faces = (weight: string) => [
    { url: `${folder}plex-arabic-${weight}.woff2`, 'unicode-range': arabic },
    { url: `${folder}plex-figures-${weight}.woff2`, 'unicode-range': figures },
    { url: `${folder}plex-latin-${weight}.woff2` },
  ];
  return { [scriptFont]: faces('400'), [scriptFontStrong]: faces('600') };
}

/** Vowel marks are drawn beside the letters by the renderer: labels go without them. */
export function labelText(name: string): string {
  return name.replace(/[\u064B-\u065F\u0670\u0640]/g, '');
}
