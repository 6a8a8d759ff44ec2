import type { SearchIndex } from '../model/search-index.ts';
import { firstDay, lastDay } from '../model/view.ts';
import { type Hit, searchIndex } from '../text/search/search-index.ts';
import { searchKey } from '../text/search/search-key.ts';
import { spokenDates } from '../text/spoken-date.ts';
import { type Found, type NameIndex, namesakes, searchPlaces } from './search-places.ts';

/** What was found for a query, each kind best first. */
export interface Results {
  /** Days `YYYY-MM-DD` and months `YYYY-MM` of the record that the query speaks of. */
  readonly dates: readonly string[];
  readonly places: readonly Found[];
  /** The query names somebody of whom the texts speak, and only places that no text mentions: those come last. */
  readonly placesLast: boolean;
  readonly headlines: readonly Hit[];
  readonly passages: readonly Hit[];
  readonly claims: readonly Hit[];
}

/** From this score on a place is what was typed, and no guess. */
const surePlace = 50;
/** For a date without a year; most of what the articles tell is of the second. */
const years = [2020, 2019];
const longestQuery = 80;
const mostPlaces = 8;

/**
 * Makes the search of a page. The words of the texts may come later than the names: until then only
 * places and dates are found. `shown` gives the names of a place that the page shows anyway.
 */
export function createSearch(
  names: NameIndex,
  index: SearchIndex | null,
  shown: (id: string) => readonly string[],
): (query: string) => Results {
  const byName = namesakes(names);
  const mentioned = new Set(names.filter(({ weight }) => weight > 0).map(({ id }) => id));
  const placesOf = (words: string) => byName.get(searchKey(words)) ?? [];
  return (typed) => {
    const query = typed.slice(0, longestQuery).trim();
    const dates = spokenDates(query, years).filter(
      (iso) => iso >= firstDay.slice(0, iso.length) && iso <= lastDay.slice(0, iso.length),
    );
    const hits = index && query !== '' ? searchIndex(query, index, placesOf) : [];
    const of = (what: Hit['entry']['what']) => hits.filter(({ entry }) => entry.what === what);
    const found = searchPlaces(query, names, shown);
    const sure = found.filter(({ score }) => score >= surePlace);
    const named = hits.some(({ people, sure }) => sure && Object.keys(people).length > 0);
    const inside = sure.length > 0 ? [] : placesInside(query, placesOf);
    // A guess at a place is of use where the texts do not have the very words.
    const guesses = hits.every(({ sure }) => !sure);
    const dated = index ? claimsOf(dates, index) : [];
    return {
      dates,
      places: (sure.length > 0 ? sure : inside.length > 0 ? inside : guesses ? found : []).slice(
        0,
        mostPlaces,
      ),
      placesLast: named && !sure.some(({ id }) => mentioned.has(id)),
      headlines: of('headline'),
      passages: of('passage'),
      claims: dated.length > 0 ? dated : of('claim'),
    };
  };
}

/** The claims that are about a day or a month. */
function claimsOf(dates: readonly string[], index: SearchIndex): Hit[] {
  return index.entries
    .filter(({ date }) => dates.some((iso) => date?.startsWith(iso)))
    .map((entry) => ({ entry, score: 1, words: [], places: [], people: {}, sure: true }));
}

/** The places that some words of a query name: `معركة سرت`, `el watiya`. */
function placesInside(query: string, placesOf: (words: string) => readonly string[]): Found[] {
  const words = query.split(/\s+/).filter((word) => word !== '');
  const ids = new Set<string>();
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      for (const id of placesOf(words.slice(at, at + length).join(' '))) ids.add(id);
    }
  }
  return [...ids].map((id) => ({ id, via: null, score: surePlace }));
}
