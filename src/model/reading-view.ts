import type { Belligerent } from './control.ts';

/** Digits of the interface: `latn` 0-9, `arab` ٠-٩. */
export type Digits = 'latn' | 'arab';

/** Days from `from` to `to`, both included, or the days up to the one that the timeline shows. */
export type PassageDays = 'timeline' | { readonly from: string; readonly to: string };

/** Which passages about a place are shown; what is empty or null keeps nothing out. */
export interface PassageFilter {
  /** Articles by id. */
  readonly articles: readonly string[];
  /** Passages that name at least one of these sides. */
  readonly sides: readonly Belligerent[];
  /** Passages that also mention each of these places. */
  readonly with: readonly string[];
  /** When the article was published. */
  readonly days: PassageDays | null;
  /** Newest article first, or the passages first that are most about the place. */
  readonly order: 'date' | 'about';
}

/** How a reader reads: the part of the view that belongs to texts. */
export interface ReadingView {
  readonly digits: Digits;
  /** Id of the article that stands beside the open one. */
  readonly beside: string | null;
  /** What is searched for, as typed. */
  readonly find: string;
  /** Whether the map follows the paragraph in view. */
  readonly story: boolean;
  readonly filter: PassageFilter;
}

/** All passages, newest article first. */
export const noFilter: PassageFilter = { articles: [], sides: [], with: [], days: null, order: 'date' };

/** The reading of a first visit. */
export const firstReading: ReadingView = {
  digits: 'latn',
  beside: null,
  find: '',
  story: false,
  filter: noFilter,
};
