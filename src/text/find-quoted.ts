/** So many characters of a sentence go into its link: no other sentence near it begins with the same. */
const enough = 24;

/** The first words of a sentence, for its link: whole words, `enough` characters or one word. */
export function openingWords(sentence: string): string {
  const [first = '', ...rest] = sentence.split(/(?=\s)/);
  let words = first;
  for (const next of rest) {
    if (words.length + next.length > enough) break;
    words += next;
  }
  return words;
}

/**
 * Where words of a link stand in a text: at the offset that the link says, else nearest to it, the earlier
 * of two. An offset in UTF-16 code units; null where the text does not have the words.
 */
export function findQuoted(text: string, words: string, offset: number): number | null {
  const before = text.lastIndexOf(words, offset);
  const after = text.indexOf(words, offset);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return offset - before <= after - offset ? before : after;
}
