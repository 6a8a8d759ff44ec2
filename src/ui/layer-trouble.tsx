import type { LayerId } from '../model/view.ts';
import { usePage } from './page-context.ts';

/** Over the map: layers that are on but whose file did not come, and another try. */
export function LayerTrouble() {
  const { store, language } = usePage();
  const { words } = language;
  const missed = (
    [
      ['proposals', store.proposals.value],
      ['together', store.spoken.value],
    ] as const
  ).filter(([, loaded]) => loaded?.status === 'failed');
  if (missed.length === 0) return null;
  const names = missed.map(([id]: readonly [LayerId, unknown]) => words.layers[id]);
  return (
    <div class="map-card" role="alert">
      <p>{words.layerFailed(language.list(names))}</p>
      <button type="button" onClick={store.actions.retry}>
        {words.retry}
      </button>
    </div>
  );
}
