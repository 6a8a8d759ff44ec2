import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { score } from '../../geo/build/commands/score.ts';
import { compareMentions, scoreOf } from '../../src/text/score-mentions.ts';

const mention = (start: number, end: number, place: string, sense: 'literal' | 'metonymic' = 'literal') => ({
  start,
  end,
  surface: 'x'.repeat(end - start),
  place,
  sense,
  scope: 'LY' as const,
});

describe('comparison', () => {
  test('a span off by one letter is both missed and spurious', () => {
    const { found, missed, spurious } = compareMentions([mention(0, 3, 'sirte')], [mention(0, 4, 'sirte')]);
    expect([found, missed.length, spurious.length]).toEqual([0, 1, 1]);
  });
  test('a right span with another place or sense is found and counted apart', () => {
    const { found, mislinked, missensed } = compareMentions(
      [mention(0, 3, 'sirte'), mention(5, 9, 'tobruk', 'metonymic')],
      [mention(0, 3, 'misrata'), mention(5, 9, 'tobruk')],
    );
    expect([found, mislinked.length, missensed.length]).toEqual([2, 1, 1]);
  });
  test('the country and places abroad are left out', () => {
    const abroad = { ...mention(0, 3, 'Egypt'), scope: 'foreign' as const };
    expect(compareMentions([abroad], [mention(4, 8, 'libya')]).spurious).toEqual([]);
  });
  test('nine right of ten given where twelve were asked for', () => {
    expect(scoreOf(9, 10, 12)).toEqual({ precision: 0.9, recall: 0.75, f1: 18 / 22 });
    expect(scoreOf(0, 0, 0).f1).toBe(1);
  });
});

describe('score DIR', () => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const passage = (name: string, text: string, trap: boolean, mentions: unknown[]): void => {
    writeFileSync(join(folder, `${name}.txt`), text);
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ lang: 'ar', manner: 'news', trap, mentions }),
    );
  };
  test('prints each difference in its context, then the figures', () => {
    const sirte = { start: 8, end: 11, surface: 'سرت', place: 'sirte', sense: 'literal', scope: 'LY' };
    passage('a', 'وصل إلى سرت وترهونة', false, [sirte]);
    const lines = [...score([folder])];
    expect(lines).toContain('a false tarhuna: وصل إلى سرت و[ترهونة]');
    expect(lines).toContain('ordinary finding: precision 50.00 %, recall 100.00 %, F1 66.67 %');
  });
  test('refuses an annotation that does not fit its text', () => {
    passage('b', 'لا شيء هنا', true, [
      { start: 0, end: 3, surface: 'سرت', place: 'sirte', sense: 'literal', scope: 'LY' },
    ]);
    expect(() => [...score([folder])]).toThrow('mend the offsets');
  });
});
