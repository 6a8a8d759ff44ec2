import { useLayoutEffect, useRef } from 'preact/hooks';
import { Legend } from '../legend.tsx';
import { usePage } from '../page-context.ts';
import { ScaleBar } from '../scale-bar.tsx';

/** The first page of a print: what it is, the map as it stood, its scale, day, legend and credits. */
export function PrintHead({ picture }: { readonly picture: HTMLCanvasElement | null }) {
  const { store, language } = usePage();
  const { words } = language;
  const { print } = words.reading;
  const article = store.article.value;
  const title =
    article?.status === 'ready'
      ? (article.value.headline ?? words.article.untitled)
      : store.subject.value?.name[language.lang];
  return (
    <section class="print-head">
      <p>{title === undefined ? words.subtitle : print.from}</p>
      <h1 dir="auto">{title ?? words.title}</h1>
      {picture && (
        <figure>
          <Picture of={picture} />
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

function Picture({ of }: { readonly of: HTMLCanvasElement }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => frame.current?.prepend(of), [of]);
  return (
    <div class="print-map" ref={frame}>
      <ScaleBar />
    </div>
  );
}
