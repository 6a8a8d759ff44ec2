import { useId, useMemo, useState } from 'preact/hooks';
import type { MeasurePoint } from '../../model/distance-view.ts';
import { indexNames, type Names, noNames, searchPlaces } from '../../state/search-places.ts';
import { typedPosition } from '../../state/typed-position.ts';
import { usePage } from '../page-context.ts';
import { useFile } from '../reading/use-file.ts';
import { writePosition } from './write-length.ts';

/** How many places are offered. */
const offered = 7;

interface Props {
  readonly label: string;
  /** What the field says while nobody types. */
  readonly value: string;
  readonly onChoose: (point: MeasurePoint) => void;
}

interface Option {
  readonly point: MeasurePoint;
  readonly name: string;
  readonly kind: string;
}

/** A field in which a place is chosen by its name, or a point by its coordinates. */
export function PlaceCombobox({ label, value, onChoose }: Props) {
  const { store, language, nameOf } = usePage();
  const words = language.words.distances.measure;
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const id = useId();
  const file = useFile<Names>(typed === null ? null : 'names.json');
  const names = file?.status === 'ready' ? file.value : noNames;
  const index = useMemo(() => indexNames(store.atlas, names), [store.atlas, names]);
  const optionsOf = (query: string): Option[] => {
    const position = typedPosition(query);
    if (position) return [{ point: position, name: writePosition(language, position), kind: '' }];
    return searchPlaces(query, index, () => [])
      .flatMap(({ id: found }): Option[] => {
        const place = store.placeById(found);
        if (!place || !('kind' in place)) return [];
        return [{ point: found, name: nameOf(place.name), kind: language.words.kinds[place.kind] }];
      })
      .slice(0, offered);
  };
  const options = typed === null || typed.trim() === '' ? [] : optionsOf(typed);
  const choose = (option: Option | undefined) => {
    if (!option) return;
    setTyped(null);
    onChoose(option.point);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') choose(options[active]);
    else if (event.key === 'Escape') setTyped(null);
    else if (event.key === 'ArrowDown') setActive(Math.min(options.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else return;
    event.preventDefault();
  };
  const open = typed !== null && typed.trim() !== '';
  return (
    <div class="combobox">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        {...(options[active] && { 'aria-activedescendant': `${id}${active}` })}
        autocomplete="off"
        spellcheck={false}
        placeholder={words.placeholder}
        value={typed ?? value}
        onFocus={(event) => {
          // What fails is asked for again at the first key.
          store.file('names.json').catch(() => {});
          event.currentTarget.select();
        }}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      <div class="combobox-list" id={`${id}list`} role="listbox" aria-label={words.options} hidden={!open}>
        {options.map((option, at) => (
          <div
            key={String(option.point)}
            id={`${id}${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            <bdi>{option.name}</bdi> <span class="second">{option.kind}</span>
          </div>
        ))}
        {open && options.length === 0 && <p class="second">{words.noOption}</p>}
      </div>
    </div>
  );
}
