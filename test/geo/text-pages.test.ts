import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectExcerpts, readArticle } from '../../geo/build/derive-leaves.ts';
import { readSources, type Sources } from '../../geo/build/read/read-sources.ts';
import { repository } from '../../geo/build/read/repository.ts';
import { escapeText, html } from '../../geo/build/text-page/markup.ts';
import { onePage } from '../../geo/build/text-page/one-page.ts';
import type { Article } from '../../src/model/article.ts';
import { findMentions } from '../../src/text/find-mentions.ts';

let sources: Sources;
const folders: string[] = [];
beforeAll(() => {
  sources = readSources(repository);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Writes the text pages of some articles and answers with the folder that they are in. */
function write(articles: readonly Article[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'text-pages-'));
  folders.push(folder);
  const read = articles.map((article) =>
    readArticle(article, findMentions(article.text, sources.gazetteer), []),
  );
  const files = read.map(({ article, passages, ...rest }) => ({
    ...article,
    ...rest,
    paragraphs: passages,
    claims: [],
    distances: [],
  }));
  const excerpts = collectExcerpts(sources, read);
  writeFileSync(join(folder, 'index.html'), onePage('ar', sources, files, excerpts));
  writeFileSync(join(folder, 'en.html'), onePage('en', sources, files, excerpts));
  return folder;
}
const textOf = (page: string) =>
  page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('the text pages of the five articles', () => {
  let pages: Record<string, string>;
  beforeAll(() => {
    const folder = write(sources.articles);
    pages = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  });

  test('are one in Arabic and one in English', () => {
    expect(Object.keys(pages)).toEqual(['en.html', 'index.html']);
    expect(pages['index.html']).toContain('<html lang="ar" dir="rtl">');
    expect(pages['en.html']).toContain('<html lang="en" dir="ltr">');
  });

  test('have every paragraph of every article, letter for letter', () => {
    for (const page of Object.values(pages).map(textOf)) {
      let seen = 0;
      for (const { text } of sources.articles) {
        for (const line of text
          .split(/\r?\n/)
          .map((one) => one.trim())
          .filter(Boolean)) {
          expect(page).toContain(line);
          seen++;
        }
      }
      expect(seen).toBeGreaterThan(60);
    }
  });

  test('lead from Sirte to its passages and from there to the paragraph', () => {
    for (const page of Object.values(pages)) {
      const sirte = page.slice(page.indexOf('<section id="sirte">')).split('</section>')[0]!;
      const targets = [...sirte.matchAll(/href="#([^"]+\.\d+)"/g)].map((match) => match[1]!);
      expect(targets.length).toBeGreaterThan(20);
      for (const target of targets) expect(page).toContain(`<p id="${target}">`);
    }
  });

  test('have no link that leads nowhere, no id twice, no script and no inline style', () => {
    for (const page of Object.values(pages)) {
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
      const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!);
      expect(targets.length).toBeGreaterThan(200);
      expect(new Set(ids).size).toBe(ids.length);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
      expect(page).not.toMatch(/<script|<style| style=| on\w+=/);
    }
  });
});

describe('hostile text', () => {
  test('is shown as the text that it is', () => {
    const text = `<script>alert(1)</script>\nسرت & "طرابلس" <img src=x onerror='alert(2)'>\u0000\u202E`;
    const folder = write([{ ...sources.articles[0]!, headline: text, outlet: text, author: text, text }]);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<script|<img/);
    expect(page).not.toContain('\u0000');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(textOf(page)).toContain(`<img src=x onerror='alert(2)'>\uFFFD`);
  });

  test('never ends an element or a quoted attribute, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`<p title="${text}">${text}</p>`.markup).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/);
        expect(escapeText(text).isWellFormed()).toBe(true);
        expect(escapeText(text).replace(/[\t\n\r]/g, '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
