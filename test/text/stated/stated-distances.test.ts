import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticles } from '../../../geo/build/read/read-articles.ts';
import { readGazetteer } from '../../../geo/build/read/read-gazetteer.ts';
import { repository } from '../../../geo/build/read/repository.ts';
import type { StatedDistance } from '../../../src/model/distance.ts';
import { findMentions } from '../../../src/text/find-mentions.ts';
import { findStatedDistances } from '../../../src/text/stated/stated-distances.ts';
import { scoreDistances } from '../../../src/text/stated/stated-score.ts';

const { gazetteer } = readGazetteer(repository);
const { articles } = readArticles(repository);
const read = (text: string) => findStatedDistances(text, findMentions(text, gazetteer));
const tell = ({ surface, from, to, statedKm, statedKmMax, bearing }: StatedDistance) =>
  `${from} > ${to}: ${statedKm ?? '-'}${statedKmMax === undefined ? '' : `-${statedKmMax}`} ${bearing ?? '-'} | ${surface}`;
const readArticle = (id: string) =>
  read(articles.find((article) => article.id.startsWith(id))!.text).map(tell);

test('the article of 12 August 2020 states four distances and where Tripoli lies', () => {
  expect(readArticle('2020-08-12')).toEqual([
    'libya > tripoli: - W | غرب',
    'tripoli > bani_walid: 180 SE | 180 كم جنوب شرق العاصمة',
    'tripoli > sirte: 450 E | 450 كم شرق طرابلس',
    'sirte > washka: 100 W | 100 كم غرب سرت',
    'sirte > null: 30 - | 30 كيلومتراً من مركز سرت',
  ]);
});

test('the article of 23 May 2020 states directions of camps, towns and the coast', () => {
  expect(readArticle('2020-05-23')).toEqual([
    'tripoli > ras_ajdir: - W | العاصمة طرابلس غربا',
    'tripoli > sawarikh_camp: - S | جنوبي العاصمة طرابلس',
    'tripoli > khallatat: - S | جنوبي العاصمة طرابلس',
    'libya > tripoli: - W | غرب',
    'tripoli > sawarikh_camp: - S | جنوبي طرابلس',
    'tripoli > khallatat: - S | جنوبي طرابلس',
    'tripoli > hamra_resthouse: - S | جنوبي طرابلس',
    'tripoli > qasr_bin_ghashir: - S | جنوبي طرابلس',
    'tripoli > yarmouk_camp: - S | جنوبي طرابلس',
    'tripoli > hamza_camp: - S | جنوبي طرابلس',
    'tripoli > badr: - SW | جنوب غرب طرابلس',
    'tripoli > tiji: - SW | جنوب غرب طرابلس',
    'tripoli > asabia: - SW | جنوب غرب طرابلس',
  ]);
});

test('the other three articles state one direction between them: Sirte in the north of the country', () => {
  expect(readArticle('2020-07-16')).toEqual(['libya > sirte: - N | شمال البلاد']);
  expect(readArticle('2020-07-03')).toEqual([]);
  expect(readArticle('2020-07-30')).toEqual([]);
});

test.each([
  [
    'تقع قاعدة الجفرة الجوية جنوب مدينة سرت بنحو 300 كيلومتر',
    ['sirte > jufra_airbase: 300 S | جنوب مدينة سرت بنحو 300 كيلومتر'],
  ],
  ['تفصل 450 كيلومترا بين طرابلس وسرت', ['tripoli > sirte: 450 - | 450 كيلومترا بين طرابلس وسرت']],
  ['في بنغازي (شرق) وطرابلس (غرب)', ['libya > benghazi: - E | شرق', 'libya > tripoli: - W | غرب']],
  ['وتقع بني وليد إلى الجنوب الشرقي من طرابلس', ['tripoli > bani_walid: - SE | الجنوب الشرقي من طرابلس']],
  [
    'Benghazi and Tobruk are 450 km apart',
    ['benghazi > tobruk: 450 - | Benghazi and Tobruk are 450 km apart'],
  ],
  ['the 240 km from Misrata to Sirte', ['misrata > sirte: 240 - | 240 km from Misrata to Sirte']],
  ['Fighters advanced to within 20 miles of Sirte', ['sirte > null: 32.2 - | 20 miles of Sirte']],
])('%s', (text, expected) => {
  expect(read(text).map(tell)).toEqual(expected);
});

