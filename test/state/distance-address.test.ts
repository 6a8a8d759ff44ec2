import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../src/state/address.ts';
import { formatDistances, parseDistances, parsePosition } from '../../src/state/distance-address.ts';

const read = (query: string) => parseDistances(new URLSearchParams(query));

describe('what is measured, in the address', () => {
  test('places and points stand in their order, points as latitude and longitude', () => {
    expect(read('measure=tripoli,29.5/17.2,sirte').measure).toEqual(['tripoli', [17.2, 29.5], 'sirte']);
  });

  test('an open tool without a point is not a closed one', () => {
    expect(read('measure=').measure).toEqual([]);
    expect(read('').measure).toBeNull();
    const open = { ...parseAddress('#lang=en', 'en'), distances: read('measure=') };
    expect(formatAddress(open)).toBe('#lang=en&measure=');
  });

  test('a malformed point is left out, and the others stay', () => {
    expect(read('measure=tripoli,<b>,91/17,sirte').measure).toEqual(['tripoli', 'sirte']);
  });

  test('a figure is an article and an offset, and nothing else', () => {
    expect(read('figure=2020-08-12-trump-erdogan-call/2479').figure).toEqual({
      article: '2020-08-12-trump-erdogan-call',
      start: 2479,
    });
    for (const bad of ['', 'a', 'a/b', 'a/1/2', '../etc/1', '/3']) {
      expect(read(`figure=${encodeURIComponent(bad)}`).figure, bad).toBeNull();
    }
  });

  test('a whole view comes back from its address', () => {
    const address =
      '#lang=ar&place=sirte&measure=tripoli,31.2/16.59&draw=distances&figure=2020-08-12-trump-erdogan-call/2479';
    expect(formatAddress(parseAddress(address, 'ar'))).toBe(address);
  });

  test('no text makes the reading throw, and what it gives comes back the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (measure, figure) => {
        const params = new URLSearchParams({ measure, figure });
        const distances = parseDistances(params);
        const again = parseDistances(
          new URLSearchParams(formatDistances(distances).map((pair) => [...pair])),
        );
        expect(again.figure).toEqual(distances.figure);
        expect(again.measure?.length).toBe(distances.measure?.length);
      }),
    );
  });

  test('a position outside the globe is none', () => {
    expect(parsePosition('86/20')).toBeNull();
    expect(parsePosition('31.2/181')).toBeNull();
    expect(parsePosition('31.2/16.59')).toEqual([16.59, 31.2]);
  });
});
