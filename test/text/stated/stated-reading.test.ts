import { expect, test } from 'vitest';
import { likelyReading } from '../../../src/text/stated/stated-reading.ts';

test.each([
  ['Sirte, 450 km from Tripoli', 450, 371.2, 450.7, 3, 'road'],
  ['Bani Walid, 180 km from Tripoli', 180, 147.2, 173.6, 4, 'road'],
  ['al-Washka, 100 km from Sirte', 100, 96.8, 106, 9, 'straight'],
  ['Qasr bin Ghashir, 25 km from Tripoli', 25, 22.6, 24.6, 3, 'road'],
  ['Tarhuna, 65 km from Tripoli', 65, 65.3, 83.9, 3, 'straight'],
  ['Benghazi, 1000 km from Tripoli', 1000, 652.2, 1038, 3, 'road'],
  ['Kufra, 1600 km from Tripoli', 1600, 1378.7, 1732, 3, 'none'],
  ['Gharyan, 100 km from Tripoli', 100, 81, 90, 3, 'rounded'],
  ['Tajoura, 5 km from Tripoli', 5, 15.3, 16, 1, 'edge-of-city'],
  ['al-Feel field, 760 km from Tripoli', 760, 768.1, null, 11, 'straight'],
  ['a figure that nothing explains', 90, 371, 450, 3, 'none'],
] as const)('%s reads as it should', (_, stated, geodesic, road, accuracy, reading) => {
  expect(likelyReading(stated, geodesic, road, accuracy)).toBe(reading);
});

test('a figure equally far from both reads as a straight line', () => {
  expect(likelyReading(100, 99, 101, 2)).toBe('straight');
});
