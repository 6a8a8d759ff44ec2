import { useId } from 'preact/hooks';
import { usePage } from '../page-context.ts';

/** The order of the passages: newest first, or those first that are most about the place. */
export function PassageOrder() {
  const { store, language } = usePage();
  const { filter: say } = language.words.reading;
  const { filter } = store.view.value.reading;
  const name = useId();
  return (
    <fieldset class="choice passage-order">
      <legend class="visually-hidden">{say.order}</legend>
      {(['date', 'about'] as const).map((order) => (
        <label key={order}>
          <input
            type="radio"
            name={name}
            checked={filter.order === order}
            onChange={() => store.actions.read({ filter: { ...filter, order } })}
          />{' '}
          {say.orders[order]}
        </label>
      ))}
    </fieldset>
  );
}
