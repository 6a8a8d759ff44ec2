import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Atlas, AtlasArea, AtlasPlace } from '../model/atlas.ts';
import type { Holders } from '../state/holders.ts';
import { PageLink, PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { SearchField } from './reading/search-field.tsx';
import { PlaceSymbol } from './symbol.tsx';
import { useHolder, useHoldersSeen } from './use-holder.ts';
import { useRowsDrawn } from './use-rows-drawn.ts';
import type { Language } from './words/language.ts';

/** The search field and the list of all places: the map's content for those who read it as a list. */
export function PlaceList({ hidden }: { readonly hidden: boolean }) {
  const { lang } = usePage().language;
  const holders = useHoldersSeen(hidden);
  return (
    <div class="place-list" hidden={hidden}>
      <SearchField>
        {/* In another language the rows have another order: they come anew, a window of them first. */}
        <Groups key={lang} holders={holders} />
      </SearchField>
    </div>
  );
}

function Groups({ holders }: { readonly holders: ReadonlySignal<Holders> }) {
  const { store, language } = usePage();
  const { words } = language;
  const groups = useMemo(() => groupPlaces(store.atlas, language), [store.atlas, language]);
  const list = useRef<HTMLElement>(null);
  const [toEnd, goToEnd] = useState(false);
  const rows = groups.reduce((count, { subjects }) => count + subjects.length, 0);
  const drawn = useRowsDrawn(rows, toEnd);
  const move = (event: KeyboardEvent) => {
    moveBetweenLinks(event);
    if (event.key === 'End') goToEnd(true);
  };
  // The end is that of the whole list: rows that were not drawn yet are, and the focus goes on to the last.
  useLayoutEffect(() => {
    if (toEnd) [...(list.current?.querySelectorAll('a') ?? [])].at(-1)?.focus();
  }, [toEnd]);
  return (
    <nav aria-label={words.pages.places} onKeyDown={move} ref={list}>
      <p class="intro">
        {words.placeList.intro} <PageLink page="disagreements">{words.control.disagreements.link}</PageLink>
      </p>
      {groups.map(({ heading, subjects, first }) => (
        <section key={heading}>
          <h2 class="group">
            {heading} <span class="figure">{language.number(subjects.length)}</span>
          </h2>
          <ul class="places">
            {subjects.slice(0, Math.max(0, drawn - first)).map((subject) => (
              <Row key={subject.id} subject={subject} holders={holders} />
            ))}
          </ul>
        </section>
      ))}
      {store.restMissed.value && (
        <div class="empty" role="alert">
          <p>{words.placeList.restMissed}</p>
          <button type="button" onClick={store.actions.retry}>
            {words.retry}
          </button>
        </div>
      )}
    </nav>
  );
}

interface Group {
  readonly heading: string;
  readonly subjects: readonly (AtlasPlace | AtlasArea)[];
  /** How many rows stand in the groups above. */
  readonly first: number;
}

/** What is named, most often first; the areas; and the places that no article names, by their names. */
function groupPlaces({ places, areas }: Atlas, { lang, words }: Language): Group[] {
  const byWeight = (a: { passages: number }, b: { passages: number }) => b.passages - a.passages;
  const { compare } = new Intl.Collator(lang);
  const points = places.filter(({ kind }) => kind !== 'region');
  const named = points.filter(({ passages }) => passages > 0).sort(byWeight);
  const unnamed = points
    .filter(({ passages }) => passages === 0)
    .sort((a, b) => compare(a.name[lang], b.name[lang]));
  return [
    { heading: words.placeList.named, subjects: named, first: 0 },
    { heading: words.placeList.areas, subjects: [...areas].sort(byWeight), first: named.length },
    { heading: words.placeList.unnamed, subjects: unnamed, first: named.length + areas.length },
  ];
}

interface RowProps {
  readonly subject: AtlasPlace | AtlasArea;
  readonly holders: ReadonlySignal<Holders>;
}

function Row({ subject, holders }: RowProps) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const holder = useHolder(subject.id, holders);
  const kind = 'kind' in subject ? words.kinds[subject.kind] : words.area;
  return (
    <li>
      <PlaceLink id={subject.id} class="place-row">
        <PlaceSymbol kind={'kind' in subject ? subject.kind : 'region'} holder={holder} />
        <span class="place-row-name">
          <span>
            <bdi>{nameOf(subject.name)}</bdi>
            {store.atlas.disputed.includes(subject.id) && <Disputed />}
          </span>
        </span>
        <span class="place-row-kind">
          {kind}
          {holder !== null && (
            <span class="visually-hidden">{`${words.comma} ${words.holdersShort[holder]}`}</span>
          )}
        </span>
        {subject.passages > 0 && (
          <span class="figure">
            <span aria-hidden="true">{language.number(subject.passages)}</span>
            <span class="visually-hidden">{language.count(subject.passages, words.counts.passages)}</span>
          </span>
        )}
      </PlaceLink>
    </li>
  );
}

/** Marks what the articles disagree about. */
function Disputed() {
  const { language } = usePage();
  const { mark } = language.words.control.disagreements;
  return (
    <span class="disputed-mark" title={mark}>
      <span aria-hidden="true">≠</span>
      <span class="visually-hidden">{mark}</span>
    </span>
  );
}

/** Up and down go from link to link, Home and End to the ends; Tab leaves the list as always. */
function moveBetweenLinks(event: KeyboardEvent) {
  const links = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('a')];
  const here = links.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined || here < 0) return;
  event.preventDefault();
  if (to < 0) document.getElementById('place-search')?.focus();
  else links[Math.min(to, links.length - 1)]?.focus();
}
