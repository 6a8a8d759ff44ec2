import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scoreStated } from '../../geo/build/commands/score-distances.ts';
import { Problems, UsageError } from '../../geo/build/problems.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'distances-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = 'سيطرت القوات على بني وليد (180 كم جنوب شرق طرابلس).';
const surface = '180 كم جنوب شرق طرابلس';
const start = text.indexOf(surface);
const right = {
  start,
  end: start + surface.length,
  surface,
  from: 'tripoli',
  to: 'bani_walid',
  statedKm: 180,
  approximate: false,
  bearing: 'SE',
};

function written(distances: readonly unknown[]): string {
  const file = join(folder, 'sentences.json');
  writeFileSync(file, JSON.stringify([{ text, lang: 'ar', distances }]));
  return file;
}

test('a sentence read as annotated scores full, another figure is told as missed and as read too much', () => {
  expect([...scoreStated([written([right])])].at(-1)).toContain(
    '1 statements, precision 100.0 %, recall 100.0 %',
  );
  const lines = [...scoreStated([written([{ ...right, statedKm: 90 }])])];
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('missed "180 كم جنوب شرق طرابلس" (tripoli to bani_walid, 90 km)');
  expect(lines[1]).toContain('read too much');
  expect(lines[2]).toContain('precision 0.0 %, recall 0.0 %');
});

test('an annotation that does not fit its text is a problem with its place', () => {
  expect(() => [...scoreStated([written([{ ...right, start: start + 1 }])])]).toThrow(Problems);
});

test('a file that is not there is named', () => {
  expect(() => [...scoreStated([join(folder, 'none.json')])]).toThrow(UsageError);
});

test('the working sentences are read with precision and recall of at least 95 %', () => {
  const last = [...scoreStated(['test/fixtures/distance-sentences/open.json'])].at(-1)!;
  const [precision, recall] = [...last.matchAll(/([\d.]+) %/g)].map(([, figure]) => Number(figure));
  expect(precision).toBeGreaterThanOrEqual(95);
  expect(recall).toBeGreaterThanOrEqual(95);
});
