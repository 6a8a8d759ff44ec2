import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOutbox } from '../../geo/build/corpus/outbox.ts';
import { editionOf, versionOf } from '../../geo/build/corpus/site.ts';
import { repository } from '../../geo/build/read/repository.ts';

test('a version is named by its edition and its articles, and one changed letter makes another', () => {
  const edition = editionOf(repository);
  expect(edition).toMatch(/^[0-9a-f]{12}$/);
  const one = versionOf(edition, [['2020-07-16-sirte', 'a', '']]);
  expect(one).toMatch(new RegExp(`^${edition}-[0-9a-f]{12}$`));
  expect(versionOf(edition, [['2020-07-16-sirte', 'a', '']])).toBe(one);
  expect(versionOf(edition, [['2020-07-16-sirte', 'b', '']])).not.toBe(one);
});

test('each file names its edition first, then the articles that it speaks of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  const out = openOutbox(folder, '0123456789ab');
  out.putJson('data/one.json', { name: 'سرت' });
  out.putJson('data/list.json', ['سرت']);
  expect(readFileSync(join(folder, 'data/one.json'), 'utf8')).toBe('{"version":"0123456789ab","name":"سرت"}');
  expect(readFileSync(join(folder, 'data/list.json'), 'utf8')).toBe(
    '{"version":"0123456789ab","items":["سرت"]}',
  );
  rmSync(folder, { recursive: true });
});
