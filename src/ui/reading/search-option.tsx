import { batch } from '@preact/signals';
import type { ArticleFile } from '../../model/atlas.ts';
import { firstDay } from '../../model/view.ts';
import { formatAddress, parseDay } from '../../state/address.ts';
import { openingOf } from '../../text/opening.ts';
import { ArticleLine, ArticleTitle } from '../article-line.tsx';
import { usePage } from '../page-context.ts';
import { PlaceSymbol } from '../symbol.tsx';
import { SearchHit } from './search-hit.tsx';
import type { SearchOption } from './search-options.ts';
import { useFile } from './use-file.ts';

interface Props {
  readonly id: string;
  readonly active: boolean;
  readonly option: SearchOption;
}

/** One result; a click or Enter opens it and leaves the search behind, which "back" brings again. */
export function SearchOptionLink({ id, active, option }: Props) {
  const { store } = usePage();
  const view = store.view.value;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    batch(() => {
      if (option.what === 'date') store.actions.setDate(dayOf(option.iso));
      else if (option.what === 'place') store.actions.openPlace(option.found.id);
      else {
        store.actions.openArticle(
          option.article,
          option.what === 'headline' ? undefined : option.hit.entry.start,
        );
      }
      if (option.what !== 'date') store.actions.read({ find: '' }, 'push');
    });
  };
  const address =
    option.what === 'date'
      ? formatAddress({ ...view, date: dayOf(option.iso) })
      : option.what === 'place'
        ? `#lang=${view.lang}&place=${option.found.id}`
        : `#lang=${view.lang}&article=${option.article}&at=${option.hit.entry.start}`;
  return (
    <a
      id={id}
      href={address}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      class={`search-option option-${option.what}`}
      onClick={open}
    >
      {option.what === 'date' ? (
        <DateOption iso={option.iso} />
      ) : option.what === 'place' ? (
        <PlaceOption id={option.found.id} via={option.found.via} />
      ) : option.what === 'headline' ? (
        <HeadlineOption article={option.article} />
      ) : (
        <SearchHit hit={option.hit} article={option.article} />
      )}
    </a>
  );
}

/** The day itself, or the first of a month that the record has. */
function dayOf(iso: string): string {
  return parseDay(iso.length === 7 ? `${iso}-01` : iso) ?? firstDay;
}

function DateOption({ iso }: { readonly iso: string }) {
  const { store, language } = usePage();
  const { words } = language;
  const changes = store.atlas.changes.filter(
    ({ date, from }) => from !== null && date.startsWith(iso),
  ).length;
  return (
    <>
      <span>{words.reading.search.goTo(language.date(iso))}</span>
      <span class="second">{language.count(changes, words.reading.search.changes)}</span>
    </>
  );
}

function PlaceOption({ id, via }: { readonly id: string; readonly via: string | null }) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const subject = store.placeById(id);
  if (!subject) return null;
  const holder = store.holders.value.get(id)?.holder ?? null;
  const kind = 'kind' in subject ? words.kinds[subject.kind] : words.area;
  return (
    <>
      <PlaceSymbol kind={'kind' in subject ? subject.kind : 'region'} holder={holder} />
      <span class="place-row-name">
        <bdi>{nameOf(subject.name)}</bdi>
        {via !== null && <bdi class="via">{via}</bdi>}
      </span>
      <span class="place-row-kind">{kind}</span>
      {subject.passages > 0 && (
        <span class="figure">{language.count(subject.passages, words.counts.passages)}</span>
      )}
    </>
  );
}

function HeadlineOption({ article }: { readonly article: string }) {
  const { language } = usePage();
  const file = useFile<ArticleFile>(`articles/${article}.json`);
  if (file?.status !== 'ready') return <span class="hit-text">{language.words.loading}</span>;
  const head = { ...file.value, opening: openingOf(file.value.text) };
  return (
    <>
      <span class="second">
        <ArticleLine article={head} />
      </span>
      <strong>
        <ArticleTitle article={head} />
      </strong>
    </>
  );
}
