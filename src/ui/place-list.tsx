import { useMemo, useRef, useState } from 'preact/hooks';
import type { AtlasArea, AtlasPlace } from '../model/atlas.ts';
import { indexNames, searchPlaces } from '../state/search-places.ts';
import { PageLink, PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';
import { PlaceSymbol } from './symbol.tsx';

/** The search field and the list of all places: the map's content for those who read it as a list. */
export function PlaceList() {
  const { store, language } = usePage();
  const { words } = language;
  const [query, setQuery] = useState('');
  const list = useRef<HTMLElement>(null);
  const names = store.names.value;
  const index = useMemo(() => indexNames(store.atlas, names), [store.atlas, names]);
  const shown = (id: string) => {
    const name = store.placeById(id)?.name;
    return name ? [name.ar, name.en] : [];
  };
  const found = query.trim() === '' ? null : searchPlaces(query, index, shown);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setQuery('');
    // Down from the field goes to the first result; Enter opens it.
    if (event.key === 'ArrowDown') {
      list.current?.querySelector<HTMLElement>('a')?.focus();
      event.preventDefault();
    }
    if (event.key === 'Enter' && found?.[0]) store.actions.openPlace(found[0].id);
  };
  return (
    <div class="place-list">
      <search class="search">
        <label class="visually-hidden" for="place-search">
          {words.search.label}
        </label>
        <input
          id="place-search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.search.placeholder}
          value={query}
          onFocus={() => store.actions.loadNames()}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </search>
      <p class="visually-hidden" role="status">
        {found === null ? '' : language.count(found.length, words.search.found)}
      </p>
      <nav ref={list} aria-label={words.pages.places} onKeyDown={moveBetweenLinks}>
        {found === null ? <Groups /> : <Results found={found} />}
      </nav>
    </div>
  );
}

function Results({ found }: { readonly found: ReturnType<typeof searchPlaces> }) {
  const { store, language } = usePage();
  if (found.length === 0) return <p class="empty">{language.words.search.none}</p>;
  return (
    <ul class="places">
      {found.slice(0, 40).map(({ id, via }) => (
        <Row key={id} subject={store.placeById(id)!} via={via} />
      ))}
    </ul>
  );
}

function Groups() {
  const { store, language } = usePage();
  const { words } = language;
  const byWeight = (a: { passages: number }, b: { passages: number }) => b.passages - a.passages;
  const collator = new Intl.Collator(language.lang);
  const byName = (a: AtlasPlace, b: AtlasPlace) =>
    collator.compare(a.name[language.lang], b.name[language.lang]);
  const places = store.atlas.places.filter(({ kind }) => kind !== 'region');
  const groups: [string, readonly (AtlasPlace | AtlasArea)[]][] = [
    [words.placeList.named, places.filter(({ passages }) => passages > 0).sort(byWeight)],
    [words.placeList.areas, [...store.atlas.areas].sort(byWeight)],
    [words.placeList.unnamed, places.filter(({ passages }) => passages === 0).sort(byName)],
  ];
  return (
    <>
      <p class="intro">
        {words.placeList.intro} <PageLink page="disagreements">{words.control.disagreements.link}</PageLink>
      </p>
      {groups.map(([heading, subjects]) => (
        <section key={heading}>
          <h2 class="group">
            {heading} <span class="figure">{language.number(subjects.length)}</span>
          </h2>
          <ul class="places">
            {subjects.map((subject) => (
              <Row key={subject.id} subject={subject} via={null} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Row({ subject, via }: { readonly subject: AtlasPlace | AtlasArea; readonly via: string | null }) {
  const { store, language, nameOf } = usePage();
  const { words } = language;
  const holder = store.holders.value.get(subject.id)?.holder ?? null;
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
          {via !== null && <bdi class="via">{via}</bdi>}
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
