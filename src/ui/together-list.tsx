import { noFilter } from '../model/reading-view.ts';
import { formatAddress } from '../state/address.ts';
import { type Pair, readingOf, readsPair } from '../state/together.ts';
import { Loading } from './loading.tsx';
import { usePage } from './page-context.ts';

/** Pairs of places that are spoken of together, while their layer is on: each opens the passages that mention both. */
export function TogetherList() {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const view = store.view.value;
  if (!view.layers.has('together')) return null;
  const open = (event: MouseEvent, pair: Pair) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.actions.readPair(pair);
  };
  const addressOf = (pair: Pair) => {
    const { place, with: others } = readingOf(pair, store.atlas);
    const reading = { ...view.reading, filter: { ...noFilter, with: others } };
    return formatAddress({ ...view, place, article: null, front: null, spot: null, camera: null, reading });
  };
  return (
    <section>
      <h3>{words.together.list}</h3>
      <Loading of={store.spoken.value}>
        {(pairs) => (
          <ul class="together-list">
            {pairs.map(({ one, other, passages }) => {
              const ends = [store.placeById(one), store.placeById(other)].filter((end) => end !== undefined);
              const pair: Pair = [one, other];
              return (
                ends.length === 2 && (
                  <li key={`${one} ${other}`}>
                    <a
                      href={addressOf(pair)}
                      aria-current={readsPair(view, pair) ? 'true' : undefined}
                      onClick={(event) => open(event, pair)}
                    >
                      {language.list(ends.map(({ name }) => nameOf(name)))}
                    </a>{' '}
                    <span class="second">{language.count(passages, words.counts.passages)}</span>
                  </li>
                )
              );
            })}
          </ul>
        )}
      </Loading>
    </section>
  );
}
