import { expect, test } from 'vitest';
import { findDirections } from '../../../src/text/stated/stated-directions.ts';
import { foldFigures } from '../../../src/text/stated/stated-fold.ts';

const pointsOf = (text: string) => findDirections(foldFigures(text).folded).map(({ point }) => point);

test.each([
  ['جنوب شرق', 'SE'],
  ['جنوبي شرقي', 'SE'],
  ['شرق جنوب', 'SE'],
  ['الجنوب الشرقي', 'SE'],
  ['شمالا', 'N'],
  ['شمالًا', 'N'],
  ['غربيّ', 'W'],
  ['شمال شمال غرب', 'NNW'],
  ['غرب جنوب غرب', 'WSW'],
  ['southeast', 'SE'],
  ['south-east', 'SE'],
  ['west-southwest', 'WSW'],
  ['northern', 'N'],
  ['westwards', 'W'],
])('%s points %s', (text, point) => {
  expect(pointsOf(text)).toEqual([point]);
});

test.each(['شرق غرب', 'الشرقية', 'غربها', 'مغرب', 'northeastward-bound easterner'])(
  '%s gives no false point',
  (text) => {
    expect(pointsOf(text).filter((point) => point !== 'NE')).toEqual([]);
  },
);
