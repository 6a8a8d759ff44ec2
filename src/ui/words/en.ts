import type { Words } from './ar.ts';
import { controlEn } from './control-en.ts';
import { distancesEn } from './distances-en.ts';
import { gazetteerEn } from './gazetteer-en.ts';
import { layersEn } from './layers-en.ts';
import { placeEn } from './place-en.ts';
import { readingEn } from './reading-en.ts';

/** All English text of the interface. */
export const en: Words = {
  ...gazetteerEn,
  ...layersEn,
  ...placeEn,
  title: 'The conflict in Libya, mapped',
  subtitle: 'Who says so, in which words, when?',
  skipToPanel: 'Skip the map to the list of places',
  otherLanguage: 'العربية',
  switchLanguage: 'التبديل إلى العربية',
  comma: ',',
  loading: 'Loading…',
  retry: 'Try again',
  close: 'Close',
  back: 'Back',
  loadFailed: 'This part could not be loaded. What was shown before still works.',
  mapFailed: 'The map cannot be drawn on this device. The list and the texts are complete here.',
  mapUnloaded:
    'The map could not be loaded. The list and the texts are complete here; try again when the line is better.',
  mapLost: 'The device stopped drawing the map. It comes back by itself where it can, or when you try again.',
  mapLoading: 'Drawing the map…',
  newer: { here: 'A newer version of the map is here.', take: 'Show it' },
  textPage: 'The texts without the map',
  pages: { places: 'Places', articles: 'Articles', control: 'Control', layers: 'Layers', about: 'About' },
  pagesLabel: 'Sections of the panel',
  panelLabel: 'Reading',
  panelEdge: {
    label: 'Width of the reading panel',
    share: (figure) => `${figure} % of the window`,
    hint: 'Drag to make the panel wider or narrower; double-click to set it back',
  },
  mapLabel: 'Map of Libya',
  search: {
    label: 'Find a place',
    placeholder: 'Sirte, Watiya, oil crescent…',
    none: 'No place of that name. Try another spelling or a part of it.',
    found: { one: '1 result', other: '# results' },
    clear: 'Clear the search',
  },
  control: controlEn,
  timeline: {
    label: 'Day shown',
    previous: 'Previous change',
    next: 'Next change',
    play: 'Play',
    pause: 'Pause',
    date: 'Choose a day',
    changes: { zero: 'no change on this day', one: '1 change on this day', other: '# changes on this day' },
    article: 'article',
    phases: {
      tripoli: 'Tripoli offensive',
      coast: 'West coast',
      watiya: 'Watiya to Tarhuna',
      standoff: 'Sirte – Jufra stand-off',
      ceasefire: 'Cease-fire',
    },
  },
  sheet: { handle: 'Height of the panel', heights: { low: 'low', half: 'half', full: 'full' } },
  distances: distancesEn,
  about: {
    heading: 'About this map',
    paragraphs: [
      'Every line, colour and figure on this map answers a question: who says so, in which words, when? Choose a place to read the passages that mention it, as their authors wrote them.',
      'Areas of control and the front line are derived from a dated record of changes, each with the publications that it stands on. Opposite outlets call opposite armies “the Libyan army”; the map shows both voices and takes neither.',
      'The page talks to no other server and keeps nothing of what you read. What you choose stays in its address after the # sign, which is never sent to anyone.',
    ],
    withoutScript: 'All texts on pages without scripts, fit to print',
    licences: 'Licences of the software used',
    sources: 'Sources and licences',
    sourceList: [
      'Coast and borders: © OpenStreetMap contributors, ODbL.',
      'Positions of places: OpenStreetMap (ODbL) and GeoNames (CC BY 4.0); each place names its own source.',
      'District boundaries: Natural Earth, public domain.',
      'The articles belong to their publishers; their texts are shown as they stand.',
      'Type: IBM Plex Sans Arabic, OFL.',
    ],
  },
  reading: readingEn,
};
