import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Excerpt } from '../../src/model/atlas.ts';
import type { Lang } from '../../src/model/view.ts';
import { nameOf } from './derive-atlas.ts';
import type { ReadArticle } from './derive-leaves.ts';
import type { Sources } from './read/read-sources.ts';
import { contentSecurityPolicy } from './security-headers.ts';
import { html, type Markup } from './text-page/markup.ts';
import {
  articleSection,
  paragraphId,
  placeSection,
  sourceLine,
  type TextFrame,
  type TextSubject,
  titleOf,
} from './text-page/sections.ts';
import { textWords } from './text-page/words.ts';

/** Letters of all articles together up to which one page holds everything: about 60 KB on the wire. */
const onePageLetters = 120_000;
/** Passages of a place, or articles of a list, on one page of a corpus that has many. */
const pageLength = 200;

/**
 * Writes all places, passages and articles as HTML that needs no script: `index.html` in Arabic and
 * `en.html`, everything in one page each. A large corpus has a page for each place and each article.
 */
export function writeTextPages(
  folder: string,
  sources: Sources,
  articles: readonly ReadArticle[],
  excerpts: ReadonlyMap<string, readonly Excerpt[]>,
): void {
  const subjects = new Map(subjectsOf(sources, excerpts).map((subject) => [subject.id, subject]));
  const newestFirst = [...articles].sort((a, b) => (a.article.published < b.article.published ? 1 : -1));
  const heads = new Map(newestFirst.map(({ article }) => [article.id, article]));
  const letters = articles.reduce((sum, { article }) => sum + article.text.length, 0);
  for (const lang of ['ar', 'en'] as const) {
    const text = { lang, subjects, heads, articles: newestFirst };
    const pages = letters <= onePageLetters ? onePage(text) : manyPages(text);
    for (const { name, depth, title, body } of pages) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, wholePage(lang, depth, name, title, body));
    }
  }
}

interface Text extends Pick<TextFrame, 'lang' | 'subjects' | 'heads'> {
  readonly articles: readonly ReadArticle[];
}

interface TextPage {
  /** Relative to the folder of the text pages. */
  readonly name: string;
  /** Folders between that folder and the page. */
  readonly depth: 0 | 1;
  /** Null for the first page. */
  readonly title: string | null;
  readonly body: Markup;
}

/** Places by how much is said of them; then those of which there is only a record of control. */
function subjectsOf(sources: Sources, excerpts: ReadonlyMap<string, readonly Excerpt[]>): TextSubject[] {
  const areas = sources.areas.map(({ id, toponyms, members }) => ({
    id,
    toponyms,
    members,
    kind: 'region' as const,
  }));
  const points = sources.places.filter(({ id }) => !areas.some((area) => area.id === id));
  return [...points.map((place) => ({ ...place, members: [] })), ...areas]
    .map(({ id, kind, toponyms, members }) => ({
      id,
      kind,
      toponyms,
      members,
      history: sources.changes.filter(({ place }) => place === id),
      excerpts: (excerpts.get(id) ?? []).flatMap((excerpt) => ownSentences(id, excerpt)),
    }))
    .filter((subject) => subject.excerpts.length + subject.history.length + subject.members.length > 0)
    .sort((a, b) => b.excerpts.length - a.excerpts.length || (a.id < b.id ? -1 : 1));
}

/** A paragraph with the sentences that name the subject itself; none where only members of an area are named. */
function ownSentences(id: string, excerpt: Excerpt): Excerpt[] {
  const marks = excerpt.marks.filter(({ place }) => place === id);
  const sentences = excerpt.sentences.filter(([from, to]) =>
    marks.some(({ start, end }) => start >= from && end <= to),
  );
  return marks.length === 0 ? [] : [{ ...excerpt, sentences }];
}

const firstPage = (lang: Lang) => (lang === 'ar' ? 'index.html' : 'en.html');

function onePage(text: Text): TextPage[] {
  const frame: TextFrame = {
    ...text,
    placeAddress: (id) => `#${id}`,
    articleAddress: (id, start) => `#${start === undefined ? id : paragraphId(id, start)}`,
  };
  const words = textWords[text.lang];
  const [named, recorded] = namedAndRecorded(text);
  const body = html`${contents(frame, text.articles)}
<h2>${words.places}</h2>
${named.map((subject) => placeSection(subject, subject.excerpts, frame))}
<h2>${words.articles}</h2>
${text.articles.map((article) => articleSection(article, frame))}
<h2>${words.recorded}</h2>
${recorded.map((subject) => placeSection(subject, [], frame))}`;
  return [{ name: firstPage(text.lang), depth: 0, title: null, body }];
}

