import { textOf } from '../words/letters.ts';

/**
 * A text folded for the reading of figures, with the way back: marks and tatweel dropped, letters that
 * outlets confuse made equal, digits made ASCII, Latin letters small.
 */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the text of each folded character, and the text's length after the last. */
  readonly offsets: Uint32Array;
}

const equals: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ک: 'ك',
  '٫': '.',
  '٬': ',',
  '–': '-',
  '—': '-',
  '‑': '-',
  '’': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
};

/** The folded code of each UTF-16 code unit; 0 for one that is dropped. */
const foldedCodes = Uint16Array.from({ length: 65536 }, (_, code) => {
  if (isMark(code)) return 0;
  const character = String.fromCharCode(code);
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 0x30;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0 + 0x30;
  return (equals[character] ?? (code < 0x80 ? character.toLowerCase() : character)).charCodeAt(0);
});

/** Folds a text; one character stays one character or is dropped, so offsets lead back. */
export function foldFigures(text: string): FoldedText {
  const codes = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = foldedCodes[text.charCodeAt(at)]!;
    if (code === 0) continue;
    offsets[count] = at;
    codes[count++] = code;
  }
  offsets[count] = text.length;
  return { folded: textOf(codes.subarray(0, count)), offsets: offsets.subarray(0, count + 1) };
}

/** The folded position of an offset of the text: of the first folded character at or after it. */
export function foldedPosition({ offsets }: FoldedText, offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset in the text where the folded characters before a position end, their marks included. */
export function endOffset({ offsets }: FoldedText, text: string, position: number): number {
  let end = position === 0 ? 0 : offsets[position - 1]! + 1;
  while (end < text.length && text.charCodeAt(end) >= 0x64b && text.charCodeAt(end) <= 0x652) end++;
  return end;
}

function isMark(code: number): boolean {
  return (
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    code === 0x640 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0
  );
}
