import type { ComponentChildren } from 'preact';
import type { PassageMark } from '../model/atlas.ts';
import { PlaceLink } from './links.tsx';
import { usePage } from './page-context.ts';

/** A span of the text that stands out as a whole, such as the sentence that names the place. */
type Span = readonly [start: number, end: number];

interface Props {
  readonly text: string;
  readonly marks: readonly PassageMark[];
  /** The chosen place: its mentions are marked more strongly. */
  readonly chosen?: string | null;
  readonly said?: readonly Span[];
  /** Offset of `text` in its article, so that a mark can be addressed. */
  readonly base?: number;
  /** What a mark does instead of opening the place. */
  readonly onMark?: (id: string) => void;
}

/**
 * A text with its places as links. Every character of the text is there once and in order, so that what
 * is copied is the source's own text.
 */
export function MarkedText({ text, marks, chosen = null, said = [], base, onMark }: Props) {
  const { store, language } = usePage();
  const edges = new Set([0, text.length, ...said.flat()]);
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  for (const mark of sorted) {
    edges.add(mark.start);
    edges.add(mark.end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const isSaid = (start: number) => said.some(([from, to]) => start >= from && start < to);
  const pieces = cuts.slice(0, -1).map((start, index): ComponentChildren => {
    const words = text.slice(start, cuts[index + 1]);
    const mark = sorted.find((one) => one.start === start);
    const tone = said.length === 0 || isSaid(start) ? undefined : 'aside';
    if (!mark) return tone ? <span class={tone}>{words}</span> : words;
    const { mark: label, foreign } = language.words.article;
    if (mark.scope === 'foreign') {
      return (
        <span class={`mark foreign ${tone ?? ''}`} title={foreign}>
          {words}
        </span>
      );
    }
    const holder = store.holders.value.get(mark.place)?.holder ?? 'none';
    const known = store.placeById(mark.place);
    if (!known) return words;
    const strength = mark.place === chosen ? 'chosen' : '';
    const title = mark.sense === 'metonymic' ? language.words.place.metonymic : label;
    return (
      <PlaceLink
        id={mark.place}
        class={`mark holder-${holder} ${strength} ${mark.sense} ${tone ?? ''}`}
        title={title}
        {...(onMark && { onOpen: onMark })}
      >
        {base === undefined ? words : <span id={`at-${base + start}`}>{words}</span>}
      </PlaceLink>
    );
  });
  return <>{pieces}</>;
}
