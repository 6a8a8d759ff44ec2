import { type Leg, type LegEnd, totalOf } from '../../state/leg.ts';
import type { Language } from '../words/language.ts';
import { writeAbout, writeBearing, writeStraight } from './write-length.ts';

/**
 * A measurement as lines of text to be pasted elsewhere: each leg, the whole, and the address that shows it. Where
 * the roads are not known, nothing is said of them.
 */
export function resultText(
  legs: readonly Leg[],
  language: Language,
  endName: (end: LegEnd) => string,
  address: string,
  roadsKnown = true,
): string {
  const words = language.words.distances;
  const figures = (straight: string, road: string) =>
    roadsKnown
      ? `${words.straight} ${straight}${language.words.comma} ${words.road} ${road}`
      : `${words.straight} ${straight}`;
  const lines = legs.map(({ from, to, straightKm, accuracyKm, bearingDeg, road }) => {
    const told = figures(
      writeStraight(language, straightKm, accuracyKm),
      road ? writeAbout(language, road.km) : words.noRoad,
    );
    const pair = words.between(endName(from), endName(to));
    return `${pair}: ${told}${language.words.comma} ${writeBearing(language, bearingDeg)}`;
  });
  if (legs.length > 1) {
    const { straightKm, accuracyKm, roadKm } = totalOf(legs);
    const road = roadKm === null ? words.noRoad : writeAbout(language, roadKm);
    lines.push(`${words.measure.total}: ${figures(writeStraight(language, straightKm, accuracyKm), road)}`);
  }
  return [...lines, address].join('\n');
}
