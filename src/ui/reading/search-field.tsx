import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { later } from '../later.tsx';
import { usePage } from '../page-context.ts';

// The field takes keys from the start; what answers them comes when one goes to it.
const Results = later(async () => (await import('../after-first-view.ts')).SearchResults);

/** Brings what searches ahead of the first key. */
export const bringSearch = Results.bring;

/**
 * The field that searches everything, after the combobox pattern: the arrows move through the results while
 * the field keeps the focus. `children` stand in the results' place while nothing is searched for; the
 * arrow down goes to the first link in them.
 */
export function SearchField({ children }: { readonly children: ComponentChildren }) {
  const { store, language } = usePage();
  const { words } = language;
  const query = store.view.value.reading.find;
  const id = useId();
  const [active, setActive] = useState(0);
  const [options, setOptions] = useState(0);
  // What was entered before it was found.
  const early = useRef<string | null>(null);
  useEffect(() => setActive(0), [query]);
  useEffect(() => {
    // The first result comes with the field above it.
    const into = document.getElementById(active === 0 ? 'place-search' : `${id}-${active}`);
    if (document.activeElement?.id === 'place-search') into?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  useEffect(() => {
    if (early.current !== query || options === 0) return;
    early.current = null;
    document.getElementById(`${id}-0`)?.click();
  });
  const clear = () => store.actions.read({ find: '' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = options - 1;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (event.key === 'Escape' && query !== '') clear();
    else if (event.key === 'Enter') {
      const option = document.getElementById(`${id}-${active}`);
      option?.click();
      // What is still on its way opens when it comes.
      early.current = option === null && query.trim() !== '' ? query : null;
    } else if (to === undefined) return;
    else if (query.trim() === '') document.querySelector<HTMLElement>('.searched a')?.focus();
    // Past the last result comes the first again.
    else setActive(to > last ? 0 : to < 0 ? Math.max(0, last) : to);
    event.preventDefault();
  };
  const searching = query.trim() !== '';
  return (
    <>
      <search class="search">
        <label class="visually-hidden" for="place-search">
          {words.reading.search.label}
        </label>
        <input
          id="place-search"
          type="text"
          inputMode="search"
          enterkeyhint="search"
          role="combobox"
          aria-expanded={searching && options > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={searching && options > 0 ? `${id}-${active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          placeholder={words.reading.search.placeholder}
          value={query}
          onFocus={() => {
            bringSearch();
            // What fails is asked for again when something is searched for, and told then.
            store.file('names.json').catch(() => {});
          }}
          onInput={(event) => store.actions.read({ find: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
      </search>
      <p class="visually-hidden" role="status">
        {searching ? `${language.count(options, words.search.found)}. ${words.reading.search.hint}` : ''}
      </p>
      {searching ? (
        <Results.View {...{ id, query, active }} onOptions={setOptions} />
      ) : (
        <div id={`${id}-list`} role="listbox" aria-label={words.reading.search.results} hidden />
      )}
      {!searching && <div class="searched">{children}</div>}
    </>
  );
}
