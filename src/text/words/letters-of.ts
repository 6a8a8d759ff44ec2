import { BREAK, isTaMarbuta, letters } from './letters.ts';

/** Set on a letter that ends its word wherever it stands: ta marbuta, else read as ha. */
export const ENDS_WORD = 0x80;
/** The bits of a letter's number. */
export const LETTER_BITS = 0x7f;

const told: Uint8Array = letters.map((letter, code) => (isTaMarbuta(code) ? letter | ENDS_WORD : letter));

/** Texts of up to this many code units share one array. */
const shared = 1 << 20;
let pool = new Uint8Array(1 << 12);

/**
 * The letters of a text by number, one byte for each UTF-16 code unit, and a {@link BREAK} after the last: every
 * later step reads bytes instead of characters. Valid until the next text is read.
 */
export function lettersOf(text: string): Uint8Array {
  const { length } = text;
  if (length < shared) while (pool.length <= length) pool = new Uint8Array(pool.length * 2);
  const written = length < shared ? pool : new Uint8Array(length + 1);
  for (let at = 0; at < length; at++) written[at] = told[text.charCodeAt(at)]!;
  written[length] = BREAK;
  return written;
}
