import type { ArticleLabel } from '../../../src/model/article.ts';
import type { ArticleFile, Excerpt } from '../../../src/model/atlas.ts';
import type { Lang } from '../../../src/model/view.ts';
import { labelOf, readingOf } from '../corpus/article-file.ts';
import { nameOf } from '../derive-atlas.ts';
import type { Ground } from '../read/read-sources.ts';
import { articleList, contents, textSubjects } from './contents.ts';
import { html } from './markup.ts';
import {
  articleSection,
  ownSentences,
  paragraphId,
  placeSection,
  type TextFrame,
  titleOf,
} from './sections.ts';
import { endingOf, firstPage, type TextPage, wholePage } from './whole-page.ts';
import { textWords } from './words.ts';

/** A text page with its name, relative to the folder of the text pages. */
export type NamedPage = readonly [name: string, text: string];

/** Makes the text pages of a corpus that is too large for one: a page for each place and article. */
export interface TextPages {
  readonly article: (file: ArticleFile) => NamedPage[];
  /** One page of a place's passages: the first (`page` null) or a further one; `next` is the one after it. */
  readonly place: (
    id: string,
    page: string | null,
    next: string | null,
    excerpts: readonly Excerpt[],
    labels: ReadonlyMap<string, ArticleLabel>,
  ) => NamedPage[];
  /** One page of the list of articles; the first has the list of places too, by their passages. */
  readonly list: (
    page: string | null,
    next: string | null,
    articles: readonly ArticleLabel[],
    passagesOf: (id: string) => number,
  ) => NamedPage[];
}

const langs: readonly Lang[] = ['ar', 'en'];
const fileOf = (lang: Lang, folder: string, id: string, page: string | null) =>
  `${folder}${id}${page === null ? '' : `.${page}`}${endingOf(lang)}`;

/** Opens the maker of text pages over a ground. */
export function openTextPages(ground: Pick<Ground, 'places' | 'areas' | 'changes'>): TextPages {
  const subjects = new Map(textSubjects(ground, () => 0).map((subject) => [subject.id, subject]));
  const frameFrom = (
    lang: Lang,
    depth: 0 | 1,
    known: TextFrame['subjects'],
    labels: ReadonlyMap<string, ArticleLabel>,
  ): TextFrame => ({
    lang,
    subjects: known,
    labelOf: (id) => labels.get(id),
    placeAddress: (id) => `${'../'.repeat(depth)}${fileOf(lang, 'places/', id, null)}`,
    articleAddress: (id, start) =>
      `${'../'.repeat(depth)}${fileOf(lang, 'articles/', id, null)}${start === undefined ? '' : `#${paragraphId(id, start)}`}`,
  });
  const further = (lang: Lang, id: string, next: string | null) =>
    next === null
      ? null
      : html`<p><a href="${fileOf(lang, '', id, next)}">${textWords[lang].further}</a></p>`;
  const inBoth = (make: (lang: Lang) => readonly [TextPage, ReturnType<typeof html>]) =>
    langs.map((lang): NamedPage => {
      const [page, body] = make(lang);
      return [page.name, wholePage(lang, page, body)];
    });
  return {
    article: (file) =>
      inBoth((lang) => {
        const label = labelOf(file);
        const name = fileOf(lang, 'articles/', file.id, null);
        const frame = frameFrom(lang, 1, subjects, new Map());
        return [{ name, depth: 1, title: titleOf(label) }, articleSection(readingOf(file), label, frame)];
      }),
    place: (id, page, next, excerpts, labels) =>
      inBoth((lang) => {
        const subject = subjects.get(id)!;
        const said = excerpts.flatMap((excerpt) => ownSentences(id, excerpt));
        const facts = page === null ? subject : { ...subject, history: [], members: [] };
        const section = placeSection(facts, said, frameFrom(lang, 1, subjects, labels));
        const name = fileOf(lang, 'places/', id, page);
        return [
          { name, depth: 1, title: nameOf(subject.toponyms)[lang] },
          html`${section}${further(lang, id, next)}`,
        ];
      }),
    list: (page, next, articles, passagesOf) =>
      inBoth((lang) => {
        const more = further(lang, 'list', next);
        if (page === null) {
          const counted = textSubjects(ground, passagesOf).map((subject) => [subject.id, subject] as const);
          const frame = frameFrom(lang, 0, new Map(counted), new Map());
          return [
            { name: firstPage(lang), depth: 0, title: null },
            html`${contents(frame, articles)}${more}`,
          ];
        }
        const frame = frameFrom(lang, 0, subjects, new Map());
        const name = fileOf(lang, '', 'list', page);
        return [
          { name, depth: 0, title: textWords[lang].articles },
          html`${articleList(frame, articles)}${more}`,
        ];
      }),
  };
}
