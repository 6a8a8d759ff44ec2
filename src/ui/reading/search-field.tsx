import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { createSearch } from '../../state/search.ts';
import { indexNames, namesakes } from '../../state/search-places.ts';
import { searchKey } from '../../text/search-key.ts';
import { usePage } from '../page-context.ts';
import { SearchOptionLink } from './search-option.tsx';
import { type OptionGroup, optionGroups, type SearchOption } from './search-options.ts';
import { useSearchIndex } from './use-search-index.ts';

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
  const early = useRef(false);
  const { groups, missed, cut } = useResults(query);
  const options = groups.flatMap((group) => group.options);
  useEffect(() => {
    early.current = false;
    setActive(0);
  }, [query]);
  useEffect(() => {
    // The first result comes with the field above it.
    const into = document.getElementById(active === 0 ? 'place-search' : `${id}-${active}`);
    if (document.activeElement?.id === 'place-search') into?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  useEffect(() => {
    if (!early.current || options.length === 0) return;
    early.current = false;
    document.getElementById(`${id}-0`)?.click();
  });
  const clear = () => store.actions.read({ find: '' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = options.length - 1;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (event.key === 'Escape' && query !== '') clear();
    else if (event.key === 'Enter') {
      const option = document.getElementById(`${id}-${active}`);
      option?.click();
      // What is still on its way opens when it comes.
      early.current = option === null && query.trim() !== '';
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
          aria-expanded={searching && options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={searching && options.length > 0 ? `${id}-${active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          placeholder={words.reading.search.placeholder}
          value={query}
          onFocus={() => store.actions.loadNames()}
          onInput={(event) => store.actions.read({ find: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
      </search>
      <p class="visually-hidden" role="status">
        {searching
          ? `${language.count(options.length, words.search.found)}. ${words.reading.search.hint}`
          : ''}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={words.reading.search.results}
        class="search-results"
        hidden={!searching}
      >
        {searching && <Groups {...{ groups, active, id, cut }} />}
      </div>
      {searching && options.length === 0 && missed === null && (
        <p class="empty">{words.reading.search.none}</p>
      )}
      {searching && missed !== null && (
        <div class="empty" role="alert">
          <p>{words.reading.search.missed[missed]}</p>
          <button
            type="button"
            onClick={() => {
              store.actions.loadNames();
              store.actions.retry();
            }}
          >
            {words.retry}
          </button>
        </div>
      )}
      {!searching && <div class="searched">{children}</div>}
    </>
  );
}

/** What a query finds, and what of the search did not come. */
interface Found {
  /** Whether the texts have more than the newest of what was found. */
  readonly cut: boolean;
  readonly groups: readonly OptionGroup[];
  readonly missed: 'texts' | 'names' | null;
}

/** Searches as the reader types; names and words are fetched with the first key. */
function useResults(query: string): Found {
  const { store } = usePage();
  const wanted = query.trim() !== '';
  const { loadNames } = store.actions;
  useEffect(() => {
    if (wanted) loadNames();
  }, [wanted, loadNames]);
  const written = store.names.value;
  const { atlas } = store;
  // Folding every name takes time that the first view has better use for.
  const names = useMemo(() => (wanted ? indexNames(atlas, written) : null), [atlas, written, wanted]);
  const placesOf = useMemo(() => {
    const byName = namesakes(names ?? []);
    return (words: string) => byName.get(searchKey(words)) ?? [];
  }, [names]);
  const { index, failed } = useSearchIndex(query, placesOf);
  const search = useMemo(() => {
    if (!names) return null;
    const shown = (id: string) => {
      const name = store.placeById(id)?.name;
      return name ? [name.ar, name.en] : [];
    };
    return createSearch(names, index, shown);
  }, [store, names, index]);
  const groups = useMemo(
    () => (search ? optionGroups(search(query), index?.articles ?? []) : []),
    [search, query, index],
  );
  const missed = failed ? 'texts' : wanted && store.namesMissed.value ? 'names' : null;
  return { groups, missed, cut: index?.cut ?? false };
}

interface GroupsProps {
  readonly groups: readonly OptionGroup[];
  /** Whether the texts have more than the newest of what was found. */
  readonly cut: boolean;
  readonly active: number;
  readonly id: string;
}

function Groups({ groups, active, id, cut }: GroupsProps) {
  const { language } = usePage();
  const before = (group: OptionGroup) =>
    groups.slice(0, groups.indexOf(group)).reduce((sum, { options }) => sum + options.length, 0);
  return (
    <>
      {groups.map((group) => (
        <fieldset key={group.kind}>
          <legend class="group">
            {language.words.reading.search[group.kind]}{' '}
            <span class="figure">
              {language.number(group.count)}
              {cut && isOfTexts(group) && '+'}
            </span>
          </legend>
          {group.options.map((option, index) => {
            const number = before(group) + index;
            return (
              <SearchOptionLink
                key={keyOf(option)}
                id={`${id}-${number}`}
                active={number === active}
                option={option}
              />
            );
          })}
        </fieldset>
      ))}
    </>
  );
}

const isOfTexts = ({ kind }: OptionGroup): boolean => kind !== 'dates' && kind !== 'places';

function keyOf(option: SearchOption): string {
  if (option.what === 'date') return option.iso;
  if (option.what === 'place') return option.found.id;
  const { entry } = option.hit;
  return `${option.what} ${entry.claim ?? ''} ${entry.article} ${entry.start}`;
}
