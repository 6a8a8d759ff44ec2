import type { ArticleFile, Excerpt } from '../../../src/model/atlas.ts';
import type { Lang } from '../../../src/model/view.ts';
import { labelOf, readingOf } from '../corpus/article-file.ts';
import type { Sources } from '../read/read-sources.ts';
import { contents, namedAndRecorded, textSubjects } from './contents.ts';
import { html } from './markup.ts';
import { articleSection, ownSentences, paragraphId, placeSection, type TextFrame } from './sections.ts';
import { firstPage, wholePage } from './whole-page.ts';
import { textWords } from './words.ts';

/**
 * Everything on one page of a language, for a corpus that one can read through; `articles` and `excerpts`
 * (by place and area) are newest first.
 */
export function onePage(
  lang: Lang,
  sources: Pick<Sources, 'places' | 'areas' | 'changes'>,
  articles: readonly ArticleFile[],
  excerpts: ReadonlyMap<string, readonly Excerpt[]>,
): string {
  const own = (id: string) => (excerpts.get(id) ?? []).flatMap((excerpt) => ownSentences(id, excerpt));
  const subjects = textSubjects(sources, (id) => own(id).length);
  const labels = new Map(articles.map((file) => [file.id, labelOf(file)]));
  const frame: TextFrame = {
    lang,
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
    labelOf: (id) => labels.get(id),
    placeAddress: (id) => `#${id}`,
    articleAddress: (id, start) => `#${start === undefined ? id : paragraphId(id, start)}`,
  };
  const words = textWords[lang];
  const [named, recorded] = namedAndRecorded(subjects);
  const shown = new Set([...named, ...recorded].map(({ id }) => id));
  const linked = { ...frame, subjects: new Map([...frame.subjects].filter(([id]) => shown.has(id))) };
  const body = html`${contents(linked, [...labels.values()])}
<h2>${words.places}</h2>
${named.map((subject) => placeSection(subject, own(subject.id), linked))}
<h2>${words.articles}</h2>
${articles.map((file) => articleSection(readingOf(file), labelOf(file), linked))}
<h2>${words.recorded}</h2>
${recorded.map((subject) => placeSection(subject, [], linked))}`;
  return wholePage(lang, { name: firstPage(lang), depth: 0, title: null }, body);
}
