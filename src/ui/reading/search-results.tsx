import { useLayoutEffect, useMemo } from 'preact/hooks';
import { createSearch } from '../../state/search.ts';
import { indexNames, type Names, namesakes, noNames } from '../../state/search-places.ts';
import { searchKey } from '../../text/search/search-key.ts';
import { usePage } from '../page-context.ts';
import { SearchOptionLink } from './search-option.tsx';
import { type OptionGroup, optionGroups, type SearchOption } from './search-options.ts';
import { useFile } from './use-file.ts';
import { useSearchIndex } from './use-search-index.ts';

interface Props {
  /** What the ids of the list and of its options begin with. */
  readonly id: string;
  readonly query: string;
  /** The turn of the option that the arrows are on. */
  readonly active: number;
  /** Told how many options there are, whenever that changes. */
  readonly onOptions: (count: number) => void;
}

/** What a query finds, as the list of the field's combobox; or that there is nothing, or what did not come. */
export function SearchResults({ id, query, active, onOptions }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const { groups, missed, cut } = useResults(query);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  useLayoutEffect(() => {
    onOptions(count);
    return () => onOptions(0);
  }, [count, onOptions]);
  return (
    <>
      <div id={`${id}-list`} role="listbox" aria-label={words.reading.search.results} class="search-results">
        <Groups {...{ groups, active, id, cut }} />
      </div>
      {cut && <p class="second">{words.reading.search.cut}</p>}
      {count === 0 && missed === null && <p class="empty">{words.reading.search.none}</p>}
      {missed !== null && (
        <div class="empty" role="alert">
          <p>{words.reading.search.missed[missed]}</p>
          <button type="button" onClick={store.actions.retry}>
            {words.retry}
          </button>
        </div>
      )}
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

/** Searches as the reader types. */
function useResults(query: string): Found {
  const { store } = usePage();
  const file = useFile<Names>('names.json');
  const written = file?.status === 'ready' ? file.value : noNames;
  const { atlas } = store;
  const names = useMemo(() => indexNames(atlas, written), [atlas, written]);
  const placesOf = useMemo(() => {
    const byName = namesakes(names);
    return (words: string) => byName.get(searchKey(words)) ?? [];
  }, [names]);
  const { index, failed } = useSearchIndex(query, placesOf);
  const search = useMemo(() => {
    const shown = (id: string) => {
      const name = store.placeById(id)?.name;
      return name ? [name.ar, name.en] : [];
    };
    return createSearch(names, index, shown);
  }, [store, names, index]);
  const groups = useMemo(() => optionGroups(search(query), index?.articles ?? []), [search, query, index]);
  const missed = failed ? 'texts' : file?.status === 'failed' ? 'names' : null;
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
