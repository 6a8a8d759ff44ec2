import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { repository } from '../../geo/build/read/repository.ts';

// Each call starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'link-'));
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const geo = (args: readonly string[], input = '') =>
  spawnSync(join(repository, 'node_modules/.bin/node'), ['geo/build/geo.ts', ...args], {
    cwd: repository,
    input,
    encoding: 'utf8',
  });

test('link prints one JSON line a file, with the mentions of its text', () => {
  const { stdout, status } = geo([
    'link',
    fileOf('one.txt', 'وصل إلى سرت وترهونة'),
    fileOf('two.txt', 'In Sirte'),
  ]);
  expect(status).toBe(0);
  const [one, two] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(one).toEqual({
    id: 'one',
    lang: 'ar',
    mentions: [
      { start: 8, end: 11, surface: 'سرت', place: 'sirte', sense: 'literal', scope: 'LY' },
      { start: 13, end: 19, surface: 'ترهونة', place: 'tarhuna', sense: 'literal', scope: 'LY' },
    ],
  });
  expect(two).toMatchObject({ id: 'two', lang: 'en', mentions: [{ start: 3, end: 8, place: 'sirte' }] });
});

test('a byte order mark and front matter are no text; line ends count as they stand', () => {
  const { stdout } = geo([
    'link',
    fileOf('marked.md', '\uFEFF---\r\nheadline: سرت\r\n---\r\nأخبار\r\nطرابلس'),
  ]);
  expect(JSON.parse(stdout).mentions).toMatchObject([{ start: 7, end: 13, place: 'tripoli' }]);
});

test('an article of the tree gives the mentions read by hand', () => {
  const id = '2020-08-12-trump-erdogan-call';
  const fixture = JSON.parse(
    readFileSync(new URL('../fixtures/articles-read-by-hand.json', import.meta.url), 'utf8'),
  ) as { articles: { article: string; mentions: unknown[] }[] };
  const { stdout } = geo(['link', `geo/articles/${id}.md`]);
  expect(JSON.parse(stdout).mentions).toEqual(
    fixture.articles.find(({ article }) => article === id)!.mentions,
  );
});

test('standard input is read with - as a text and with --lines as records', () => {
  expect(JSON.parse(geo(['link', '-'], 'من غريان').stdout)).toMatchObject({
    id: '-',
    mentions: [{ place: 'gharyan' }],
  });
  const { stdout } = geo(['link', '--lines'], '{"id":"a","text":"من غريان"}\n\n{"id":7,"text":"لا شيء"}\n');
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { id: 'a', mentions: [{ place: 'gharyan' }] },
    { id: '7', mentions: [] },
  ]);
});

test('every missing file is named at once, and so is a broken line', () => {
  const missing = geo(['link', 'no-such.txt', 'nor-this.txt']);
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('no file "no-such.txt"');
  expect(missing.stderr).toContain('no file "nor-this.txt"');
  const broken = geo(['link', '--lines'], '{"id":1}\n');
  expect(broken.status).toBe(2);
  expect(broken.stderr).toContain('line 1');
});
