import { foldedUnits, IGNORED, letters, textOf } from './letters.ts';

/** A text folded for comparing, each character with its offset in the text as written. */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the original of each character of `folded`, and of its end. */
  readonly offsets: Int32Array;
}

/** Folds a text letter by letter; marks and invisible characters are left out, everything else keeps its place. */
export function foldWithOffsets(text: string): FoldedText {
  const offsets = new Int32Array(text.length + 1);
  const units = new Uint16Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = letters[unit]!;
    if (letter === IGNORED) continue;
    offsets[count] = at;
    units[count++] = foldedUnits[letter]! || unit;
  }
  offsets[count] = text.length;
  return { folded: textOf(units.subarray(0, count)), offsets };
}
