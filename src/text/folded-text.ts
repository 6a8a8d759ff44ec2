import { FIRST_LETTER, foldText, IGNORED, letters } from './letters.ts';

/** A text folded for comparing, each character with its offset in the text as written. */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the original of each character of `folded`, and of its end. */
  readonly offsets: Int32Array;
}

const foldedUnit: readonly string[] = Array.from({ length: 65536 }, (_, code) => {
  const letter = letters[code]!;
  if (letter === IGNORED) return '';
  const written = String.fromCharCode(code);
  if (letter < FIRST_LETTER) return written;
  const folded = foldText(written);
  return folded.length === 1 && folded !== '?' ? folded : written;
});

/** Folds a text letter by letter; marks and invisible characters are left out, everything else keeps its place. */
export function foldWithOffsets(text: string): FoldedText {
  const offsets = new Int32Array(text.length + 1);
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = foldedUnit[text.charCodeAt(at)]!;
    if (unit === '') continue;
    offsets[folded.length] = at;
    folded += unit;
  }
  offsets[folded.length] = text.length;
  return { folded, offsets };
}
