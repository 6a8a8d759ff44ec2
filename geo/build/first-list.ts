import type { Atlas } from '../../src/model/atlas.ts';
import { html, type Markup } from './text-page/markup.ts';

/** Places in the list that the page itself carries; the text pages have all. */
const most = 40;

/**
 * The places that are named most, as HTML for the page itself: what can be read before any script is there,
 * and where none ever comes. Each leads to its passages in the text pages.
 */
export function firstList({ places }: Atlas): Markup {
  const named = places
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  return html`<ul class="places">${named.map(
    ({ id, name }) =>
      html`<li><a class="place-row" href="./text/#${id}"><bdi>${name.ar}</bdi> <bdi lang="en">${name.en}</bdi></a></li>
`,
  )}</ul>`;
}
