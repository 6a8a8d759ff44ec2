import type { ArticleLabel } from '../../../src/model/article.ts';
import { nameOf } from '../derive-atlas.ts';
import type { Sources } from '../read/read-sources.ts';
import { html, type Markup } from './markup.ts';
import { sourceLine, type TextFrame, type TextSubject, titleOf } from './sections.ts';
import { textWords } from './words.ts';

/** Places by how many passages name them; then those of which there is only a record of control. */
export function textSubjects(
  sources: Pick<Sources, 'places' | 'areas' | 'changes'>,
  passagesOf: (id: string) => number,
): TextSubject[] {
  const areas = sources.areas.map(({ id, toponyms, members }) => ({
    id,
    toponyms,
    members,
    kind: 'region' as const,
  }));
  const areaIds = new Set(areas.map(({ id }) => id));
  const byPlace = Map.groupBy(sources.changes, ({ place }) => place);
  const points = sources.places.filter(({ id }) => !areaIds.has(id));
  return [...points.map((place) => ({ ...place, members: [] })), ...areas]
    .map(({ id, kind, toponyms, members }) => ({
      id,
      kind,
      toponyms,
      members,
      history: byPlace.get(id) ?? [],
      passages: passagesOf(id),
    }))
    .sort((a, b) => b.passages - a.passages || (a.id < b.id ? -1 : 1));
}

/** Whether there is anything to be read of a subject. */
function isTold({ passages, history, members }: TextSubject): boolean {
  return passages + history.length + members.length > 0;
}

/** The subjects that articles name or that hold others, and those of which there is only a record. */
export function namedAndRecorded(
  all: readonly TextSubject[],
): [named: TextSubject[], recorded: TextSubject[]] {
  const told = all.filter(isTold);
  return [
    told.filter(({ passages, members }) => passages + members.length > 0),
    told.filter(({ passages, members }) => passages + members.length === 0),
  ];
}

/** The list of everything, for a first page; `articles` are the newest. */
export function contents(frame: TextFrame, articles: readonly ArticleLabel[]): Markup {
  const words = textWords[frame.lang];
  const [named, recorded] = namedAndRecorded([...frame.subjects.values()]);
  const list = (subjects: readonly TextSubject[]) =>
    html`<ul class="names">${subjects.map(
      ({ id, toponyms, passages }) =>
        html`<li><a href="${frame.placeAddress(id)}"><bdi>${nameOf(toponyms)[frame.lang]}</bdi></a>${passages === 0 ? '' : ` ${passages}`}</li>
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

/** Articles by title and source. */
export function articleList(frame: TextFrame, articles: readonly ArticleLabel[]): Markup {
  return html`<ul>${articles.map(
    (article) =>
      html`<li><a href="${frame.articleAddress(article.id)}"><bdi>${titleOf(article)}</bdi></a><br />${sourceLine(article, frame.lang)}</li>
`,
  )}</ul>
`;
}
