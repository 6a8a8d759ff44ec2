import { useEffect, useRef } from 'preact/hooks';
import { DayCaption } from './day-caption.tsx';
import { MeasureButton } from './distances/measure-button.tsx';
import { FrontHint } from './front-hint.tsx';
import { Icon } from './icon.tsx';
import { later } from './later.tsx';
import { LayerTrouble } from './layer-trouble.tsx';
import { Legend } from './legend.tsx';
import { usePage } from './page-context.ts';
import { ScaleBar } from './scale-bar.tsx';
import { textPage } from './words/language.ts';

const Proposal = later(async () => (await import('./after-first-view.ts')).ProposalCard);

interface Props {
  /** Called with the map's element, and again when the reader asks for another try. */
  readonly mount: (container: HTMLElement) => void;
  /** Whether distances can be measured: their figures stand in the panel. */
  readonly measures: boolean;
}

/** The map's place in the page, its buttons, its legend and its credit. */
export function MapFrame({ mount, measures }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => mount(container.current!), [mount]);
  const state = store.mapState.value;
  const sentences = {
    loading: words.mapLoading,
    unloaded: words.mapUnloaded,
    failed: words.mapFailed,
    lost: words.mapLost,
  };
  return (
    <section class="map-frame" aria-label={words.mapLabel}>
      {/* The renderer lays itself out from left to right; only its labels know Arabic. */}
      <div class="map" ref={container} dir="ltr" />
      {state !== 'ready' && (
        <div class="map-state" role="status">
          <p>{sentences[state]}</p>
          <p class={state === 'loading' ? 'late' : undefined}>
            {state !== 'loading' && (
              <button type="button" onClick={() => mount(container.current!)}>
                {words.retry}
              </button>
            )}{' '}
            <a href={textPage(language.lang)}>{words.textPage}</a>
          </p>
        </div>
      )}
      <div class="map-buttons">
        <button
          type="button"
          aria-label={words.map.zoomIn}
          onClick={() => store.actions.frame({ zoomBy: 1 })}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          aria-label={words.map.zoomOut}
          onClick={() => store.actions.frame({ zoomBy: -1 })}
        >
          <Icon name="minus" />
        </button>
        <button type="button" aria-label={words.map.whole} onClick={store.actions.wholeCountry}>
          <Icon name="whole" />
        </button>
        {measures && <MeasureButton />}
      </div>
      <ScaleBar />
      <Legend />
      <DayCaption />
      <FrontHint />
      {store.proposal.value && <Proposal.View />}
      <LayerTrouble />
      <p class="credit">
        <a
          href={`#lang=${language.lang}&page=about`}
          onClick={(event) => {
            event.preventDefault();
            store.actions.openPage('about');
          }}
        >
          {words.map.credit}
        </a>
      </p>
    </section>
  );
}
