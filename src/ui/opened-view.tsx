import { AboutView } from './about-view.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticleView } from './article-view.tsx';
import { ControlView } from './control-view.tsx';
import { DisagreementView } from './disagreement-view.tsx';
import { FigurePage } from './distances/figure-page.tsx';
import { MeasureView } from './distances/measure-view.tsx';
import { FrontView } from './front-view.tsx';
import { GroundView } from './ground-view.tsx';
import { LayerList } from './layer-list.tsx';
import { Loading } from './loading.tsx';
import { usePage } from './page-context.ts';
import { PlaceView } from './place-view.tsx';
import { SideBySide } from './reading/side-by-side.tsx';
import { VoicesView } from './reading/voices-view.tsx';

/** What the panel shows in place of the list of places: a place, an article, a page, what a line stands on. */
export function OpenedView() {
  const { store } = usePage();
  const view = store.view.value;
  const { page, article } = view;
  const subject = store.subject.value;
  const { measure } = view.distances;
  return measure !== null ? (
    <MeasureView points={measure} />
  ) : article !== null ? (
    <Loading of={store.article.value}>
      {(file) =>
        view.reading.beside === null ? (
          <ArticleView key={file.id} article={file} />
        ) : (
          <SideBySide article={file} beside={view.reading.beside} />
        )
      }
    </Loading>
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
  ) : null;
}
