import { type Span, splitSentences } from './split-passages.ts';

/** The sentences of a text by its paragraphs; offsets are those of the text. */
export function sentencesOf(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap(([from, to]) =>
    splitSentences(text.slice(from, to)).map(([start, end]): Span => [from + start, from + end]),
  );
}

/** Number of the sentence that an offset lies in, or of the last that begins before it; 0 for the first. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(([start]) => start <= offset),
  );
}
