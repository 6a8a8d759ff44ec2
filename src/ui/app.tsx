import type { ReadonlySignal } from '@preact/signals';
import type { Store } from '../state/store.ts';
import { AboutView } from './about-view.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticleView } from './article-view.tsx';
import { ControlView } from './control-view.tsx';
import { DisagreementView } from './disagreement-view.tsx';
import { FigureCard } from './distances/figure-card.tsx';
import { FigurePage } from './distances/figure-page.tsx';
import { MeasureView } from './distances/measure-view.tsx';
import { FrontView } from './front-view.tsx';
import { GroundView } from './ground-view.tsx';
import { LayerList } from './layer-list.tsx';
import { Loading } from './loading.tsx';
import { MapFrame } from './map-frame.tsx';
import { PageContext, usePage } from './page-context.ts';
import { PlaceList } from './place-list.tsx';
import { PlaceView } from './place-view.tsx';
import { VoicesView } from './reading/voices-view.tsx';
import { Sheet } from './sheet.tsx';
import { Timeline } from './timeline.tsx';

interface Props {
  readonly store: Store;
  readonly mountMap: (container: HTMLElement) => void;
  /** Shows a newer version of the site, once one is here. */
  readonly newer: ReadonlySignal<(() => void) | null>;
}

/** The whole page. */
export function App({ store, mountMap, newer }: Props) {
  return (
    <PageContext.Provider value={store}>
      <SkipLink />
      <Header />
      <NewerVersion take={newer.value} />
      <MapFrame mount={mountMap} />
      <Sheet timeline={<Timeline />}>
        <Panel />
      </Sheet>
    </PageContext.Provider>
  );
}

function SkipLink() {
  const { language } = usePage();
  return (
    <button type="button" class="skip" onClick={() => document.getElementById('panel')?.focus()}>
      {language.words.skipToPanel}
    </button>
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
  const pages = Object.keys(words.pages) as (keyof typeof words.pages)[];
  return (
    <main class="panel" id="panel" tabIndex={-1} aria-label={words.panelLabel}>
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
      <div class="panel-body">
        {measure !== null ? (
          <MeasureView points={measure} />
        ) : article !== null ? (
          <Loading of={store.article.value}>{(file) => <ArticleView article={file} />}</Loading>
        ) : subject ? (
          <PlaceView subject={subject} />
        ) : store.front.value ? (
          <FrontView sides={store.front.value} />
        ) : view.spot ? (
          <GroundView />
        ) : page === 'control' ? (
          <ControlView />
        ) : page === 'disagreements' ? (
          <DisagreementView />
        ) : page === 'voices' ? (
          <VoicesView />
        ) : page === 'distances' ? (
          <FigurePage />
        ) : page === 'articles' ? (
          <ArticleList />
        ) : page === 'layers' ? (
          <LayerList />
        ) : page === 'about' ? (
          <AboutView />
        ) : (
          <PlaceList />
        )}
      </div>
      <FigureCard />
    </main>
  );
}
