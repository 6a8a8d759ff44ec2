import { Loading } from './loading.tsx';
import { usePage } from './page-context.ts';
import { SideEvidence } from './side-evidence.tsx';
import { HolderChip } from './symbol.tsx';
import { ViewHeading } from './view-heading.tsx';

/** A point of the ground that is asked about: by which place it is coloured, how far off, on what evidence. */
export function GroundView() {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const ground = store.ground.value;
  const told = words.control.ground;
  return (
    <article aria-labelledby="view-heading">
      <ViewHeading onClose={store.actions.closePlace}>{told.heading}</ViewHeading>
      <p class="on-date">{words.place.onDate(language.day(store.view.value.date))}</p>
      {ground ? (
        <>
          <p class="held-by">
            {ground.veiled ? (
              <span class="chip chip-veil" aria-hidden="true" />
            ) : (
              <HolderChip holder={ground.holder} />
            )}
            <span>
              {ground.veiled ? told.veiled : words.holders[ground.holder]}
              {ground.holder === 'contested' && !ground.veiled && (
                <span class="second"> {told.contested}</span>
              )}
            </span>
          </p>
          <p>
            {ground.km < 1
              ? told.under(language.km(1))
              : told.by(
                  nameOf(ground.place.name),
                  language.km(ground.km),
                  words.place.toward(language.direction(ground.bearingDeg)),
                )}
          </p>
          <Loading of={store.sides.value}>
            {([leaf]) => <SideEvidence place={ground.place} leaf={leaf} />}
          </Loading>
          <p class="fine-print">{told.method}</p>
        </>
      ) : (
        <p class="empty">{told.outside}</p>
      )}
    </article>
  );
}
