import type { FrontStyle } from '../model/control.ts';
import { frontStretches, type Stretch } from '../state/front-stretches.ts';
import { FrontLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { FrontSample, HolderChip } from './symbol.tsx';

/** The front line of the day as a list, the surest stretches first: the line for those who do not point at it. */
export function FrontList() {
  const { store, language } = usePage();
  const words = language.words.control;
  if (!store.control.value) return <p class="empty">{words.frontsLoading}</p>;
  const stretches = frontStretches(store.control.value);
  if (stretches.length === 0) return <p class="empty">{words.noFronts}</p>;
  const groups = Map.groupBy(stretches, ({ style }) => style);
  const first = stretches[0]!.style;
  return (
    <>
      {[...groups].map(([style, some]) => (
        <Group key={style} style={style} stretches={some} open={style === first} />
      ))}
    </>
  );
}

function Group({
  style,
  stretches,
  open,
}: {
  readonly style: FrontStyle;
  readonly stretches: readonly Stretch[];
  readonly open: boolean;
}) {
  const { language } = usePage();
  const words = language.words.control;
  return (
    <details class="front-group" open={open}>
      <summary>
        <FrontSample style={style} />
        <span>{words.frontsOf[style]}</span>
        <span class="figure">{language.count(stretches.length, words.stretches)}</span>
      </summary>
      <ul>
        {stretches.map((stretch) => (
          <Row key={stretch.id} stretch={stretch} />
        ))}
      </ul>
    </details>
  );
}

function Row({ stretch }: { readonly stretch: Stretch }) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const sides = [
    [stretch.left, stretch.leftHolder],
    [stretch.right, stretch.rightHolder],
  ] as const;
  return (
    <li>
      <FrontLink front={[stretch.left, stretch.right]} class="front-row">
        {sides.map(([id, holder]) => {
          const place = store.placeById(id);
          return (
            <span key={id} class="front-end">
              <HolderChip holder={holder} />
              <bdi>{place && nameOf(place.name)}</bdi>
              <span class="visually-hidden"> ({words.holdersShort[holder]})</span>
            </span>
          );
        })}
        <span class="figure">{language.km(stretch.gapKm)}</span>
      </FrontLink>
    </li>
  );
}
