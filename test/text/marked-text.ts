/** A text with the spans that were marked in it: `وصل إلى ⟦سرت⟧`. */
export interface MarkedText {
  readonly text: string;
  readonly surfaces: readonly string[];
}

/** Takes the brackets out of a text and keeps what stood between them, with its offset: `10:سرت`. */
export function takeMarks(marked: string): MarkedText {
  let text = '';
  const surfaces: string[] = [];
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const inside = /^⟦(.*)⟧$/s.exec(part)?.[1];
    if (inside !== undefined) surfaces.push(`${text.length}:${inside}`);
    text += inside ?? part;
  }
  return { text, surfaces };
}
