import type { AtlasArea, AtlasPlace, PlaceLeaf } from '../model/atlas.ts';
import { ControlHistory } from './control-history.tsx';
import { FrontDistance } from './distances/front-distance.tsx';
import { PlaceFigures } from './distances/place-figures.tsx';
import { PlaceRays } from './distances/place-rays.tsx';
import { PlaceLink } from './links.tsx';
import { Loading } from './loading.tsx';
import { usePage } from './page-context.ts';
import { PassageList } from './passage-list.tsx';
import { PlaceClaims } from './place-claims.tsx';
import { PlaceContents } from './place-contents.tsx';
import { PlaceDistances } from './place-distances.tsx';
import { AreaState, PlaceState } from './place-state.tsx';
import { ShareActions } from './reading/share-actions.tsx';
import { useBegun } from './use-begun.ts';
import { ViewHeading } from './view-heading.tsx';

/** A place or an area: its names, who holds it on what evidence, how far it is, and what is said of it. */
export function PlaceView({ subject }: { readonly subject: AtlasPlace | AtlasArea }) {
  const { store, language } = usePage();
  const { words } = language;
  const other = language.lang === 'ar' ? 'en' : 'ar';
  const isArea = 'members' in subject;
  return (
    <article class="place-view" aria-labelledby="view-heading">
      <ViewHeading onClose={store.actions.closePlace}>
        <bdi>{subject.name[language.lang]}</bdi>
      </ViewHeading>
      <p class="other-name">
        <bdi lang={other}>{subject.name[other]}</bdi>
        <span class="kind">{isArea ? words.area : words.kinds[subject.kind]}</span>
      </p>
      {isArea ? <AreaState area={subject} /> : <PlaceState place={subject} />}
      {!isArea && <PlaceDistances place={subject} />}
      <Loading of={store.leaf.value}>
        {(leaf) => <LeafView key={subject.id} subject={subject} leaf={leaf} />}
      </Loading>
      <ShareActions title={subject.name[language.lang]} />
    </article>
  );
}

/** What is told of a place: who held it and what is said of it come first, what is below any window a frame later. */
function LeafView({ subject, leaf }: { readonly subject: AtlasPlace | AtlasArea; readonly leaf: PlaceLeaf }) {
  const { language } = usePage();
  const { words } = language;
  const begun = useBegun();
  return (
    <>
      <PlaceContents subject={subject} leaf={leaf} />
      {leaf.history.length > 0 && <ControlHistory leaf={leaf} />}
      <section aria-labelledby="passages-heading">
        <h3 id="passages-heading" tabIndex={-1}>
          {words.place.passages}{' '}
          <span class="figure">{language.count(subject.passages, words.counts.passages)}</span>
        </h3>
        {leaf.excerpts.length === 0 ? (
          <p class="empty">{words.place.noPassages}</p>
        ) : (
          <PassageList subject={subject} leaf={leaf} />
        )}
      </section>
      {begun && <FurtherView subject={subject} leaf={leaf} />}
    </>
  );
}

/** Below the passages: distances, claims, what lies in an area, and where the position is from. */
function FurtherView({
  subject,
  leaf,
}: {
  readonly subject: AtlasPlace | AtlasArea;
  readonly leaf: PlaceLeaf;
}) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const shown = [subject.name.ar, subject.name.en];
  const note = language.lang === 'ar' ? leaf.noteAr : leaf.note;
  const others = leaf.toponyms.map(({ text }) => text).filter((text) => !shown.includes(text));
  return (
    <>
      {'kind' in subject && (
        <>
          <PlaceRays place={subject} />
          <FrontDistance />
        </>
      )}
      <PlaceFigures distances={leaf.distances} />
      <PlaceClaims subject={subject} leaf={leaf} />
      {'members' in subject && subject.members.length > 0 && (
        <section>
          <h3>{words.place.members}</h3>
          <ul class="inline-list">
            {subject.members.map((id) => {
              const member = store.placeById(id);
              return (
                member && (
                  <li key={id}>
                    <PlaceLink id={id}>{nameOf(member.name)}</PlaceLink>
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
      <section class="fine-print">
        {others.length > 0 && (
          <>
            <h3>{words.place.names}</h3>
            <p>
              {others.map((name, index) => (
                <span key={name}>
                  {index > 0 && ' · '}
                  <bdi>{name}</bdi>
                </span>
              ))}
            </p>
          </>
        )}
        <h3>{words.place.position}</h3>
        <p>
          {leaf.standing !== null && <>{words.standing[leaf.standing]}. </>}
          {'accuracyKm' in subject && <>{words.place.accuracy(language.km(subject.accuracyKm))}. </>}
          <bdi lang="en" dir="ltr">
            {leaf.source}
          </bdi>
        </p>
        {note !== '' && <p>{note}</p>}
      </section>
    </>
  );
}
