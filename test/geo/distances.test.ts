import { expect, test } from 'vitest';
import { distances } from '../../geo/build/commands/distances.ts';
import { UsageError } from '../../geo/build/problems.ts';

const article = 'geo/articles/2020-08-12-trump-erdogan-call.md';

test('each stated figure of an article stands beside what the ground says', () => {
  const lines = [...distances([article])].map((line) => JSON.parse(line));
  expect(lines).toHaveLength(5);
  expect(lines[2]).toMatchObject({
    file: article,
    surface: '450 كم شرق طرابلس',
    from: 'tripoli',
    to: 'sirte',
    statedKm: 450,
    bearing: 'E',
    measured: { geodesicKm: 371.2, bearingDeg: 119.2 },
    reading: 'road',
  });
});

test('a figure to a point without a name is not measured', () => {
  const last = JSON.parse([...distances([article])].at(-1)!);
  expect(last).toMatchObject({ statedKm: 30, to: null, measured: null, reading: null });
});

test('no file, or one that is not there, is a usage error', () => {
  expect(() => [...distances([])]).toThrow(UsageError);
  expect(() => [...distances(['geo/articles/none.md'])]).toThrow(UsageError);
});
