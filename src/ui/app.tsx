import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Store } from '../state/store.ts';
import { later } from './later.tsx';
import { placeLinked } from './links.tsx';
import { MapFrame } from './map-frame.tsx';
import { PageContext, usePage } from './page-context.ts';
import { PanelEdge } from './panel-edge.tsx';
import { PlaceList } from './place-list.tsx';
import { EmbedCaption } from './reading/embed-caption.tsx';
import { bringSearch } from './reading/search-field.tsx';
import { Sheet } from './sheet.tsx';
import { Timeline } from './timeline.tsx';
import { useKeptScroll } from './use-kept-scroll.ts';
import { textPage } from './words/language.ts';

// The list comes with the page; what is opened from it comes after it.
const Opened = later(async () => (await import('./after-first-view.ts')).OpenedView);
const Figure = later(async () => (await import('./after-first-view.ts')).FigureCard);

/** Brings ahead what the first view does not need. */
export function bringParts(store: Store): void {
  void import('./after-first-view.ts').then(({ followPrinting }) => followPrinting(store));
  Opened.bring();
  Figure.bring();
  bringSearch();
}

interface Props {
  readonly store: Store;
  readonly mountMap: (container: HTMLElement) => void;
  /** Shows a newer version of the site, once one is here. */
  readonly newer: ReadonlySignal<(() => void) | null>;
  /** Whether the page stands in another's. */
  readonly embedded: boolean;
}

/** The whole page. */
export function App({ store, mountMap, newer, embedded }: Props) {
  if (embedded) {
    return (
      <PageContext.Provider value={store}>
        <EmbedCaption />
        <MapFrame mount={mountMap} measures={false} />
      </PageContext.Provider>
    );
  }
  return (
    <PageContext.Provider value={store}>
      <Header />
      <NewerVersion take={newer.value} />
      <MapFrame mount={mountMap} measures />
      <Sheet timeline={<Timeline />}>
        <Panel />
      </Sheet>
    </PageContext.Provider>
  );
}

/** Before all else for those who use keys or hear the page: past the map, or to the pages that have none. */
function SkipLinks() {
  const { language } = usePage();
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('panel')?.focus()}>
        {language.words.skipToPanel}
      </button>
      <a class="skip" href={textPage(language.lang)}>
        {language.words.textPage}
      </a>
    </>
  );
}

function NewerVersion({ take }: { readonly take: (() => void) | null }) {
  const { words } = usePage().language;
  return (
    <div class="newer" role="status">
      {take && (
        <>
          {words.newer.here}{' '}
          <button type="button" onClick={take}>
            {words.newer.take}
          </button>
        </>
      )}
    </div>
  );
}

function Header() {
  const { store, language } = usePage();
  const { words } = language;
  const other = language.lang === 'ar' ? 'en' : 'ar';
  const follow = store.view.value.labels === language.lang;
  return (
    <header class="masthead">
      <SkipLinks />
      <div>
        <h1>{words.title}</h1>
        <p>{words.subtitle}</p>
      </div>
      <button
        type="button"
        class="language"
        lang={other}
        aria-label={words.switchLanguage}
        onClick={() => store.actions.choose(follow ? { lang: other, labels: other } : { lang: other })}
      >
        {words.otherLanguage}
      </button>
    </header>
  );
}

function Panel() {
  const { store, language } = usePage();
  const { words } = language;
  const view = store.view.value;
  const { page, article } = view;
  const subject = store.subject.value;
  const asked = subject ?? store.front.value ?? view.spot;
  const { measure } = view.distances;
  const opened = Boolean(asked || article !== null || measure !== null || page !== 'places');
  // Once shown the list stays, out of sight: to take its rows away takes longer than to show what is opened.
  const listed = useRef(false);
  listed.current ||= !opened;
  const pages = Object.keys(words.pages) as (keyof typeof words.pages)[];
  // What is pointed at or stood on is most likely opened next.
  const foresee = ({ target }: Event) => {
    const id = placeLinked(target);
    if (id !== null) store.actions.foresee(id);
  };
  return (
    <main
      class="panel"
      id="panel"
      tabIndex={-1}
      aria-label={words.panelLabel}
      onPointerOver={foresee}
      onFocusIn={foresee}
    >
      <nav class="pages" aria-label={words.pagesLabel}>
        {pages.map((one) => (
          <button
            type="button"
            key={one}
            aria-current={one === page && !asked && article === null && measure === null ? 'page' : undefined}
            onClick={() => store.actions.openPage(one)}
          >
            {words.pages[one]}
          </button>
        ))}
      </nav>
      <PanelEdge />
      <div class="panel-body" ref={useKeptScroll()}>
        {listed.current && <PlaceList hidden={opened} />}
        {opened && <Opened.View />}
      </div>
      {view.distances.figure !== null && <Figure.View />}
    </main>
  );
}
