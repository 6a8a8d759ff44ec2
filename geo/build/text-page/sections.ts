import type { ArticleHead, ArticleLabel } from '../../../src/model/article.ts';
import type { Excerpt } from '../../../src/model/atlas.ts';
import type { ControlChange } from '../../../src/model/control.ts';
import type { PlaceKind, Toponym } from '../../../src/model/place.ts';
import { dirOf, type Lang } from '../../../src/model/view.ts';
import { nameOf } from '../derive-atlas.ts';
import type { ReadArticle } from '../derive-leaves.ts';
import { html, type Markup } from './markup.ts';
import { textWords, writeDay } from './words.ts';

/** A place or an area with what the text pages say of it. */
export interface TextSubject {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly toponyms: readonly Toponym[];
  readonly members: readonly string[];
  readonly history: readonly ControlChange[];
  /** How many paragraphs name it. */
  readonly passages: number;
}

/** What every section is written with: the language, and where places and articles stand. */
export interface TextFrame {
  readonly lang: Lang;
  readonly subjects: ReadonlyMap<string, TextSubject>;
  readonly labelOf: (article: string) => ArticleLabel | undefined;
  /** Addresses relative to the page that is written; an article's with an offset leads to its paragraph. */
  readonly placeAddress: (id: string) => string;
  readonly articleAddress: (id: string, start?: number) => string;
}

/** The id of an article's paragraph in a page: its offset in the text. */
export function paragraphId(article: string, start: number): string {
  return `${article}.${start}`;
}

/** A place: its names, the record of control with its sources, and what is said of it, each sentence linked. */
export function placeSection(subject: TextSubject, excerpts: readonly Excerpt[], frame: TextFrame): Markup {
  const { lang, placeAddress, subjects } = frame;
  const words = textWords[lang];
  const name = nameOf(subject.toponyms);
  const other = lang === 'ar' ? 'en' : 'ar';
  const members = subject.members.filter((id) => subjects.has(id));
  return html`<section id="${subject.id}">
<h3><bdi>${name[lang]}</bdi></h3>
<p><bdi lang="${other}">${name[other]}</bdi> · ${words.kinds[subject.kind]}</p>
${
  subject.history.length === 0
    ? null
    : html`<h4>${words.history}</h4>
<ol>${subject.history.map((change) => changeLine(change, frame))}</ol>
`
}${
  excerpts.length === 0
    ? null
    : html`<h4>${words.said}</h4>
${excerpts.map((excerpt) => quote(excerpt, frame))}`
}${
  members.length === 0
    ? null
    : html`<h4>${words.members}</h4>
<ul>${members.map((id) => html`<li><a href="${placeAddress(id)}"><bdi>${nameOf(subjects.get(id)!.toponyms)[lang]}</bdi></a></li>`)}</ul>
`
}</section>
`;
}

function changeLine({ date, from, to, confidence, citations }: ControlChange, frame: TextFrame): Markup {
  const words = textWords[frame.lang];
  const sources = citations.map(
    ({ title, url, article }, index) =>
      html`${index === 0 ? '' : ' · '}${
        article !== null && frame.labelOf(article)
          ? html`<a href="${frame.articleAddress(article)}"><bdi>${titleOf(frame.labelOf(article)!)}</bdi></a>`
          : url !== null && /^https?:\/\//.test(url)
            ? html`<a href="${url}" rel="noreferrer"><bdi>${title}</bdi></a>`
            : html`<bdi>${title}</bdi>`
      }`,
  );
  return html`<li><time datetime="${date}">${from === null ? words.fromStart : writeDay(date, frame.lang)}</time>: ${words.holders[to]} (${words.confidence[confidence]})${sources.length === 0 ? null : html` <small>${sources}</small>`}</li>
`;
}

function quote({ article, start, text, sentences }: Excerpt, frame: TextFrame): Markup {
  const head = frame.labelOf(article)!;
  const said =
    sentences.length === 0 ? text : sentences.map(([from, to]) => text.slice(from, to)).join(' … ');
  return html`<blockquote lang="${head.lang}" dir="${dirOf(head.lang)}"><p>${said}</p><footer lang="${frame.lang}" dir="${dirOf(frame.lang)}"><a href="${frame.articleAddress(article, start)}"><bdi>${titleOf(head)}</bdi></a> · ${published(head, frame.lang)}</footer></blockquote>
`;
}

/** An article, every character of its paragraphs, with its places in Libya as links. */
export function articleSection(
  { article, passages, mentions }: ReadArticle,
  label: ArticleLabel,
  frame: TextFrame,
): Markup {
  const paragraphs = passages.map(([start, end]) => {
    const pieces: (Markup | null)[] = [];
    let at = start;
    for (const mention of mentions) {
      if (mention.start < at || mention.end > end || !frame.subjects.has(mention.place)) continue;
      pieces.push(
        html`${article.text.slice(at, mention.start)}<a href="${frame.placeAddress(mention.place)}">${article.text.slice(mention.start, mention.end)}</a>`,
      );
      at = mention.end;
    }
    pieces.push(html`${article.text.slice(at, end)}`);
    return html`<p id="${paragraphId(article.id, start)}">${pieces.filter((piece) => piece !== null)}</p>
`;
  });
  return html`<article id="${article.id}">
<h3 lang="${article.lang}" dir="${dirOf(article.lang)}">${titleOf(label)}</h3>
<p>${sourceLine(article, frame.lang)}</p>
<div lang="${article.lang}" dir="${dirOf(article.lang)}">
${paragraphs}</div>
</article>
`;
}

/** Outlet, author and date, as the text states them and as they are known. */
export function sourceLine(
  head: Omit<ArticleHead, 'publishedBasis' | 'publishedBasisAr'>,
  lang: Lang,
): Markup {
  return html`${head.outlet === null ? textWords[lang].outletUnknown : html`<bdi>${head.outlet}</bdi>`}${head.author === null ? null : html` · <bdi>${head.author}</bdi>`} · ${published(head, lang)}`;
}

function published(
  { published: day, publishedPrecision }: Pick<ArticleHead, 'published' | 'publishedPrecision'>,
  lang: Lang,
): Markup {
  const written = writeDay(day, lang);
  const said = publishedPrecision === 'about' ? textWords[lang].about(written) : written;
  return html`<time datetime="${day}">${said}</time>`;
}

/** The headline that the text carries, or its first words. */
export function titleOf({ headline, opening }: ArticleLabel): string {
  return headline ?? `${opening}…`;
}

/** A paragraph with the sentences that name the subject itself; none where only members of an area are named. */
export function ownSentences(id: string, excerpt: Excerpt): Excerpt[] {
  const marks = excerpt.marks.filter(({ place }) => place === id);
  const sentences = excerpt.sentences.filter(([from, to]) =>
    marks.some(({ start, end }) => start >= from && end <= to),
  );
  return marks.length === 0 ? [] : [{ ...excerpt, sentences }];
}
