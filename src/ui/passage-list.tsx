import { useMemo, useState } from 'preact/hooks';
import type { AtlasArea, AtlasPlace, Excerpt, PlaceLeaf } from '../model/atlas.ts';
import { noFilter } from '../model/reading-view.ts';
import { filterPassages, isFiltering, type PassageContext } from '../state/passages.ts';
import { ArticleHead } from './article-head.tsx';
import { usePage } from './page-context.ts';
import { PassageFilterView } from './reading/passage-filter.tsx';
import { PassageOrder } from './reading/passage-order.tsx';
import { PassageView } from './reading/passage-view.tsx';
import { PlaceVoices } from './reading/place-voices.tsx';
import { useBegun } from './use-begun.ts';
import { usePassages } from './use-passages.ts';

interface Props {
  readonly subject: AtlasPlace | AtlasArea;
  readonly leaf: PlaceLeaf;
  /** Id of another place that each passage names. */
  readonly naming?: string;
  /** What is said where no passage does. */
  readonly none?: string;
}

/** Passages that fill any window, and come with the place; those below follow in the next frame. */
const firstStep = 4;
/** Passages that are shown at once; as many more with each further step. */
const step = 30;

/** The passages about a place, filtered and ordered; further ones are loaded when they are asked for. */
export function PassageList({ subject, leaf, naming, none }: Props) {
  const { store, language } = usePage();
  const { words } = language;
  const { date, reading } = store.view.value;
  const [limit, setLimit] = useState(step);
  const begun = useBegun();
  const filter = useMemo(
    () =>
      naming === undefined ? reading.filter : { ...reading.filter, with: [...reading.filter.with, naming] },
    [reading.filter, naming],
  );
  const about = useMemo(
    () => new Set([subject.id, ...('members' in subject ? subject.members : [])]),
    [subject],
  );
  const test = { about, labelOf: store.labelOf, day: date, index: null };
  const passages = usePassages(
    subject,
    leaf,
    filter,
    (excerpts) => filterPassages(excerpts, { ...filter, order: 'date' }, test).length < limit,
  );
  const { excerpts, index, complete } = passages;
  const context = useMemo(
    (): PassageContext => ({
      about,
      labelOf: store.labelOf,
      day: date,
      index: naming === undefined ? index : null,
    }),
    [about, store, date, index, naming],
  );
  const shown = useMemo(() => filterPassages(excerpts, filter, context), [excerpts, filter, context]);
  const within =
    naming === undefined ? excerpts : filterPassages(excerpts, { ...noFilter, with: [naming] }, context);
  const total = leaf.excerpts.length + leaf.further;
  const waits = !complete && !passages.failed && shown.length < limit;
  if (naming !== undefined && within.length === 0 && complete) return <p class="empty">{none}</p>;
  return (
    <>
      <PassageFilterView
        excerpts={within}
        context={context}
        shown={shown.length}
        complete={complete}
        onOpen={passages.askIndex}
      />
      <PlaceVoices excerpts={shown.slice(0, limit)} />
      {within.length > 1 && <PassageOrder />}
      {!complete && (isFiltering(filter) || filter.order === 'about') && (
        <p class="second" role="status">
          {words.place.loadedOf(language.number(excerpts.length), language.number(total))}
        </p>
      )}
      {shown.length === 0 && <p class="empty">{waits ? words.loading : words.reading.filter.none}</p>}
      {inRows(shown.slice(0, begun ? limit : firstStep)).map((row) => (
        <Group
          key={`${row[0]!.article} ${row[0]!.start}`}
          passages={row}
          distances={passages.distances}
          subject={subject}
        />
      ))}
      {passages.failed && <p role="alert">{words.loadFailed}</p>}
      {(shown.length > limit || !complete) && (
        <button
          type="button"
          onClick={() => {
            passages.goOn();
            setLimit(shown.length > limit || shown.length === limit ? limit + step : limit);
          }}
        >
          {words.place.more}
        </button>
      )}
    </>
  );
}

/** Passages of one article that follow each other stand under one head. */
function inRows(passages: readonly Excerpt[]): Excerpt[][] {
  const rows: Excerpt[][] = [];
  for (const passage of passages) {
    const row = rows.at(-1);
    if (row?.[0]?.article === passage.article) row.push(passage);
    else rows.push([passage]);
  }
  return rows;
}

function Group({
  passages,
  distances,
  subject,
}: {
  readonly passages: readonly Excerpt[];
  readonly distances: PlaceLeaf['distances'];
  readonly subject: AtlasPlace | AtlasArea;
}) {
  const { store } = usePage();
  const article = store.labelOf(passages[0]!.article);
  if (!article) return null;
  return (
    <section class="article-group" aria-label={article.headline ?? article.opening}>
      <ArticleHead article={article} />
      {passages.map((passage) => (
        <PassageView
          key={passage.start}
          passage={passage}
          distances={distances}
          article={article}
          chosen={subject.id}
        />
      ))}
    </section>
  );
}
