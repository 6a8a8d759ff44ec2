import type { AtlasArea, AtlasPlace, PlaceLeaf } from '../model/atlas.ts';
import { usePage } from './page-context.ts';

/** The parts of a place's page, so that nobody has to scroll past one to find the next. */
export function PlaceContents({
  subject,
  leaf,
}: {
  readonly subject: AtlasPlace | AtlasArea;
  readonly leaf: PlaceLeaf;
}) {
  const { language } = usePage();
  const { words } = language;
  const parts = [
    { heading: 'passages-heading', name: words.place.passages, number: subject.passages, is: true },
    { heading: 'distances-heading', name: words.place.distances, number: null, is: 'kind' in subject },
    {
      heading: 'claims-heading',
      name: words.place.claims,
      number: leaf.claims.length,
      is: leaf.claims.length > 0,
    },
  ].filter(({ is }) => is);
  if (parts.length < 2) return null;
  return (
    <nav class="contents" aria-label={words.place.contents}>
      {parts.map(({ heading, name, number }) => (
        <button type="button" class="link" key={heading} onClick={() => goTo(heading)}>
          {name}
          {number !== null && <span class="figure"> {language.number(number)}</span>}
        </button>
      ))}
    </nav>
  );
}

/** The heading comes to the top and takes the focus, so that a screen reader goes on there. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
