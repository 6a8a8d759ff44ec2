import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { compareMentions, type Marked, scoreOf } from '../../src/text/score-mentions.ts';
import { gazetteer } from './gazetteer-of-the-tree.ts';

interface Annotation {
  readonly trap: boolean;
  readonly mentions: readonly Marked[];
}

const judgedIn = (name: string) => {
  const folder = new URL(`../fixtures/passages/${name}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { trap, mentions } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Annotation;
      const text = readFileSync(new URL(file.replace('.json', '.txt'), folder), 'utf8');
      const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return { trap, words, comparison: compareMentions(mentions, findMentions(text, gazetteer)) };
    });
};
const judged = judgedIn('open');

const sum = (passages: typeof judged, count: (passage: (typeof judged)[number]) => number): number =>
  passages.reduce((total, passage) => total + count(passage), 0);
const scoreOver = (passages: typeof judged) => {
  const found = sum(passages, ({ comparison }) => comparison.found);
  const spurious = sum(passages, ({ comparison }) => comparison.spurious.length);
  const missed = sum(passages, ({ comparison }) => comparison.missed.length);
  return scoreOf(found, found + spurious, found + missed);
};

test('the open passages are at least sixty, a third of them traps', () => {
  expect(judged.length).toBeGreaterThanOrEqual(60);
  expect(judged.filter(({ trap }) => trap).length * 3).toBeGreaterThanOrEqual(judged.length);
});

test('strict F1 is 0.97 in ordinary passages and 0.95 with the traps counted in', () => {
  expect(scoreOver(judged.filter(({ trap }) => !trap)).f1).toBeGreaterThanOrEqual(0.97);
  expect(scoreOver(judged).f1).toBeGreaterThanOrEqual(0.95);
});

test('98 of 100 found are linked right, and a trap of 1,000 words has less than one false hit', () => {
  const found = sum(judged, ({ comparison }) => comparison.found);
  expect(sum(judged, ({ comparison }) => comparison.mislinked.length) / found).toBeLessThan(0.02);
  const traps = judged.filter(({ trap }) => trap);
  const spurious = sum(traps, ({ comparison }) => comparison.spurious.length);
  expect((1000 * spurious) / sum(traps, ({ words }) => words)).toBeLessThan(1);
});

test.each([
  ['second-round', 70, 35],
  ['third-round', 88, 30],
])('the %s, %i texts of which %i are traps, keeps the same bounds', (name, count, trapCount) => {
  const round = judgedIn(name);
  const traps = round.filter(({ trap }) => trap);
  expect(round.length).toBe(count);
  expect(traps.length).toBe(trapCount);
  expect(scoreOver(round.filter(({ trap }) => !trap)).f1).toBeGreaterThanOrEqual(0.97);
  expect(scoreOver(round).f1).toBeGreaterThanOrEqual(0.95);
  const spurious = sum(traps, ({ comparison }) => comparison.spurious.length);
  expect((1000 * spurious) / sum(traps, ({ words }) => words)).toBeLessThan(1);
});
