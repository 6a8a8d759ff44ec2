import type { AtlasPlace } from '../model/atlas.ts';
import { gapLimitsKm, type Stretch, stretchBetween } from '../state/front-stretches.ts';
import { measureBetween } from '../state/place-facts.ts';
import { Loading } from './loading.tsx';
import { usePage } from './page-context.ts';
import { PassageList } from './passage-list.tsx';
import { SideEvidence } from './side-evidence.tsx';
import { FrontSample } from './symbol.tsx';
import { ViewHeading } from './view-heading.tsx';

/** A stretch of front line that is asked about: its two sides, what each stands on, and why it is so drawn. */
export function FrontView({ sides }: { readonly sides: readonly [AtlasPlace, AtlasPlace] }) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const [one, other] = sides;
  const date = store.view.value.date;
  const stretch = stretchBetween(store.control.value, [one.id, other.id]);
  const leaves = store.sides.value;
  const leafOf = (index: number) => (leaves?.status === 'ready' ? leaves.value[index] : undefined);
  return (
    <article aria-labelledby="view-heading">
      <ViewHeading onClose={store.actions.closePlace}>
        <bdi>{language.list([nameOf(one.name), nameOf(other.name)])}</bdi>
      </ViewHeading>
      <p class="other-name">
        {stretch?.contested ? words.control.front.contested(language.day(date)) : words.control.front.heading}
      </p>
      <p class="on-date">{words.place.onDate(language.day(date))}</p>
      {stretch ? (
        <Why stretch={stretch} />
      ) : (
        store.control.value && <p>{words.control.front.none(language.day(date))}</p>
      )}
      <p>{words.control.front.gap(language.km(measureBetween(one.position, other.position)))}</p>
      <SideEvidence place={one} leaf={leafOf(0)} />
      <SideEvidence place={other} leaf={leafOf(1)} />
      <section aria-labelledby="both-heading">
        <h3 id="both-heading">{words.control.front.both}</h3>
        <Loading of={leaves}>
          {([leaf]) =>
            leaf && (
              <PassageList
                key={`${one.id} ${other.id}`}
                subject={one}
                leaf={leaf}
                naming={other.id}
                none={words.control.front.noBoth}
              />
            )
          }
        </Loading>
      </section>
      <p class="fine-print">{words.control.front.method}</p>
    </article>
  );
}

function Why({ stretch }: { readonly stretch: Stretch }) {
  const { language } = usePage();
  const { words } = language;
  const { near, mid } = gapLimitsKm;
  const front = words.control.front;
  const reason = stretch.contested
    ? front.zone
    : {
        near: () => front.near(language.km(near)),
        mid: () => front.mid(front.range(language.number(near), language.km(mid))),
        far: () => front.far(language.km(mid)),
      }[stretch.gap]();
  const step = stretch.contested ? '' : stretch.confidence === 'low' ? front.low : front.sound;
  return (
    <>
      <p class="why">
        <FrontSample style={stretch.style} />
        <span>{front.why(front.style[stretch.style], [reason, step].join(' ').trim())}</span>
      </p>
      <p class="second">{front.sure(words.confidence[stretch.confidence])}</p>
    </>
  );
}
