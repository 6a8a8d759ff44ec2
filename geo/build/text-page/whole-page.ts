import { dirOf, type Lang } from '../../../src/model/view.ts';
import { contentSecurityPolicy } from '../security-headers.ts';
import { html, type Markup } from './markup.ts';
import { textWords } from './words.ts';

/** The first text page of a language. */
export const firstPage = (lang: Lang): string => (lang === 'ar' ? 'index.html' : 'en.html');

/** The end of the name of every other text page of a language. */
export const endingOf = (lang: Lang): string => (lang === 'ar' ? '.html' : '.en.html');

/** Where a text page lies. */
export interface TextPage {
  /** Relative to the folder of the text pages. */
  readonly name: string;
  /** Folders between that folder and the page. */
  readonly depth: 0 | 1;
  /** Null for the first page. */
  readonly title: string | null;
}

/** A text page from its beginning to its end, the same page of the other language linked. */
export function wholePage(lang: Lang, { name, depth, title }: TextPage, body: Markup): string {
  const words = textWords[lang];
  const up = '../'.repeat(depth);
  const other = lang === 'ar' ? 'en' : 'ar';
  const inOther =
    title === null ? firstPage(other) : `${up}${name.slice(0, -endingOf(lang).length)}${endingOf(other)}`;
  return html`<!doctype html>
<html lang="${lang}" dir="${dirOf(lang)}">
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
