import { BREAK, foldText, IGNORED, letters, SPACE } from '../words/letters.ts';

/** A word of a text: folded, with its offsets. */
export interface TextWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as search sees them. */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  let start = -1;
  const close = (end: number) => {
    const folded = start < 0 ? '' : foldText(text.slice(start, end));
    if (folded !== '') words.push({ folded, start, end });
    start = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = letters[text.charCodeAt(at)]!;
    if (letter === SPACE || letter === BREAK) close(at);
    else if (start < 0 && letter !== IGNORED) start = at;
  }
  close(text.length);
  return words;
}

/** A shorter word needs its letters: what is stripped must leave at least so many. */
const shortest = 3;
const article = foldText('ال');
const joined = [...'وف'].map(foldText);
const prepositions = [...'بكل'].map(foldText);
const lam = foldText('لل');

/** A folded word without the article: `الجفره` and `جفره` are one. */
export function withoutArticle(folded: string): string {
  const rest = folded.slice(article.length);
  return folded.startsWith(article) && rest.length >= shortest ? rest : folded;
}

/**
 * What a folded word may be once the letters that Arabic joins to its beginning are set aside: `ولسرت` is
 * `لسرت` or `سرت`, `للجفره` and `بالجفره` are `جفره`. Without the word itself; empty for most.
 */
export function bareForms(folded: string): string[] {
  const forms = new Set<string>();
  const strip = (word: string, how: readonly string[]): string | null => {
    const rest = word.slice(1);
    return how.some((letter) => word.startsWith(letter)) && rest.length >= shortest ? rest : null;
  };
  const afterLam = (word: string) => {
    const rest = word.slice(lam.length);
    if (word.startsWith(lam) && rest.length >= shortest) forms.add(rest);
  };
  const whole = [folded, strip(folded, joined)].filter((word) => word !== null);
  for (const word of whole) {
    forms.add(withoutArticle(word));
    afterLam(word);
    const bare = strip(word, prepositions);
    if (bare !== null) forms.add(withoutArticle(bare));
  }
  forms.delete(withoutArticle(folded));
  return [...forms];
}

/** The most edits that a word of a length may be away from what was meant. */
export function editsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** How many letters must be added, dropped, changed or swapped with a neighbour; more than `most` is `most + 1`. */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let older: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    let fewest = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let edits = Math.min(before[column]! + 1, now[column - 1]! + 1, before[column - 1]! + (same ? 0 : 1));
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) edits = Math.min(edits, older[column - 2]! + 1);
      now.push(edits);
      fewest = Math.min(fewest, edits);
    }
    if (fewest > most) return most + 1;
    older = before;
    before = now;
  }
  return Math.min(before[other.length]!, most + 1);
}
