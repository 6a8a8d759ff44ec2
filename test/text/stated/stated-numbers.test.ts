import { expect, test } from 'vitest';
import { findFigures } from '../../../src/text/stated/stated-figures.ts';
import { foldFigures } from '../../../src/text/stated/stated-fold.ts';

const figuresOf = (text: string) => findFigures(foldFigures(text).folded);
const kmOf = (text: string) => figuresOf(text).map(({ km, kmMax }) => (kmMax === null ? km : [km, kmMax]));

test.each([
  ['180 كم', 180],
  ['١٨٠ كلم', 180],
  ['30 كيلومتراً', 30],
  ['27.5 كيلومتر', 27.5],
  ['٢٧٫٥ كيلومتر', 27.5],
  ['1,026 كم', 1026],
  ['1.700 كم', 1700],
  ['مئتي كيلومتر', 200],
  ['مائة وعشرين كيلومترا', 120],
  ['ثلاثة وسبعون كيلومترا', 73],
  ['خمسة عشر كيلومترا', 15],
  ['ألف وسبعمئة كيلومتر', 1700],
  ['ثلاث مئة كيلومتر', 300],
  ['كيلومترين', 2],
  ['كيلومتر واحد', 1],
  ['3 آلاف كيلومتر', 3000],
  ['800 متر', 0.8],
  ['40 ميلا', 64.4],
  ['12 ميلا بحريا', 22.2],
  ['450 kilometres', 450],
  ['65km', 65],
  ['110 miles', 177],
  ['60 nautical miles', 111.1],
  ['four hundred and fifty kilometers', 450],
  ['a hundred miles', 160.9],
])('%s is %d km', (text, km) => {
  expect(kmOf(text)).toEqual([km]);
});

test.each([
  ['بين 20 و25 كيلومترا', [20, 25]],
  ['40-50 كيلومترا', [40, 50]],
  ['من 15 إلى 20 كم', [15, 20]],
  ['20 to 30 miles', [32.2, 48.3]],
])('%s is a range', (text, range) => {
  expect(kmOf(text)).toEqual([range]);
});

test.each([
  'كما أن حاكم المدينة محكم السيطرة',
  'كم بقي من الوقود',
  'كم أكد المتحدث وصول 300 عنصر',
  'أصيب 12 كما قتل اثنان',
  'مساحة 2700 كم مربع',
  'مساحة 2700 كيلومتر مربع',
  'سرعة 70 كم/ساعة',
  'سرعة 120 كم في الساعة',
  '30 كم2',
  '70 km/h',
  '12 square km',
  '12 million',
])('%s holds no length', (text) => {
  expect(kmOf(text)).toEqual([]);
});

test.each(['نحو 90 كم', 'حوالي 90 كم', 'قرابة 90 كم', '90 كم تقريبا', 'some 90 km', 'about 90 km'])(
  '%s is approximate, and the word belongs to the figure',
  (text) => {
    expect(figuresOf(text)).toEqual([{ start: 0, end: text.length, km: 90, kmMax: null, approximate: true }]);
  },
);

test('proclitics stay outside the figure', () => {
  const text = 'بنحو 300 كم';
  expect(figuresOf(text)[0]).toMatchObject({ start: 1, end: text.length });
});
