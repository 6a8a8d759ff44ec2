import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { usePage } from '../page-context.ts';

/**
 * While the passages are narrowed to those that name other places too: the places that each of them names, the
 * further ones to be taken away again.
 */
export function NamedTogether() {
  const { store, language, nameOf } = usePage();
  const { filter: say } = language.words.reading;
  const { place, reading } = store.view.value;
  const { filter } = reading;
  const further = filter.with.filter((id) => id !== place);
  const own = place === null ? undefined : store.placeById(place);
  const chips = useRef<HTMLUListElement>(null);
  const narrowed = further.length > 0;
  useEffect(() => {
    // Who asked for these passages is led to them; who narrowed them down below stays where they are.
    const top = chips.current?.getBoundingClientRect().top ?? 0;
    if (narrowed && (top < 0 || top > innerHeight)) {
      chips.current?.closest('section')?.scrollIntoView({ block: 'start' });
    }
  }, [narrowed]);
  if (!narrowed || !own) return null;
  const without = (gone: string) =>
    store.actions.read({ filter: { ...filter, with: filter.with.filter((id) => id !== gone) } });
  return (
    <ul ref={chips} class="inline-list named-together" aria-label={say.together}>
      <li class="second" aria-hidden="true">
        {say.together}
      </li>
      <li class="chip-button">
        <bdi>{nameOf(own.name)}</bdi>
      </li>
      {further.map((id) => {
        const other = store.placeById(id);
        const name = other ? nameOf(other.name) : id;
        return (
          <li key={id}>
            <button
              type="button"
              class="chip-button named"
              aria-label={say.without(name)}
              onClick={() => without(id)}
            >
              <bdi>{name}</bdi> <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
