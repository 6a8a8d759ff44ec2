import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from '../../geo/build/read/repository.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-'));
  build('one', { TZ: 'Africa/Tripoli', LC_ALL: 'ar_LY.UTF-8' });
  build('other', { TZ: 'Pacific/Auckland', LC_ALL: 'C' });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

function build(name: string, env: Readonly<Record<string, string>>): void {
  execFileSync(process.execPath, ['geo/build/geo.ts', 'write', join(folder, name)], {
    cwd: repository,
    env: { ...process.env, ...env },
  });
}

function filesOf(name: string): string[] {
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1))
    .sort();
}

test('the same sources give the same files with the same bytes, wherever and in whichever language', () => {
  const files = filesOf('one');
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => file.endsWith('.woff2'))).toHaveLength(6);
  expect(filesOf('other')).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join(folder, 'one', file)).equals(readFileSync(join(folder, 'other', file))),
  );
  expect(differing).toEqual([]);
});

test('no file names the machine that it was written on', () => {
  const texts = filesOf('one').filter((file) => !file.endsWith('.woff2'));
  const naming = texts.filter((file) => readFileSync(join(folder, 'one', file), 'utf8').includes(repository));
  expect(naming).toEqual([]);
});
