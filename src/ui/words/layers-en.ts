import type { LayersWords } from './layers-ar.ts';

/** English words for the map, its layers and its legend. */
export const layersEn: LayersWords = {
  layers: {
    control: 'Areas of control',
    front: 'Front line',
    changes: 'Recent changes',
    proposals: 'Proposals, not facts',
    together: 'Spoken of together',
    towns: 'Cities and towns',
    military: 'Air bases, camps and checkpoints',
    oil: 'Oil ports and fields',
    crossings: 'Border crossings',
    roads: 'Main roads',
    districts: 'District boundaries',
  },
  layerNotes: {
    control: 'derived from the dated record, on the chosen day',
    front: 'where places held by opposite belligerents meet',
    changes: 'of the 30 days before the chosen one, or of a period chosen under Control',
    proposals: 'what speakers in the articles proposed, not what happened',
    together: 'places that the same passages mention; the wider the line, the more passages',
    roads: 'schematic, 1 to 5 km off in places',
  },
  together: {
    list: 'Places spoken of together',
    legend: 'spoken of in the same passages',
  },
  layerFailed: (layers) =>
    `What this layer shows could not be loaded: ${layers}. The rest of the map is complete.`,
  layersHeading: 'What the map shows',
  labelsHeading: 'Names of places',
  labels: { ar: 'in Arabic', en: 'in Latin letters', both: 'in both' },
  themeHeading: 'Colours',
  theme: { system: 'as the device', light: 'light', dark: 'dark' },
  legend: {
    heading: 'Legend',
    frontSolid: 'front line, well attested on both sides',
    frontDashed: 'attested weakly or from farther off',
    frontDotted: 'inferred, or the edge of contested land',
    veil: 'not reported',
    uncertain: 'uncertain position',
    road: 'road (schematic)',
    district: 'district boundary',
    proposal: 'proposal, not a fact',
  },
  map: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'All of Libya',
    credit: 'Coast and borders © OpenStreetMap contributors',
  },
  proposal: {
    heading: 'Proposal',
    list: 'Proposals',
  },
  mapWords: {
    'Map.Title': 'Map of Libya. With the keyboard, use the arrows, + and −',
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
  },
};
