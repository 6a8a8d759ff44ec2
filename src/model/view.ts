import type { Position } from 'geojson';

/** Languages of the interface; Arabic is the first. */
export type Lang = 'ar' | 'en';

/** Language of the labels on the map. */
export type LabelLang = 'ar' | 'en' | 'both';

export type Theme = 'system' | 'light' | 'dark';

/** Layers that a reader can switch, in the order in which they are listed. */
export const layerIds = [
  'control',
  'front',
  'proposals',
  'towns',
  'military',
  'oil',
  'crossings',
  'roads',
  'districts',
] as const;
export type LayerId = (typeof layerIds)[number];

/** Where the map looks: centre `[lon, lat]` and zoom. */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

/** What the panel shows when neither a place nor an article is open. */
export type Page = 'places' | 'articles' | 'layers' | 'about';

/** Everything that a link restores. */
export interface View {
  readonly lang: Lang;
  readonly labels: LabelLang;
  readonly theme: Theme;
  readonly page: Page;
  /** Id of the open place or area. */
  readonly place: string | null;
  /** Id of the open article; it covers the place, which stays chosen. */
  readonly article: string | null;
  /** Offset in the open article that is scrolled to. */
  readonly at: number | null;
  /** Day that control is shown for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly layers: ReadonlySet<LayerId>;
  /** Null while the whole country is framed. */
  readonly camera: Camera | null;
}

/** First and last day of the record of control. */
export const firstDay = '2019-04-01';
export const lastDay = '2020-10-31';

/** The view of a first visit: the newest article's day, the whole country. */
export function firstView(lang: Lang): View {
  return {
    lang,
    labels: lang,
    theme: 'system',
    page: 'places',
    place: null,
    article: null,
    at: null,
    date: '2020-08-12',
    layers: new Set(['control', 'front', 'towns', 'military', 'oil', 'crossings', 'roads']),
    camera: null,
  };
}

/** Arabic if the reader's languages name it before English or name neither; else English. */
export function preferredLang(languages: readonly string[]): Lang {
  for (const tag of languages) {
    if (/^ar\b/i.test(tag)) return 'ar';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'ar';
}
