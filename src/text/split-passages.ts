/** A span of a text: offsets in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** The paragraphs of a text: its lines that are not blank, without the white space at their ends. */
export function splitPassages(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = match.index + line.indexOf(trimmed);
    spans.push([start, start + trimmed.length]);
  }
  return spans;
}

/**
 * The sentences of a paragraph, offsets relative to it, white space at their ends left out. Full stops,
 * question and exclamation marks end one, and so does the Arabic full stop; a dot inside a number does not.
 */
export function splitSentences(paragraph: string): Span[] {
  const spans: Span[] = [];
  const ends = /[.!?؟۔]+["'”’»)\]]*(?=\s|$)/gu;
  let start = 0;
  const push = (end: number) => {
    const slice = paragraph.slice(start, end);
    const trimmed = slice.trim();
    if (trimmed !== '') {
      const from = start + slice.indexOf(trimmed);
      spans.push([from, from + trimmed.length]);
    }
    start = end;
  };
  for (const match of paragraph.matchAll(ends)) push(match.index + match[0].length);
  push(paragraph.length);
  return spans;
}
