import type { ComparedDistance } from '../../model/distance.ts';
import { familiesOf } from '../../state/figure-families.ts';
import { Loading } from '../loading.tsx';
import { NewestOnly } from '../newest-only.tsx';
import { usePage } from '../page-context.ts';
import { DirectionTable } from './direction-table.tsx';
import { FigureTable } from './figure-table.tsx';

/** All distances and directions that the articles state, beside what is measured. */
export function FigurePage() {
  const { store, language } = usePage();
  const words = language.words.distances;
  return (
    <div class="figure-page">
      <h2>{words.all}</h2>
      <p class="intro">{words.intro}</p>
      <NewestOnly />
      <Loading of={store.stated.value}>{(stated) => <Tables stated={stated} />}</Loading>
    </div>
  );
}

function Tables({ stated }: { readonly stated: readonly ComparedDistance[] }) {
  const { language } = usePage();
  const words = language.words.distances;
  const families = familiesOf(stated);
  const directions = stated.filter(({ statedKm }) => statedKm === null);
  return (
    <>
      {families.length === 0 ? <p class="empty">{words.none}</p> : <FigureTable families={families} />}
      {directions.length > 0 && (
        <>
          <h3 id="directions-heading">{words.directions}</h3>
          <DirectionTable directions={directions} />
        </>
      )}
    </>
  );
}
