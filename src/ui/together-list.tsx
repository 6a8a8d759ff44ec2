import { noFilter } from '../model/reading-view.ts';
import type { SpokenTogether } from '../model/together.ts';
import { Loading } from './loading.tsx';
import { usePage } from './page-context.ts';
import { useFile } from './reading/use-file.ts';

/** Pairs of places that are spoken of together, while their layer is on: each opens the passages that mention both. */
export function TogetherList() {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const on = store.view.value.layers.has('together');
  const file = useFile<readonly SpokenTogether[]>(on ? 'together.json' : null);
  if (!on || !file) return null;
  // The place is one step back; which of its passages are shown belongs to the same step.
  const open = (event: MouseEvent, { one, other }: SpokenTogether) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.actions.openPlace(one);
    store.actions.read({ filter: { ...noFilter, with: [other] } });
  };
  return (
    <section>
      <h3>{words.together.list}</h3>
      <Loading of={file} onRetry={store.actions.retry}>
        {(pairs) => (
          <ul class="together-list">
            {pairs.map((pair) => {
              const [one, other] = [store.placeById(pair.one), store.placeById(pair.other)];
              return (
                one &&
                other && (
                  <li key={`${pair.one} ${pair.other}`}>
                    <a
                      href={`#lang=${language.lang}&place=${pair.one}&with=${pair.other}`}
                      onClick={(event) => open(event, pair)}
                    >
                      {language.list([nameOf(one.name), nameOf(other.name)])}
                    </a>{' '}
                    <span class="second">{language.count(pair.passages, words.counts.passages)}</span>
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
