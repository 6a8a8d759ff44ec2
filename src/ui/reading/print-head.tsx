import { Legend } from '../legend.tsx';
import { usePage } from '../page-context.ts';

interface Props {
  readonly title: string;
  /** The map as an image, or empty where there is none. */
  readonly picture: string;
}

/** The first page of a print: what it is, the map as it stood, its day, its legend and its credits. */
export function PrintHead({ title, picture }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const { print } = words.reading;
  return (
    <section class="print-head">
      <p>{print.from}</p>
      <h1 dir="auto">{title}</h1>
      {picture !== '' && (
        <figure>
          <img src={picture} alt={print.day(language.day(store.view.value.date))} />
          <figcaption>
            {print.day(language.day(store.view.value.date))} · {words.map.credit}
          </figcaption>
        </figure>
      )}
      <Legend open />
      <p dir="ltr" class="print-address">
        {location.href}
      </p>
    </section>
  );
}
