import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFonts } from '../../geo/build/write-fonts.ts';
import { writeVersion } from '../../geo/build/write-version.ts';

/** The name and the bytes of every file under a folder. */
function contentsOf(folder: string): [name: string, bytes: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length), readFileSync(file, 'base64')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

async function twice(write: (folder: string) => unknown): Promise<[string, string][][]> {
  const folders = [mkdtempSync(join(tmpdir(), 'once-')), mkdtempSync(join(tmpdir(), 'again-'))];
  const all = [];
  for (const folder of folders) {
    await write(folder);
    all.push(contentsOf(folder));
    rmSync(folder, { recursive: true });
  }
  return all;
}

test('the type is the same bytes each time', async () => {
  const [once, again] = await twice(writeFonts);
  expect(once).toHaveLength(6);
  expect(again).toEqual(once);
}, 60_000);

test('the same data is the same version, whatever the order in which its files were made', async () => {
  const files: [string, object][] = [
    ['atlas.json', { places: ['sirte'] }],
    ['leaves/0.json', { sirte: {} }],
    ['proposals.json', [1, 2]],
    ['empty.json', {}],
  ];
  let turn = 0;
  const [once, again] = await twice((folder) =>
    writeVersion(folder, new Map(turn++ === 0 ? files : files.toReversed())),
  );
  expect(again).toEqual(once);
  expect(once!.map(([name]) => name.replace(/[0-9a-f]{12}/, 'VERSION'))).toEqual([
    '/VERSION/atlas.json',
    '/VERSION/empty.json',
    '/VERSION/leaves/0.json',
    '/VERSION/proposals.json',
    '/version.txt',
  ]);
});

test('each file names its version, and one changed letter makes another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'version-'));
  const one = writeVersion(folder, new Map([['a.json', { name: 'سرت' }]]));
  const other = writeVersion(folder, new Map([['a.json', { name: 'سرب' }]]));
  expect(JSON.parse(readFileSync(join(folder, one, 'a.json'), 'utf8'))).toEqual({
    version: one,
    name: 'سرت',
  });
  expect(other).not.toBe(one);
  const list = writeVersion(folder, new Map([['list.json', ['سرت']]]));
  expect(JSON.parse(readFileSync(join(folder, list, 'list.json'), 'utf8'))).toEqual({
    version: list,
    items: ['سرت'],
  });
  rmSync(folder, { recursive: true });
});