test.each([
  'شارك مئتا عداء في بنغازي، وفاز عداء قطع 5 كم في أربع عشرة دقيقة',
  'بدأت الشركة تعبيد 20 كيلومترا من الطريق الذي يمر بمزدة',
  'من بنغازي شرقا إلى طرابلس غربا',
  'توجهت الآليات شرقا ثم عادت غربا بعد أن غادرت مصراتة',
  'وأكدت أن شرق البلاد وغربها وطن واحد',
  'The runner finished the 10 km race in Benghazi',
  'A 30-km stretch of road near Misrata was mined',
])('nothing is stated by: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('of the annotated sentences nine in ten statements are read, and nine in ten readings are right', () => {
  const sentences = JSON.parse(
    readFileSync(`${repository}/test/fixtures/distance-sentences/open.json`, 'utf8'),
  ) as { text: string; distances: StatedDistance[] }[];
  const score = scoreDistances(
    sentences.map(({ text, distances }) => ({ found: read(text), expected: distances })),
  );
  expect(sentences.length).toBeGreaterThanOrEqual(40);
  expect(score.precision).toBeGreaterThan(0.9);
  expect(score.recall).toBeGreaterThan(0.9);
});

test('whatever the text, statements lie in it in order and their surface is what stands there', () => {
  const scrap = fc.constantFrom(
    'طرابلس',
    'سرت',
    ' (',
    '180 كم',
    ' جنوب شرق ',
    'العاصمة',
    '،',
    '.',
    ' من ',
    ' على بعد ',
    'غرباً',
    'ـ',
    '٤٥٠',
    'Sirte',
    ' 30 km ',
    ' west of ',
    'البلاد',
    ')',
    '\n',
    '\u200f',
    '\ud83d',
    'كيلومتراً',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(scrap, fc.string()), { maxLength: 30 }), (scraps) => {
      const text = scraps.join('');
      let before = 0;
      for (const { start, end, surface } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(surface);
        before = start;
      }
    }),
  );
});

test('harakat and tatweel inside a statement stay inside its span', () => {
  const [statement] = read('بني وليد (١٨٠ كيلومتراً جنوبَ شرقِ العاصمـة)');
  expect(statement).toMatchObject({ from: 'tripoli', to: 'bani_walid', statedKm: 180, bearing: 'SE' });
  expect(statement!.surface).toBe('١٨٠ كيلومتراً جنوبَ شرقِ العاصمـة');
});

test.each([
  ['تحركت قوة من هون، وأقامت حاجزا على بعد عشرين كيلومترا منها.', 'hun > null: 20 - | عشرين كيلومترا منها'],
  [
    'تقع ودان في قلب الصحراء، وتبعد سوكنة عنها ثلاثين كيلومترا.',
    'waddan > sokna: 30 - | عنها ثلاثين كيلومترا',
  ],
  ['عبرت القافلة الحدود، ثم قطعت 140 كلم إلى طبرق.', 'null > tobruk: 140 - | 140 كلم إلى طبرق'],
  [
    'رست السفينة على بعد خمسة أميال بحرية قبالة زوارة.',
    'zuwara > null: 9.3 - | خمسة أميال بحرية قبالة زوارة',
  ],
])('%s', (text, expected) => {
  expect(read(text).map(tell)).toEqual([expected]);
});

test('a pronoun without a place, and a way without a journey, state nothing', () => {
  expect(read('ابتعدوا عشرين كيلومترا منها ثم عادوا.')).toEqual([]);
  expect(read('رفعت الشركة طاقة الأنبوب 140 كلم إلى طبرق.')).toEqual([]);
});
