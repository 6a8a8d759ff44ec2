import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlaces } from '../../geo/build/read/read-places.ts';
import { repository } from '../../geo/build/read/repository.ts';
import type { Place } from '../../src/model/place.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';

const { places } = readPlaces(repository);
const onRecord = new Set(
  readFileSync(new URL('../../geo/control.csv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1]!),
);
const recorded = places.filter(({ id }) => onRecord.has(id) && id !== 'libya_all');
const labelOf = ({ toponyms }: Place, lang: string): string =>
  toponyms.find((toponym) => toponym.lang === lang)!.text;

const hubs = [
  'tripoli',
  'benghazi',
  'sabha',
  'misrata',
  'nalut',
  'derna',
  'tarhuna',
  'sirte',
  'murzuq',
  'zuwara',
].map((id) => places.find((place) => place.id === id)!);
/** The great town nearest to a place and other than it. */
const neighbourOf = ({ id, position: [lon = 0, lat = 0] }: Place): Place =>
  hubs
    .filter((hub) => hub.id !== id)
    .toSorted(
      (a, b) =>
        Math.hypot(a.position[0]! - lon, a.position[1]! - lat) -
        Math.hypot(b.position[0]! - lon, b.position[1]! - lat),
    )[0]!;

/** What is read where a label stands, over five plain sentences; empty where all is right. */
function slips(place: Place, lang: 'ar' | 'en'): readonly string[] {
  const label = labelOf(place, lang);
  const near = labelOf(neighbourOf(place), lang);
  const sentences =
    lang === 'ar'
      ? [
          `قال شهود إن دوي انفجارات سمع في ${label} صباح اليوم، وفق ما ذكر سكان في ${near}.`,
          `انسحبت القوات من ${near} و${label} مساء أمس.`,
          `اندلعت اشتباكات في مدينة ${label} الليبية.`,
          `تمركز رتل عسكري قرب ${label} في ليبيا.`,
          `تحركت الآليات من ${label} إلى ${near} ليلا.`,
        ]
      : [
          `Explosions were heard in ${label} this morning, residents of ${near} said.`,
          `Forces withdrew from ${near} and ${label} last night.`,
          `Clashes broke out in the town of ${label} in Libya.`,
          `A convoy gathered near ${label}, Libya.`,
          `Vehicles moved from ${label} to ${near} overnight.`,
        ];
  return sentences.filter((sentence) => {
    const at = sentence.indexOf(label);
    // A quarter's and a rest house's head stays outside the span.
    const name = label.replace(/^(?:حي|استراحة) /, '');
    return !findMentions(sentence, gazetteer).some(
      ({ surface, start, place: found }) => surface === name && start >= at && found === place.id,
    );
  });
}

test('148 places stand in the record of control, beside the country', () => {
  expect(recorded.length).toBe(148);
});

test.each(['ar', 'en'] as const)('each of them is read by its label in five plain sentences (%s)', (lang) => {
  expect(recorded.flatMap((place) => slips(place, lang))).toEqual([]);
});
