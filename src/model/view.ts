import type { Position } from 'geojson';
import { type DistanceView, noDistances } from './distance-view.ts';
import { firstReading, type ReadingView } from './reading-view.ts';

/** Languages of the interface; Arabic is the first. */
export type Lang = 'ar' | 'en';

/** The direction that a language is written in. */
export function dirOf(lang: Lang): 'rtl' | 'ltr' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** Language of the labels on the map. */
export type LabelLang = 'ar' | 'en' | 'both';

export type Theme = 'system' | 'light' | 'dark';

/** Layers that a reader can switch, in the order in which they are listed. */
export const layerIds = [
  'control',
  'front',
  'changes',
  'proposals',
  'together',
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
export const pages = [
  'places',
  'articles',
  'control',
  'disagreements',
  'voices',
  'distances',
  'layers',
  'about',
] as const;
export type Page = (typeof pages)[number];

/** Everything that a link restores. */
export interface View {
  readonly lang: Lang;
  readonly labels: LabelLang;
  readonly theme: Theme;
  readonly page: Page;
  /** Id of the open place or area. */
  readonly place: string | null;
  /** The stretch of front line that is asked about: the ids of the places on its two sides. */
  readonly front: readonly [one: string, other: string] | null;
  /** The point of the ground that is asked about, `[lon, lat]`. */
  readonly spot: Position | null;
  /** Id of the open article; it covers the place, which stays chosen. */
  readonly article: string | null;
  /** Offset in the open article that is scrolled to. */
  readonly at: number | null;
  /** Words that stand there: they find the sentence of a link where the text before it has changed. */
  readonly quote: string | null;
  /** Day that control is shown for, `YYYY-MM-DD`. */
  readonly date: string;
  /** First day of the changes that are listed up to `date`; null for the 30 days before it. */
  readonly since: string | null;
  readonly layers: ReadonlySet<LayerId>;
  /** Other days whose front line is drawn beside that of `date`. */
  readonly ghosts: ReadonlySet<GhostDay>;
  /** Null while the whole country is framed. */
  readonly camera: Camera | null;
  readonly reading: ReadingView;
  readonly distances: DistanceView;
}

/** First and last day of the record of control. */
export const firstDay = '2019-04-01';
export const lastDay = '2020-10-31';

/**
 * Days whose front line can be drawn for comparison: the LNA's advance on Tripoli, the western coast
 * taken, Tarhuna taken, the cease-fire signed.
 */
export const ghostDays = ['2019-04-04', '2020-04-13', '2020-06-05', '2020-10-23'] as const;
export type GhostDay = (typeof ghostDays)[number];

/** The view of a first visit: the newest article's day, the whole country. */
export function firstView(lang: Lang): View {
  return {
    lang,
    labels: lang,
    theme: 'system',
    page: 'places',
    place: null,
    front: null,
    spot: null,
    article: null,
    at: null,
    quote: null,
    date: '2020-08-12',
    since: null,
    ghosts: new Set(),
    layers: new Set(['control', 'front', 'towns', 'military', 'oil', 'crossings', 'roads']),
    camera: null,
    reading: firstReading,
    distances: noDistances,
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
