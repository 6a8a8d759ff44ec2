import type { Position } from 'geojson';
import type { StatedLength } from '../../state/drawings.ts';
import type { Language } from '../words/language.ts';

/** What is known roughly is told to the nearest 5 km from here on, and to the kilometre below. */
const roughFromKm = 50;

// Left-to-right isolate and its end: a figure with its sign keeps its order among Arabic letters.
const isolate = (text: string) => `\u2066${text}\u2069`;

/** A length in words: measured, or about so much. */
export function writeLength(language: Language, km: number, about: boolean): string {
  return about ? writeAbout(language, km) : language.km(km);
}

/** What is known roughly as it is told: to the nearest 5 km from 50 on, never less than 1. */
export function roughKm(km: number): number {
  return km >= roughFromKm ? Math.round(km / 5) * 5 : Math.max(1, Math.round(km));
}

/** A length by schematic roads or to a front drawn half-way between places: `about 450 km`. */
export function writeAbout(language: Language, km: number): string {
  return language.words.distances.about(language.km(roughKm(km)));
}

/** A straight line with its uncertainty: `371 ± 3 km`; the latter is left out below half a kilometre. */
export function writeStraight(language: Language, km: number, accuracyKm: number): string {
  if (accuracyKm < 0.5) return language.km(km);
  const { plusMinus } = language.words.distances;
  return plusMinus(language.number(km), language.number(Math.max(1, accuracyKm)));
}

/** A stated figure as it was stated, a range with both of its ends. */
export function writeStated(language: Language, km: number, kmMax: number | null, about: boolean): string {
  const { distances } = language.words;
  const told = kmMax === null ? language.km(km) : distances.upTo(language.number(km), language.km(kmMax));
  return about ? distances.about(told) : told;
}

/** A stated figure and beside it what the straight line measures: for an arc of the map. */
export function writeBeside(language: Language, km: number, stated: StatedLength): string {
  const told = writeStated(language, stated.km, stated.kmMax, stated.about);
  return language.words.distances.beside(told, language.km(km));
}

/** A bearing in degrees as a word and a figure: `southeast, 133°`. */
export function writeBearing(language: Language, bearingDeg: number): string {
  const degrees = language.words.distances.degrees(language.number(Math.round(bearingDeg) % 360));
  return `${language.direction(bearingDeg)} (${isolate(degrees)})`;
}

/** A point without a name by its coordinates, latitude first as in print. */
export function writePosition(language: Language, [lon = 0, lat = 0]: Position): string {
  const { measure } = language.words.distances;
  const told = (degrees: number) => isolate(Math.abs(degrees).toFixed(2));
  return measure.freePoint(
    (lat < 0 ? measure.south : measure.north)(told(lat)),
    (lon < 0 ? measure.west : measure.east)(told(lon)),
  );
}
