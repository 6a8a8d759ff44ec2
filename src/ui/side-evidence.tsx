import type { AtlasPlace, PlaceLeaf } from '../model/atlas.ts';
import { CitationList } from './citation-list.tsx';
import { PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { HeldBy } from './place-state.tsx';
import { PlaceSymbol } from './symbol.tsx';

/** One side of a line, or the place that ground is coloured by: who holds it since when, on what evidence. */
export function SideEvidence({
  place,
  leaf,
}: {
  readonly place: AtlasPlace;
  readonly leaf: PlaceLeaf | undefined;
}) {
  const { store, language, nameOf } = usePage();
  const last = store.holders.value.get(place.id)?.since;
  const entry = leaf?.history.findLast(({ date }) => date <= store.view.value.date);
  return (
    <section class="side">
      <h3>
        <PlaceLink id={place.id} class="side-name">
          <PlaceSymbol kind={place.kind} holder={last?.to ?? null} />
          <bdi>{nameOf(place.name)}</bdi>
        </PlaceLink>
        <span class="figure">{language.words.kinds[place.kind]}</span>
      </h3>
      {last ? <HeldBy last={last} /> : <p>{language.words.place.noRecord}</p>}
      {entry && leaf && <CitationList entry={entry} leaf={leaf} rated={false} />}
    </section>
  );
}
