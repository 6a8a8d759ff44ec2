import { describe, expect, test } from 'vitest';
import { measureLegs } from '../../src/state/leg.ts';
import { resultText } from '../../src/ui/distances/result-text.ts';
import {
  writeAbout,
  writeBearing,
  writePosition,
  writeStated,
  writeStraight,
} from '../../src/ui/distances/write-length.ts';
import { languageOf, loadWords } from '../../src/ui/words/language.ts';

await loadWords('en');

const ar = languageOf('ar');
const en = languageOf('en');

describe('lengths in words', () => {
  test('a straight line has its uncertainty beside it', () => {
    expect(writeStraight(en, 371.2, 3)).toBe('371 ± 3 km');
    expect(writeStraight(ar, 371.2, 3)).toBe('371 كم (\u2066±3\u2069)');
  });

  test('a point that was put on the map has no uncertainty of its own', () => {
    expect(writeStraight(en, 371.2, 0)).toBe('371 km');
  });

  test('a way by road is about so much, from 50 km on to the nearest 5', () => {
    expect(writeAbout(en, 450.7)).toBe('about 450 km');
    expect(writeAbout(ar, 173.6)).toBe('نحو 175 كم');
    expect(writeAbout(en, 24.5)).toBe('about 25 km');
    expect(writeAbout(en, 0.2)).toBe('about 1 km');
  });

  test('a stated figure stays as it was stated, a range too', () => {
    expect(writeStated(en, 450, null, false)).toBe('450 km');
    expect(writeStated(ar, 40, 50, true)).toBe('نحو 40 إلى 50 كم');
  });

  test('a bearing is a word and degrees', () => {
    expect(writeBearing(en, 119.2)).toBe('east-southeast (\u2066119°\u2069)');
    expect(writeBearing(ar, 359.8)).toBe('شمال (\u20660°\u2069)');
  });

  test('a point without a name is told by its latitude and longitude', () => {
    expect(writePosition(en, [16.59, 31.2]).replace(/[\u2066\u2069]/g, '')).toBe(
      'Point at 31.20° N, 16.59° E',
    );
  });
});

test('a result is copied leg by leg, with the whole and the address', () => {
  const end = (en: string, position: [number, number]) => ({
    point: en.toLowerCase(),
    position,
    name: { ar: en, en },
    accuracyKm: 1,
  });
  const legs = measureLegs(
    [
      end('Tripoli', [13.18746, 32.88743]),
      end('Sirte', [16.58866, 31.20892]),
      end('Misrata', [15.09, 32.375]),
    ],
    null,
  );
  const lines = resultText(legs, en, ({ name }) => name!.en, 'https://example.org/#measure=a,b,c').split(
    '\n',
  );
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain(
    'Tripoli to Sirte: straight line 371 ± 2 km, by road no road drawn between them',
  );
  expect(lines[2]).toMatch(/^Total: straight line 56\d ± 4 km/);
  expect(lines[3]).toBe('https://example.org/#measure=a,b,c');
});
