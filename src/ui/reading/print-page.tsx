import { render } from 'preact';
import type { Store } from '../../state/store.ts';
import { PageContext } from '../page-context.ts';
import { PrintHead } from './print-head.tsx';

/**
 * Puts the head of the print before everything else, and only as long as it prints: the button asks for that,
 * and so does the browser's own menu. A browser does not wait, so the picture is taken at once.
 */
export function followPrinting(store: Store): void {
  const container = document.createElement('div');
  addEventListener('beforeprint', () => {
    document.body.prepend(container);
    render(
      <PageContext.Provider value={store}>
        <PrintHead picture={store.takePicture.value?.() ?? null} />
      </PageContext.Provider>,
      container,
    );
  });
  addEventListener('afterprint', () => {
    render(null, container);
    container.remove();
  });
}
