import type { ComparedDistance } from '../../model/distance.ts';
import { familiesOf } from '../../state/figure-families.ts';
import { usePage } from '../page-context.ts';
import { DirectionTable } from './direction-table.tsx';
import { FigureTable } from './figure-table.tsx';

/** What the articles state of how far and which way a place lies from others, and these from it. */
export function PlaceFigures({ distances }: { readonly distances: readonly ComparedDistance[] }) {
  const { store, language } = usePage();
  const words = language.words.distances;
  if (distances.length === 0) return null;
  const families = familiesOf(distances);
  const directions = distances.filter(({ statedKm }) => statedKm === null);
  return (
    <details class="place-figures">
      <summary>
        {words.placeHeading}
        {families.length > 0 && <span class="figure"> {language.number(families.length)}</span>}
      </summary>
      {families.length > 0 && <FigureTable families={families} />}
      {directions.length > 0 && (
        <details class="figure-directions">
          <summary>{words.directions}</summary>
          <DirectionTable directions={directions} />
        </details>
      )}
      <button type="button" class="link" onClick={() => store.actions.openPage('distances')}>
        {words.all}
      </button>
    </details>
  );
}
