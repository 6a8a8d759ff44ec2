import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Excerpt } from '../../model/atlas.ts';
import { noFilter, type PassageFilter } from '../../model/reading-view.ts';
import {
  articleChoices,
  type Choice,
  isFiltering,
  type PassageContext,
  sideChoices,
  withChoices,
} from '../../state/passages.ts';
import { usePage } from '../page-context.ts';
import { NamedTogether } from './named-together.tsx';
import { PassageDaysChoice } from './passage-days.tsx';

interface Props {
  readonly excerpts: readonly Excerpt[];
  readonly context: PassageContext;
  readonly shown: number;
  /** Whether the excerpts are all that may pass the filter: else a count of 0 may be none of those that are here. */
  readonly complete: boolean;
  readonly onOpen: () => void;
}

/** Places to be with that are shown before the rest is asked for. */
const firstPlaces = 8;
/** Articles that are offered: those that are not the newest are found in the list of all. */
const mostArticles = 12;

/** Chooses among the passages about a place: by article, side, other place and date, and their order. */
export function PassageFilterView({ excerpts, context, shown, complete, onOpen }: Props) {
  const { store, language, nameOf } = usePage();
  const { filter: say, sides } = language.words.reading;
  const { filter } = store.view.value.reading;
  const [allPlaces, setAllPlaces] = useState(false);
  const set = (change: Partial<PassageFilter>) => store.actions.read({ filter: { ...filter, ...change } });
  const places = withChoices(excerpts, filter, context);
  const filtering = isFiltering(filter);
  return (
    <>
      <NamedTogether />
      <details
        class="passage-filter"
        open={filtering}
        onToggle={({ currentTarget }) => currentTarget.open && onOpen()}
      >
        <summary>{say.title}</summary>
        <Chips
          heading={say.articles}
          choices={articleChoices(excerpts, filter, context).filter(
            ({ on }, turn) => on || turn < mostArticles,
          )}
          complete={complete}
          name={(id) => {
            const article = context.labelOf(id);
            return article ? (article.outlet ?? language.day(article.published)) : id;
          }}
          onChange={(articles) => set({ articles })}
        />
        <Chips
          heading={say.sides}
          choices={sideChoices(excerpts, filter, context)}
          complete={complete}
          name={(side) => sides[side]}
          onChange={(chosen) => set({ sides: chosen })}
        />
        {places.length > 0 && (
          <Chips
            heading={say.with}
            complete={complete}
            choices={allPlaces ? places : places.slice(0, Math.max(firstPlaces, filter.with.length))}
            name={(id) => {
              const place = store.placeById(id);
              return place ? nameOf(place.name) : id;
            }}
            onChange={(chosen) => set({ with: chosen })}
          >
            {!allPlaces && places.length > firstPlaces && (
              <button type="button" class="link" onClick={() => setAllPlaces(true)}>
                {say.more}
              </button>
            )}
          </Chips>
        )}
        <PassageDaysChoice days={filter.days} onChange={(days) => set({ days })} />
        <p class="filter-outcome">
          <span role="status">
            {filtering && say.shown(language.number(shown), language.number(excerpts.length))}
          </span>
          {filtering && (
            <button type="button" class="link" onClick={() => set({ ...noFilter, order: filter.order })}>
              {say.clear}
            </button>
          )}
        </p>
      </details>
    </>
  );
}

/** Choices as buttons that stay pressed, each with its number of passages. */
function Chips<T extends string>(props: {
  readonly heading: string;
  readonly choices: readonly Choice<T>[];
  readonly complete: boolean;
  readonly name: (id: T) => string;
  readonly onChange: (chosen: readonly T[]) => void;
  readonly children?: ComponentChildren;
}) {
  const { heading, choices, complete, name, onChange, children } = props;
  const { language } = usePage();
  const chosen = choices.filter(({ on }) => on).map(({ id }) => id);
  return (
    <fieldset class="chips">
      <legend>{heading}</legend>
      {choices.map(({ id, passages, on }) => (
        <button
          type="button"
          key={id}
          class="chip-button"
          aria-pressed={on}
          disabled={passages === 0 && !on && complete}
          onClick={() => onChange(on ? chosen.filter((one) => one !== id) : [...chosen, id])}
        >
          <bdi>{name(id)}</bdi>{' '}
          <span class="figure">
            <span aria-hidden="true">{language.number(passages)}</span>
            <span class="visually-hidden">{language.count(passages, language.words.counts.passages)}</span>
          </span>
        </button>
      ))}
      {children}
    </fieldset>
  );
}
