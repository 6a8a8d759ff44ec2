import type { ComponentChildren } from 'preact';
import type { PassageMark } from '../model/atlas.ts';
import { formatAddress } from '../state/address.ts';
import { cutText } from './cut-text.ts';
import { PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';

/** A span of the text, offsets relative to it. */
export type Span = readonly [start: number, end: number];

/**
 * Something else than a place that is marked in a text: a claim, a stated distance, a name of a
 * belligerent. With `act` its words can be chosen (but where they are a place's link already); `title`
 * says what it is.
 */
export interface TextNote {
  readonly start: number;
  readonly end: number;
  /** A class of the style sheet: `claim`, `distance`, `term-gna`. */
  readonly look: string;
  readonly title: string;
  readonly act?: () => void;
}

/** A sign that stands behind a word, without being part of the text: it is neither read out of it nor copied. */
export interface TextSign {
  /** Offset that it stands at. */
  readonly at: number;
  readonly look: string;
  readonly title: string;
  readonly act: () => void;
}

interface Props {
  readonly text: string;
  readonly marks: readonly PassageMark[];
  readonly notes?: readonly TextNote[];
  readonly signs?: readonly TextSign[];
  /** The chosen place: its mentions are marked more strongly. */
  readonly chosen?: string | null;
  /** The sentences that matter here; the rest steps back. All of the text, if there are none. */
  readonly said?: readonly Span[];
  /** What a place's mark does instead of opening the place; with it, places abroad can be chosen too. */
  readonly onMark?: (mark: PassageMark) => void;
}

/**
 * A text with its places as links and its notes beside them. Every character of the text is there once and
 * in order, so that what is copied is the source's own text.
 */
export function MarkedText({ text, marks, notes = [], signs = [], chosen = null, said = [], onMark }: Props) {
  const pieces = cutText(text.length, [
    ...marks,
    ...notes,
    ...said.map(([start, end]) => ({ start, end })),
    ...signs.map(({ at }) => ({ start: at, end: at })),
  ]);
  const within = (start: number) => (span: { start: number; end: number }) =>
    start >= span.start && start < span.end;
  return (
    <>
      {pieces.flatMap(([start, end]): ComponentChildren[] => [
        piece(start, end),
        ...signs.filter(({ at }) => at === end).map((sign) => <Sign key={`sign ${end}`} sign={sign} />),
      ])}
    </>
  );

  function piece(start: number, end: number): ComponentChildren {
    const words = text.slice(start, end);
    const here = notes.filter(within(start));
    const aside = said.length > 0 && !said.some(([from, to]) => start >= from && start < to);
    const look = [...here.map((note) => `note ${note.look}`), aside ? 'aside' : ''].join(' ').trim();
    const mark = marks.find(within(start));
    if (mark) return <PlaceMark key={start} {...{ mark, words, look, chosen, onMark }} />;
    const note = here.find(({ act }) => act !== undefined) ?? here[0];
    if (note?.act) {
      return (
        <Choosable key={start} class={look} title={note.title} onChoose={note.act}>
          {words}
        </Choosable>
      );
    }
    return look === '' ? (
      words
    ) : (
      <span key={start} class={look} title={note?.title}>
        {words}
      </span>
    );
  }
}

function Sign({ sign: { look, title, act } }: { readonly sign: TextSign }) {
  return (
    <span class="sign-place">
      <Choosable class={look} title={title} onChoose={act} />
    </span>
  );
}

function PlaceMark(props: {
  readonly mark: PassageMark;
  readonly words: string;
  readonly look: string;
  readonly chosen: string | null;
  readonly onMark: ((mark: PassageMark) => void) | undefined;
}) {
  const { mark, words, look, chosen, onMark } = props;
  const { store, language } = usePage();
  if (mark.scope !== 'LY' || !store.placeById(mark.place)) {
    const kind = mark.scope === 'unlisted' ? 'unlisted' : 'foreign';
    const undrawn = { class: `mark ${kind} ${look}`, title: language.words.article[kind] };
    return onMark ? (
      <Choosable {...undrawn} onChoose={() => onMark(mark)}>
        {words}
      </Choosable>
    ) : (
      <span {...undrawn}>{words}</span>
    );
  }
  const holder = store.holders.value.get(mark.place)?.holder ?? 'none';
  const strength = mark.place === chosen ? 'chosen' : '';
  const turn = store.told.value.indexOf(mark.place) + 1;
  const title = mark.sense === 'metonymic' ? language.words.place.metonymic : language.words.article.mark;
  return (
    <PlaceLink
      id={mark.place}
      class={`mark holder-${holder} ${strength} ${mark.sense} ${look}`}
      title={title}
      {...(turn > 0 && { turn: language.number(turn) })}
      {...(onMark && { onOpen: () => onMark(mark) })}
    >
      {words}
    </PlaceLink>
  );
}

/** Words of a text that can be chosen. A link breaks over lines as text does, which a button would not. */
function Choosable(props: {
  readonly class: string;
  readonly title: string;
  readonly onChoose: () => void;
  readonly children?: ComponentChildren;
}) {
  const { class: look, title, onChoose, children } = props;
  const { store } = usePage();
  const choose = (event: Event) => {
    event.preventDefault();
    onChoose();
  };
  return (
    <a href={formatAddress(store.view.peek())} class={look} title={title} onClick={choose}>
      {children}
    </a>
  );
}
