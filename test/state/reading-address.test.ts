import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstReading, type ReadingView } from '../../src/model/reading-view.ts';
import { formatReading, parseReading } from '../../src/state/reading-address.ts';

const read = (fragment: string) => parseReading(new URLSearchParams(fragment));
const written = (reading: ReadingView) =>
  new URLSearchParams(formatReading(reading).map(([key, value]) => [key, value])).toString();

test('a reading that nobody changed adds nothing to the address', () => {
  expect(formatReading(firstReading)).toEqual([]);
  expect(read('')).toEqual(firstReading);
});

test('a filter by article, side, place and period comes back from its address', () => {
  expect(
    read(
      'in=2020-07-03-orders-at-sirte-and-jufra&side=lna&with=sirte,jufra_region&days=2020-06-01..2020-07-31',
    ).filter,
  ).toEqual({
    articles: ['2020-07-03-orders-at-sirte-and-jufra'],
    sides: ['lna'],
    with: ['sirte', 'jufra_region'],
    days: { from: '2020-06-01', to: '2020-07-31' },
    order: 'date',
  });
});

test('what is malformed falls back to the first reading', () => {
  expect(
    read('digits=roman&beside=../x&story=yes&side=egypt&days=2020-07-31..2020-06-01&order=size'),
  ).toEqual(firstReading);
});

test('every reading comes back from its own address', () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
  const reading = fc.record({
    digits: fc.constantFrom('latn' as const, 'arab' as const),
    beside: fc.option(id),
    find: fc.string({ maxLength: 80 }),
    story: fc.boolean(),
    filter: fc.record({
      articles: fc.array(id, { maxLength: 4 }),
      sides: fc.subarray(['gna' as const, 'lna' as const]),
      with: fc.array(id, { maxLength: 4 }),
      days: fc.constantFrom(null, 'timeline' as const, { from: '2019-04-04', to: '2020-06-05' }),
      order: fc.constantFrom('date' as const, 'about' as const),
    }),
  });
  fc.assert(
    fc.property(reading, (value) => {
      expect(read(written(value))).toEqual(value);
    }),
  );
});
