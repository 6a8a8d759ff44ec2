/** A span of a text: offsets in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/**
 * Letters after which a paragraph is cut at a sentence's end, or at a space: no writer's paragraph is so
 * long, and a browser lays a pasted book out as one line for minutes.
 */
const longestPassage = 8000;

/** The paragraphs of a text: its lines that are not blank, without the white space at their ends. */
export function splitPassages(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = match.index + line.indexOf(trimmed);
    spans.push(...cutPassage(text, [start, start + trimmed.length]));
  }
  return spans;
}

/** A passage as it is, or an endless one in pieces of up to 8,000 letters, at the ends of sentences where it can be. */
export function cutPassage(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > longestPassage) {
    const piece = text.slice(from, from + longestPassage);
    const sentence = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('؟ '), piece.lastIndexOf('! ')) + 1;
    const space = piece.lastIndexOf(' ');
    // Without either, it is cut where it is; never between the two halves of one character.
    const plain = /[\uD800-\uDBFF]$/.test(piece) ? longestPassage - 1 : longestPassage;
    const length = sentence > longestPassage / 2 ? sentence : space > longestPassage / 2 ? space : plain;
    spans.push([from, from + length]);
    from += length;
    while (text[from] === ' ') from++;
  }
  if (from < end) spans.push([from, end]);
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
