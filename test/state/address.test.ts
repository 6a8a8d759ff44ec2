import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstView, ghostDays, type LayerId, layerIds, pages, type View } from '../../src/model/view.ts';
import { formatAddress, parseAddress, parseDay } from '../../src/state/address.ts';

const sirte: View = {
  ...firstView('en'),
  labels: 'both',
  theme: 'dark',
  page: 'articles',
  place: 'sirte',
  article: '2020-07-16-battle-for-sirte',
  at: 1204,
  quote: 'وأضاف المتحدث',
  date: '2020-01-06',
  layers: new Set<LayerId>(['front', 'towns']),
  camera: { zoom: 8.25, center: [16.5887, 31.2089] },
};

describe('formatAddress', () => {
  test('says nothing but the language of a first view', () => {
    expect(formatAddress(firstView('ar'))).toBe('#lang=ar');
    expect(formatAddress(firstView('en'))).toBe('#lang=en');
  });

  test('writes a view as a reader can read it', () => {
    expect(formatAddress(sirte)).toBe(
      `#lang=en&place=sirte&article=2020-07-16-battle-for-sirte&at=1204&quote=${encodeURIComponent('وأضاف المتحدث')}&date=2020-01-06&layers=front,towns&labels=both&theme=dark&page=articles&map=8.25/31.2089/16.5887`,
    );
  });

  test('keeps it in mind when every layer is off', () => {
    expect(formatAddress({ ...firstView('ar'), layers: new Set() })).toBe('#lang=ar&layers=');
    expect(parseAddress('#lang=ar&layers=', 'ar').layers).toEqual(new Set());
  });
});

describe('parseAddress', () => {
  test('reads back what was written', () => {
    expect(parseAddress(formatAddress(sirte), 'ar')).toEqual(sirte);
  });

  test('takes the browser’s language where the address names none that the page has', () => {
    expect(parseAddress('', 'ar').lang).toBe('ar');
    expect(parseAddress('#lang=fr', 'en').lang).toBe('en');
  });

  test.each([
    ['place', '#place=Sirte!', null],
    ['place', '#place=../secret', null],
    ['article', '#article=%00', null],
    ['at', '#at=-3', null],
    ['at', '#at=1e9', null],
    ['date', '#date=2020-02-30', '2020-08-12'],
    ['date', '#date=yesterday', '2020-08-12'],
    ['labels', '#labels=latin', 'ar'],
    ['theme', '#theme=sepia', 'system'],
    ['page', '#page=__proto__', 'places'],
    ['camera', '#map=8/31.2', null],
    ['camera', '#map=17/31.2/16.5', null],
    ['camera', '#map=8/91/16.5', null],
    ['camera', '#map=8/31.2/181', null],
    ['camera', '#map=8/Infinity/16.5', null],
    ['front', '#front=sirte', null],
    ['front', '#front=sirte.sirte', null],
    ['spot', '#spot=100/16', null],
  ] as const)('drops a malformed %s: %s', (field, fragment, fallback) => {
    expect(parseAddress(fragment, 'ar')[field]).toEqual(fallback);
  });

  test('keeps the layers that it knows and drops the others', () => {
    expect(parseAddress('#layers=oil,moon,front', 'ar').layers).toEqual(new Set(['front', 'oil']));
    expect(parseAddress('#layers=moon', 'ar').layers).toEqual(firstView('ar').layers);
  });

  test('holds a date within the record', () => {
    expect(parseAddress('#date=2011-02-17', 'ar').date).toBe('2019-04-01');
    expect(parseAddress('#date=2026-01-01', 'ar').date).toBe('2020-10-31');
  });

  test('reads no more than 2,000 characters', () => {
    expect(parseAddress(`#place=sirte&${'x'.repeat(2000)}&date=2020-01-06`, 'ar').date).toBe('2020-08-12');
  });
});

test('a day that the calendar does not have is no day', () => {
  expect(['2020-02-29', '2019-02-29', '2020-13-01', '2020-1-1', ' 2020-01-01'].map(parseDay)).toEqual([
    '2020-02-29',
    null,
    null,
    null,
    null,
  ]);
});

const keys =
  'lang place front spot article at date since ghosts layers labels theme page map measure draw figure'.split(
    ' ',
  );
const values = [
  ...layerIds,
  ...pages,
  ...ghostDays,
  'ar',
  'en',
  'both',
  'sirte.tripoli',
  '31.2/16.6',
  '8/31.2/16.6',
  '0/-0/-0',
  '16/85/180',
  '00/0.00001/-180',
  '2020-06-05',
  '0000-00-00',
  '2020-07-16-battle-for-sirte/12',
  '0',
  '',
];
const pair = fc.tuple(
  fc.oneof(fc.constantFrom(...keys), fc.string()),
  fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary' })),
);
const fragments = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(pair, { maxLength: 12 })
      .map((pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
  },
);

test('10,000 fuzzed fragments: none throws, and what is written of one is read back the same', () => {
  fc.assert(
    fc.property(fragments, fc.constantFrom('ar' as const, 'en' as const), (fragment, lang) => {
      const written = formatAddress(parseAddress(fragment, lang));
      expect(formatAddress(parseAddress(written, 'ar'))).toBe(written);
      expect(formatAddress(parseAddress(written, 'en'))).toBe(written);
    }),
    { numRuns: 10_000 },
  );
});