function manyPages(text: Text): TextPage[] {
  const ending = text.lang === 'ar' ? '.html' : '.en.html';
  const frameFrom = (depth: 0 | 1): TextFrame => ({
    ...text,
    placeAddress: (id) => `${'../'.repeat(depth)}places/${id}${ending}`,
    articleAddress: (id, start) =>
      `${'../'.repeat(depth)}articles/${id}${ending}${start === undefined ? '' : `#${paragraphId(id, start)}`}`,
  });
  const [here, below] = [frameFrom(0), frameFrom(1)];
  const numbered = (name: string, page: number) => `${name}${page === 0 ? '' : `-${page + 1}`}${ending}`;
  const further = (name: string, page: number, last: number) =>
    page === last
      ? null
      : html`<p><a href="${numbered(name, page + 1)}">${textWords[text.lang].further}</a></p>`;
  const lists = cut(text.articles).map((articles, page, all): TextPage => {
    const more = further('list', page, all.length - 1);
    return page === 0
      ? { name: firstPage(text.lang), depth: 0, title: null, body: html`${contents(here, articles)}${more}` }
      : {
          name: numbered('list', page),
          depth: 0,
          title: textWords[text.lang].articles,
          body: html`${articleList(here, articles)}${more}`,
        };
  });
  const places = [...text.subjects.values()].flatMap((subject) =>
    cut(subject.excerpts).map(
      (excerpts, page, all): TextPage => ({
        name: `places/${numbered(subject.id, page)}`,
        depth: 1,
        title: nameOf(subject.toponyms)[text.lang],
        body: html`${placeSection(subject, excerpts, below)}${further(subject.id, page, all.length - 1)}`,
      }),
    ),
  );
  const articles = text.articles.map(
    (article): TextPage => ({
      name: `articles/${article.article.id}${ending}`,
      depth: 1,
      title: titleOf(article.article),
      body: articleSection(article, below),
    }),
  );
  return [...lists, ...places, ...articles];
}

/** At least one page, of at most {@link pageLength} each. */
function cut<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.max(1, Math.ceil(all.length / pageLength)) }, (_, page) =>
    all.slice(page * pageLength, (page + 1) * pageLength),
  );
}

function namedAndRecorded({ subjects }: Text): [named: TextSubject[], recorded: TextSubject[]] {
  const all = [...subjects.values()];
  return [
    all.filter(({ excerpts, members }) => excerpts.length + members.length > 0),
    all.filter(({ excerpts, members }) => excerpts.length + members.length === 0),
  ];
}

function contents(frame: TextFrame, articles: readonly ReadArticle[]): Markup {
  const words = textWords[frame.lang];
  const [named, recorded] = namedAndRecorded({ ...frame, articles });
  const list = (subjects: readonly TextSubject[]) =>
    html`<ul class="names">${subjects.map(
      ({ id, toponyms, excerpts }) =>
        html`<li><a href="${frame.placeAddress(id)}"><bdi>${nameOf(toponyms)[frame.lang]}</bdi></a>${excerpts.length === 0 ? '' : ` ${excerpts.length}`}</li>
`,
    )}</ul>
`;
  return html`<nav id="list">
<h2>${words.places}</h2>
${list(named)}<h2>${words.articles}</h2>
${articleList(frame, articles)}<h2>${words.recorded}</h2>
${list(recorded)}</nav>
`;
}

function articleList(frame: TextFrame, articles: readonly ReadArticle[]): Markup {
  return html`<ul>${articles.map(
    ({ article }) =>
      html`<li><a href="${frame.articleAddress(article.id)}"><bdi>${titleOf(article)}</bdi></a><br />${sourceLine(article, frame.lang)}</li>
`,
  )}</ul>
`;
}

function wholePage(lang: Lang, depth: 0 | 1, name: string, title: string | null, body: Markup): string {
  const words = textWords[lang];
  const up = '../'.repeat(depth);
  const other = lang === 'ar' ? 'en' : 'ar';
  const inOther =
    title === null
      ? firstPage(other)
      : `${up}${lang === 'ar' ? name.replace(/\.html$/, '.en.html') : name.replace(/\.en\.html$/, '.html')}`;
  return html`<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<meta name="color-scheme" content="light dark" />
<title>${title === null ? words.title : `${title} · ${words.title}`}</title>
<link rel="icon" href="${up}../icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="${up}../text.css" />
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<p><a href="${up}../#lang=${lang}">${words.map}</a> · <a href="${inOther}" lang="${other}">${words.other}</a> · <a href="${title === null ? '' : `${up}${firstPage(lang)}`}#list">${words.contents}</a></p>
</header>
<main>
${body}
</main>
</body>
</html>
`.markup;
}
